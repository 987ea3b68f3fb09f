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
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

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
    } catch (IOException | YamlEngineException unreadable) {
      throw new IllegalArgumentException("%s cannot be read: %s".formatted(file, firstLine(unreadable)), unreadable);
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

  private static Map<String, Severity> read(String file, InputStream yaml) {
    Object document = new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(yaml);
    if (!(document instanceof Map<?, ?> entries) || !(entries.get("rules") instanceof Map<?, ?> rules)) {
      throw new IllegalArgumentException(file + " has no map “rules” of levels by rule id.");
    }
    Map<String, Severity> levels = new LinkedHashMap<>();
    rules.forEach((id, level) -> levels.put(String.valueOf(id), level(file, id, level)));
    return levels;
  }

  private static Severity level(String file, Object id, Object level) {
    return Severity.of(String.valueOf(level)).orElseThrow(() -> new IllegalArgumentException(
        "%s has the level “%s” for %s. Write error, warning or info.".formatted(file, level, id)));
  }

  private static String firstLine(Exception exception) {
    return String.valueOf(exception.getMessage()).lines().findFirst().orElse("");
  }
}
