package org.articlelint.house;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.config.ConfigError;
import org.articlelint.config.YamlText;
import org.articlelint.examples.Examples;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Place;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Page;

/** A house rule put to the test by its own examples. */
public final class Trial {

  private final HouseRule rule;
  private final List<ConfigError> faults = new ArrayList<>();

  private Trial(HouseRule rule) {
    this.rule = rule;
  }

  /** The examples that do not hold, each with its place and what was expected of it; none if all hold. */
  public static List<ConfigError> faults(HouseRule rule) {
    Trial trial = new Trial(rule);
    rule.fails().forEach(example -> trial.run(example, true));
    rule.passes().forEach(example -> trial.run(example, false));
    return List.copyOf(trial.faults);
  }

  private void run(YamlText example, boolean isToFail) {
    String id = rule.meta().id();
    Examples.slips(example.text()).stream().limit(1).forEach(slip -> add(example, "This example of %s is no clean HTML: %s.".formatted(id, slip)));
    Page page = Page.parse(example.text());
    PageReport report = new Linter(RuleSet.of(List.of(rule))).lint("example", page);
    report.failures().forEach(failure -> add(example, "%s broke on this example: %s.".formatted(id, failure.cause().getMessage())));
    if (!report.failures().isEmpty()) {
      return;
    }
    if (isToFail && report.problems().isEmpty()) {
      add(example, "%s says nothing of this example, which is under fails: %s.".formatted(id, rule.sight(page)));
    } else if (!isToFail && !report.problems().isEmpty()) {
      Place place = report.problems().get(0).place();
      add(example, "%s reports on this example, which is under passes, at its %s:%s: %s.".formatted(id, place.line(), place.column(),
          rule.sight(page)));
    }
  }

  private void add(YamlText example, String message) {
    faults.add(new ConfigError(example.spot(), message));
  }
}
