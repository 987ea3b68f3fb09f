package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {

  @Test
  void a_rule_is_explained_from_its_meta_and_its_page() {
    Command explained = Command.run("explain", "heading-order");
    assertThat(explained.out()).startsWith("heading-order  Headings step down one level at a time.")
        .contains("level     warning", "why       Blind readers", "How to fix", "^ is an h4 right under an h2")
        .doesNotContain("```", "<!--");
    assertThat(explained.code()).isZero();
  }

  @Test
  void a_rule_that_is_not_there_is_answered_with_the_nearest() {
    Command explained = Command.run("explain", "heading-ordre");
    assertThat(explained.err()).isEqualToIgnoringNewLines("articlelint: There is no rule “heading-ordre”. Did you mean heading-order?");
    assertThat(explained.code()).isEqualTo(2);
  }

  @Test
  void rules_are_listed_by_family_with_their_levels() {
    assertThat(Command.run("rules").out()).contains("Headings\n", "heading-order", "warning", "explain ID");
    assertThat(Command.run("rules", "--preset", "wcag-aa").out()).doesNotContain("heading-order ");
    assertThat(Command.run("rules", "--format", "json").out()).startsWith("{\n  \"rules\": {").contains("\"heading-order\"");
    assertThat(Command.run("rules", "--preset", "strikt").err()).contains("Did you mean strict?");
  }
}
