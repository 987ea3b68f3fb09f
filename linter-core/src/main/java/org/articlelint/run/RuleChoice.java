package org.articlelint.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlelint.config.Preset;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.words.Nearest;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.Severity;

/** Which rules run, each at which level: what the preset says, and over it what was asked for rule by rule. */
public final class RuleChoice {

  private static final String OFF = "off";
  private static final List<String> LEVELS = List.of("error", "warning", "info", OFF);

  private RuleChoice() {}

  /**
   * The rules that run, in the order of the catalogue.
   *
   * @param preset its name; empty for {@code newsroom}
   * @param levels {@code error}, {@code warning}, {@code info} or {@code off} by rule id
   * @param loader sees the presets
   * @throws UsageException if there is no such preset, rule or level
   */
  public static RuleSet of(Optional<String> preset, Map<String, String> levels, Catalogue catalogue, ClassLoader loader)
      throws UsageException {
    if (catalogue.rules().isEmpty()) { // where there are no rules there are no presets to find either
      return new RuleSet(List.of());
    }
    Map<String, Severity> chosen = new LinkedHashMap<>(preset(preset.orElse(Preset.DEFAULT), catalogue, loader).levels());
    for (Map.Entry<String, String> asked : levels.entrySet()) {
      String id = catalogue.named(asked.getKey()).meta().id();
      Optional<Severity> level = level(id, asked.getValue());
      if (level.isPresent()) {
        chosen.put(id, level.get());
      } else {
        chosen.remove(id);
      }
    }
    List<RuleSet.Entry> entries = new ArrayList<>();
    for (Rule rule : catalogue.rules()) {
      Severity level = chosen.get(rule.meta().id());
      if (level != null) {
        entries.add(new RuleSet.Entry(rule, level, Map.of()));
      }
    }
    return new RuleSet(List.copyOf(entries));
  }

  private static Preset preset(String name, Catalogue catalogue, ClassLoader loader) throws UsageException {
    List<RuleMeta> metas = catalogue.rules().stream().map(Rule::meta).toList();
    if (name.equals(Preset.ALL)) {
      return Preset.all(metas);
    }
    try {
      Optional<Preset> found = Preset.load(name, loader);
      if (found.isEmpty()) {
        List<String> names = Stream.concat(Preset.BUILT_IN.stream(), Stream.of(Preset.ALL)).toList();
        throw new UsageException("There is no preset “%s”. %s".formatted(name, Nearest.advice(name, names)));
      }
      return found.get().within(metas);
    } catch (IllegalArgumentException unreadable) {
      throw new UsageException(unreadable.getMessage());
    }
  }

  private static Optional<Severity> level(String id, String written) throws UsageException {
    if (!LEVELS.contains(written)) {
      throw new UsageException(
          "There is no level “%s” for %s. %s".formatted(written, id, Nearest.advice(written, LEVELS)));
    }
    return Severity.of(written);
  }
}
