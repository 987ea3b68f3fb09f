package org.articlelint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articlelint.lint.Linter;
import org.articlelint.lint.Problem;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;

/** What a rule says of a piece of HTML: line, column and words. */
public final class RuleAssert {

  private final Rule rule;
  private final List<Problem> problems;

  private RuleAssert(Rule rule, List<Problem> problems) {
    this.rule = rule;
    this.problems = problems;
  }

  public static RuleAssert assertThatRule(Rule rule) {
    return new RuleAssert(rule, List.of());
  }

  public RuleAssert on(String html) {
    return new RuleAssert(rule, new Linter(RuleSet.of(List.of(rule))).lint("page.html", Page.parse(html)).problems());
  }

  /** The rule says this, there, and nothing else. */
  public void reports(int line, int column, String message) {
    assertThat(problems).singleElement().satisfies(problem -> {
      assertThat(problem.message()).isEqualTo(message);
      assertThat(problem.place().line()).as("line").isEqualTo(line);
      assertThat(problem.place().column()).as("column").isEqualTo(column);
    });
  }
}
