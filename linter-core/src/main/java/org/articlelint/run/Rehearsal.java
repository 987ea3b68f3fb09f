package org.articlelint.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlelint.config.ConfigError;
import org.articlelint.examples.Example;
import org.articlelint.examples.Examples;
import org.articlelint.house.HouseRule;
import org.articlelint.house.Trial;
import org.articlelint.report.Counts;
import org.articlelint.report.RulePages;
import org.articlelint.rule.Rule;

/**
 * The examples of house rules, and of the pages that jars ship of their rules, run as tests.
 *
 * @param rules how many rules have examples
 * @param examples how many examples there are
 * @param faults those that do not hold: where, and what was expected
 */
public record Rehearsal(int rules, int examples, List<String> faults) {

  /** The rehearsal of all rules that a publisher has besides the built-in ones. */
  public static Rehearsal of(Setup setup) throws IOException {
    int rules = 0;
    int examples = 0;
    List<String> faults = new ArrayList<>();
    for (HouseRule rule : setup.house()) {
      rules++;
      examples += rule.fails().size() + rule.passes().size();
      Trial.faults(rule).stream().map(ConfigError::toString).forEach(faults::add);
    }
    for (Rule rule : setup.catalogue().rules()) {
      Optional<String> page = rule instanceof GuestRule ? page(rule, setup.loader()) : Optional.empty();
      if (page.isPresent()) {
        rules++;
        examples += guest((GuestRule) rule, page.get(), faults);
      }
    }
    return new Rehearsal(rules, examples, List.copyOf(faults));
  }

  /** What was run: {@code 12 examples of 3 rules}. */
  public String tested() {
    return "%s of %s".formatted(Counts.of(examples, "example"), Counts.of(rules, "rule"));
  }

  private static int guest(GuestRule rule, String page, List<String> faults) {
    String name = "%s: %s: ".formatted(rule.jar(), RulePages.file(rule.meta()));
    try {
      List<Example> examples = Examples.read(page);
      examples.forEach(example -> Examples.faults(rule, example).forEach(fault -> faults.add(name + fault)));
      return examples.size();
    } catch (IllegalArgumentException unreadable) {
      faults.add(name + unreadable.getMessage());
      return 0;
    }
  }

  /** The Markdown page of that rule; empty where it has none. */
  public static Optional<String> page(Rule rule, ClassLoader loader) throws IOException {
    if (rule instanceof HouseRule house) {
      return Optional.of(house.page());
    }
    return Optional.of(new RulePages(loader).of(rule.meta())).filter(page -> !page.isEmpty());
  }
}
