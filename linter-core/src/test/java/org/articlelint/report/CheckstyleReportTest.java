package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.articlelint.lint.Report;
import org.junit.jupiter.api.Test;

class CheckstyleReportTest {

  private static String write(Report report) throws IOException {
    String written = Reports.written(new CheckstyleReport(Reports.checkout()), report);
    assertThat(Schemas.faultsOfXml("checkstyle.xsd", written)).isEmpty();
    return written;
  }

  @Test
  void has_a_file_for_each_page() throws IOException {
    assertThat(write(Reports.mixed())).isEqualTo("""
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="4.3">
          <file name="clean.html"></file>
          <file name="site/flood.html">
            <error line="2" column="3" severity="info" message="Is this a paragraph?" source="test-question"></error>
            <error line="3" column="1" severity="error" message="A picture stands here." source="test-picture"></error>
            <error line="13" column="1" severity="error" message="An h4 stands here." source="test-heading"></error>
          </file>
          <file name="photo.html">
            <error line="1" severity="error" message="This is no HTML but a PNG image." source="unreadable"></error>
          </file>
        </checkstyle>
        """);
  }

  @Test
  void a_rule_that_broke_is_an_error() throws IOException {
    assertThat(write(Reports.broken())).contains("The rule broke on this page", "source=\"test-breaks\"");
  }
}
