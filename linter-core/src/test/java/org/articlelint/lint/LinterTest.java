package org.articlelint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.Severity;
import org.articlelint.run.TestRules;
import org.junit.jupiter.api.Test;

class LinterTest {

  private static final String PAGE = "<p>Flood<h4>Later</h4>\n<img src=a.jpg><h4>Last</h4>";

  private static PageReport lint(RuleSet rules) {
    return new Linter(rules).lint("flood.html", Page.parse(PAGE));
  }

  @Test
  void problems_stand_in_reading_order_whatever_the_order_of_the_rules() {
    PageReport report = lint(RuleSet.of(List.of(TestRules.QUESTION, TestRules.HEADING, TestRules.PICTURE)));
    assertThat(report.problems()).extracting(problem -> problem.place().line() + ":" + problem.place().column() + problem.rule())
        .containsExactly("1:1test-question", "1:9test-heading", "2:1test-picture", "2:16test-heading");
  }

  @Test
  void a_rule_that_throws_is_recorded_and_the_others_go_on() {
    PageReport report = lint(RuleSet.of(List.of(TestRules.BREAKS, TestRules.PICTURE)));
    assertThat(report.failures()).singleElement().satisfies(failure -> {
      assertThat(failure.rule()).isEqualTo("test-breaks");
      assertThat(failure.file()).isEqualTo("flood.html");
      assertThat(failure.cause()).hasMessage("out of ink");
    });
    assertThat(report.problems()).extracting(Problem::rule).containsExactly("test-breaks", "test-picture");
  }

  @Test
  void a_rule_that_was_built_for_another_version_is_recorded_too() {
    Rule outdated = TestRules.rule("test-outdated", (page, context) -> {
      throw new NoSuchMethodError("Page.headlines()");
    });
    PageReport report = lint(RuleSet.of(List.of(outdated, TestRules.PICTURE)));
    assertThat(report.failures()).extracting(RuleFailure::rule).containsExactly("test-outdated");
    assertThat(report.problems()).extracting(Problem::rule).containsExactly("test-picture");
  }

  @Test
  void what_a_rule_claims_has_the_level_that_was_chosen_and_what_it_asks_stays_a_question() {
    PageReport report = lint(new RuleSet(List.of(
        new RuleSet.Entry(TestRules.PICTURE, Severity.ERROR, java.util.Map.of()),
        new RuleSet.Entry(TestRules.QUESTION, Severity.ERROR, java.util.Map.of()))));
    assertThat(report.problems()).extracting(Problem::severity).containsExactly(Severity.INFO, Severity.ERROR);
  }
}
