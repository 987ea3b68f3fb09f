package org.articlelint.rules.page;

import static org.articlelint.rules.RuleAssert.assertThatRule;

import org.junit.jupiter.api.Test;

class MetadataSyntaxRuleTest {

  @Test
  void names_line_and_column_of_the_sign_to_blame_in_the_file() {
    assertThatRule(new MetadataSyntaxRule()).on("""
        <title>Flood</title>
        <script type="application/ld+json">
        {"@context": "https://schema.org",
         "description": "Water
        falls again."}
        </script>
        """).reports(2, 1, "This JSON-LD cannot be read: at line 4, column 23 a text has a line break or tab in it. Write \\n or a space.");
  }
}
