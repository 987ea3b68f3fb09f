package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.articlelint.run.TestRules;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  @Test
  void puts_the_header_together_from_the_meta_and_the_rest_from_the_page() throws IOException {
    StringBuilder out = new StringBuilder();
    new Explanation(TestRules.HEADING.meta(), """
        # test-heading

        An **h4** is far down, see [the guide](https://example.org).

        ## Fails

        ```html fails max-length=40
          <h4>Later</h4> <!-- problem: An h4 stands -->
        ```
        """).write(Look.PLAIN, out);
    assertThat(out.toString()).isEqualTo("""
        test-heading  Title of test-heading.

          level     error
          family    Headings
          WCAG      1.3.1
          axe       axe-test-heading
          why       It matters.

          An h4 is far down, see the guide (https://example.org).

        Fails

            with max-length=40
              <h4>Later</h4>
              ^ An h4 stands
        """);
  }
}
