package org.articlelint.config;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.Severity;

/**
 * A named choice of rules, each at a level: {@code articlelint/presets/NAME.yml} on the class path.
 *
 * @param name who it is for: {@code newsroom}
 * @param levels level by rule id, in the order written; a rule that is not in it is off
 */
public record Preset(String name, Map<String, Severity> levels) {

  /** The preset that runs where none is named. */
  public static final String DEFAULT = "newsroom";
  /** The preset that is worked out: every rule at its own severity. */
  public static final String ALL = "all";
  /** The presets that come with the built-in rules, besides {@link #ALL}. */
  public static final List<String> BUILT_IN = List.of("newsroom", "wcag-aa", "strict");

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,60}");

  /** Every one of these rules at its own severity. */
  public static Preset all(List<RuleMeta> rules) {
    Map<String, Severity> levels = new LinkedHashMap<>();
    rules.forEach(rule -> levels.put(rule.id(), rule.severity()));
    return new Preset(ALL, levels);
  }

  /**
   * The preset of that name; empty if the loader sees none.
   *
   * @throws IllegalArgumentException if its file is not as a preset is; the message names the file and what is wrong
   */
  public static Optional<Preset> load(String name, ClassLoader loader) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    String file = "articlelint/presets/" + name + ".yml";
    try (InputStream yaml = loader.getResourceAsStream(file)) {
      return yaml == null ? Optional.empty() : Optional.of(new Preset(name, read(file, yaml)));
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("%s cannot be read: %s".formatted(file, unreadable.getMessage()), unreadable);
    }
  }

  /** This preset for those rules only, none above its own severity. */
  public Preset within(List<RuleMeta> rules) {
    Map<String, Severity> within = new LinkedHashMap<>();
    for (RuleMeta rule : rules) {
      Severity level = levels.get(rule.id());
      if (level != null) {
        within.put(rule.id(), level.isAtLeast(rule.severity()) ? rule.severity() : level);
      }
    }
    return new Preset(name, within);
  }

  private static Map<String, Severity> read(String file, InputStream yaml) throws IOException {
    ConfigErrors errors = new ConfigErrors();
    Map<String, Severity> levels = new LinkedHashMap<>();
    YamlReader.read(yaml, file, errors).map(value -> value instanceof YamlMap map ? map : new YamlMap(value.spot(), List.of()))
        .ifPresent(map -> read(map, levels, errors));
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(errors.all().get(0).toString());
    }
    return levels;
  }

  private static void read(YamlMap map, Map<String, Severity> levels, ConfigErrors errors) {
    Optional<YamlMap> rules = map.written("rules").flatMap(entry -> entry.map(errors));
    if (map.written("rules").isEmpty()) {
      errors.add(map.spot(), "A preset has a key “rules” with the levels of rules.");
    }
    for (YamlMap.Entry rule : rules.map(YamlMap::entries).orElse(List.of())) {
      Optional<Severity> level = rule.text(errors).flatMap(text -> Severity.of(text.text()));
      level.ifPresentOrElse(found -> levels.put(rule.key().text(), found), () -> errors.add(rule.value().spot(),
          "There is no such level for %s in a preset. Write error, warning or info.".formatted(rule.key().text())));
    }
  }
}
