package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.articlelint.lint.Report;
import org.articlelint.rule.Severity;
import org.junit.jupiter.api.Test;

class JunitReportTest {

  private static String write(Report report, Optional<Severity> failOn) throws IOException {
    String written = Reports.written(new JunitReport(Reports.checkout(), failOn), report);
    assertThat(Schemas.faultsOfXml("jenkins-junit.xsd", written)).isEmpty();
    return written;
  }

  @Test
  void the_schema_bites() throws IOException {
    String wrong = write(Reports.mixed(), Optional.empty()).replace("testcase name", "testcase line=\"3\" name");
    assertThat(Schemas.faultsOfXml("jenkins-junit.xsd", wrong)).isNotEmpty();
  }

  @Test
  void a_page_is_a_suite_and_a_rule_that_spoke_a_test() throws IOException {
    assertThat(write(Reports.mixed(), Optional.of(Severity.WARNING))).isEqualTo("""
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="articlelint" tests="5" failures="2" errors="1">
          <testsuite name="clean.html" tests="1" failures="0" errors="0" skipped="0">
            <testcase name="clean" classname="clean"></testcase>
          </testsuite>
          <testsuite name="site/flood.html" tests="3" failures="2" errors="0" skipped="0">
            <testcase name="test-question" classname="site/flood">
              <system-out>site/flood.html:2:3: info: Is this a paragraph? [test-question]</system-out>
            </testcase>
            <testcase name="test-picture" classname="site/flood">
              <failure type="error" message="A picture stands here.">site/flood.html:3:1: error: A picture stands here. [test-picture]</failure>
            </testcase>
            <testcase name="test-heading" classname="site/flood">
              <failure type="error" message="An h4 stands here.">site/flood.html:13:1: error: An h4 stands here. [test-heading]</failure>
            </testcase>
          </testsuite>
          <testsuite name="photo.html" tests="1" failures="0" errors="1" skipped="0">
            <testcase name="unreadable" classname="photo">
              <error type="unreadable" message="This is no HTML but a PNG image."></error>
            </testcase>
          </testsuite>
        </testsuites>
        """);
  }

  @Test
  void a_rule_that_broke_is_an_error_that_keeps_what_was_said() throws IOException {
    assertThat(write(Reports.broken(), Optional.of(Severity.WARNING))).contains("tests=\"1\" failures=\"0\" errors=\"1\"",
        "<error type=\"java.lang.IllegalStateException\" message=\"The rule broke on this page: java.lang.IllegalStateException: out of ink\">",
        "Said before it broke.");
  }

  @Test
  void what_never_fails_never_fails() throws IOException {
    assertThat(write(Reports.mixed(), Optional.empty())).contains("failures=\"0\"").doesNotContain("<failure");
  }
}
