package org.articlelint.lint;

import java.util.List;
import java.util.Map;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.Severity;

/**
 * The rules that run on a page, each at its level and with its options.
 *
 * @param entries in the order of the catalogue
 */
public record RuleSet(List<Entry> entries) {

  /**
   * One rule of a set.
   *
   * @param rule the rule
   * @param level the severity of what it reports; what it asks stays {@link Severity#INFO}
   * @param options values as written in configuration, by option name
   */
  public record Entry(Rule rule, Severity level, Map<String, String> options) {

    /** The rule at its own severity, with its options as they come. */
    public static Entry of(Rule rule) {
      return new Entry(rule, rule.meta().severity(), Map.of());
    }

    <T> T option(Option<T> option) {
      String written = options.get(option.name());
      return written == null ? option.fallback() : option.read(written);
    }
  }

  /** These rules, each at its own severity. */
  public static RuleSet of(List<Rule> rules) {
    return new RuleSet(rules.stream().map(Entry::of).toList());
  }
}
