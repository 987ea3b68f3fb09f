package org.articlelint.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlelint.page.words.Nearest;
import org.articlelint.rule.Severity;

/** Reads what stands under {@code rules}. */
final class RuleSettings {

  private static final String LEVEL = "level";
  private static final List<String> LEVELS = Severity.ids("off");

  /** What other linters call a level. */
  private static final Map<String, String> ELSEWHERE =
      Map.of("warn", "warning", "false", "off", "none", "off", "0", "off", "1", "warning", "2", "error");

  private final ConfigErrors errors;

  RuleSettings(ConfigErrors errors) {
    this.errors = errors;
  }

  static boolean isLevel(YamlValue value) {
    return value instanceof YamlText text && LEVELS.contains(text.text());
  }

  List<RuleSetting> read(YamlMap map) {
    Optional<YamlMap> rules = map.written("rules").flatMap(entry -> entry.map(errors));
    return rules.map(YamlMap::entries).orElse(List.of()).stream().flatMap(entry -> rule(entry).stream()).toList();
  }

  private Optional<RuleSetting> rule(YamlMap.Entry entry) {
    if (entry.value() instanceof YamlMap options) {
      return Optional.of(new RuleSetting(entry.key(), options.entry(LEVEL).flatMap(this::level), options(options)));
    }
    return level(entry).map(level -> new RuleSetting(entry.key(), Optional.of(level), List.of()));
  }

  private Optional<RuleSetting.Level> level(YamlMap.Entry entry) {
    if (!(entry.value() instanceof YamlText written)) {
      errors.add(entry.value().spot(), "A list is no level of %s. Choose one of %s.".formatted(entry.key().text(), String.join(", ", LEVELS)));
      return Optional.empty();
    }
    if (!LEVELS.contains(written.text())) {
      errors.add(written.text().isEmpty() ? entry.key().spot() : written.spot(),
          "There is no level “%s”. %s".formatted(written.text(), advice(written.text())));
      return Optional.empty();
    }
    return Optional.of(Severity.of(written.text()).map(severity -> new RuleSetting.Level(Optional.of(severity))).orElse(RuleSetting.Level.OFF));
  }

  private static String advice(String written) {
    return Optional.ofNullable(ELSEWHERE.get(written)).map("Did you mean %s?"::formatted).orElseGet(() -> Nearest.advice(written, LEVELS));
  }

  private List<RuleSetting.OptionSetting> options(YamlMap map) {
    List<RuleSetting.OptionSetting> options = new ArrayList<>();
    for (YamlMap.Entry entry : map.entries()) {
      if (!entry.key().text().equals(LEVEL)) {
        value(entry).ifPresent(value -> options.add(new RuleSetting.OptionSetting(entry.key(), value, entry.value() instanceof YamlList)));
      }
    }
    return List.copyOf(options);
  }

  private Optional<YamlText> value(YamlMap.Entry entry) {
    if (!(entry.value() instanceof YamlList list)) {
      return entry.text(errors);
    }
    List<YamlText> words = entry.texts(errors);
    words.stream().filter(word -> word.text().indexOf(',') >= 0).forEach(word -> errors.add(word.spot(),
        "“%s” has a comma, which parts words. Make it two items.".formatted(word.text())));
    return Optional.of(new YamlText(list.spot(), String.join(",", words.stream().map(YamlText::text).toList())));
  }
}
