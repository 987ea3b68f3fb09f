package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.articlelint.rule.Severity;
import org.junit.jupiter.api.Test;

class CompactReportTest {

  @Test
  void has_one_line_for_each_problem() throws IOException {
    assertThat(Reports.written(new CompactReport(false, Optional.of(Severity.WARNING)), Reports.mixed())).isEqualTo("""
        site/flood.html:2:3: info: Is this a paragraph? [test-question]
        site/flood.html:3:1: error: A picture stands here. [test-picture]
        site/flood.html:13:1: error: An h4 stands here. [test-heading]
        photo.html: unreadable: This is no HTML but a PNG image.
        """);
  }

  @Test
  void a_quiet_one_has_only_what_fails_the_run() throws IOException {
    assertThat(Reports.written(new CompactReport(true, Optional.of(Severity.WARNING)), Reports.mixed()))
        .contains("[test-heading]", "unreadable").doesNotContain("[test-question]");
    assertThat(Reports.written(new CompactReport(true, Optional.empty()), Reports.mixed())).hasLineCount(1);
  }
}
