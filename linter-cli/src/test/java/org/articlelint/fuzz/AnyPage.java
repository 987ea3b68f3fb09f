package org.articlelint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.articlelint.guards.PlaceFaults;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Page;
import org.articlelint.report.InspectJson;
import org.articlelint.report.InspectReport;
import org.articlelint.report.TreeJson;
import org.articlelint.rule.Rule;
import org.articlelint.rules.BuiltInRules;

/** What holds for any page at all, put to all rules and to what shows how the linter sees a page. */
final class AnyPage {

  private static final List<Rule> RULES = new BuiltInRules().rules();
  private static final Linter LINTER = new Linter(RuleSet.of(RULES));

  private AnyPage() {}

  /** Fails if a rule breaks, or a problem stands where no tag is. */
  static void lint(Page page) {
    PageReport report = LINTER.lint("page.html", page);
    assertThat(report.failures()).isEmpty();
    for (Problem problem : report.problems()) {
      assertThat(PlaceFaults.of(page.source(), problem.place())).as(problem.toString()).isEmpty();
    }
  }

  /** Fails if the page cannot be shown. */
  static void inspect(Page page) throws IOException {
    for (InspectReport report : List.of(new InspectJson(), new TreeJson())) {
      StringWriter out = new StringWriter();
      report.begin(out);
      report.page("page.html", page);
      report.end();
      assertThat(out.toString()).contains("page.html");
    }
  }
}
