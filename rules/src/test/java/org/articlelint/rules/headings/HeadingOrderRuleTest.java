package org.articlelint.rules.headings;

import static org.articlelint.rules.RuleAssert.assertThatRule;

import org.junit.jupiter.api.Test;

class HeadingOrderRuleTest {

  @Test
  void names_the_heading_and_the_level_to_use() {
    assertThatRule(new HeadingOrderRule()).on("""
        <h2>Flood reaches Passau</h2>
        <h4>Reactions from Berlin</h4>
        """).reports(2, 1, "“Reactions from Berlin” is an h4 right under an h2. Make it an h3.");
  }
}
