package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Page;
import org.articlelint.rule.Severity;
import org.articlelint.run.TestRules;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private static String write(Report report, Look look) throws IOException {
    StringBuilder out = new StringBuilder();
    new TextReport(look, Optional.of(Severity.WARNING)).write(report, out);
    return out.toString();
  }

  @Test
  void groups_by_file_and_closes_with_a_summary() throws IOException {
    assertThat(write(Reports.mixed(), Look.PLAIN.frames(Optional.of(false)))).isEqualTo("""
        site/flood.html
           2:3  info     Is this a paragraph?    test-question
           3:1  error    A picture stands here.  test-picture
          13:1  error    An h4 stands here.      test-heading

        photo.html
          unreadable  This is no HTML but a PNG image.

        2 errors, 1 info in 1 of 2 pages. 1 file could not be read.
        """);
  }

  @Test
  void does_not_call_well_what_nobody_could_read() throws IOException {
    Report report = new Report(Reports.clean().rules(), List.of(PageReport.unreadable("photo.html", "This is no HTML but a PNG image.")));
    assertThat(write(report, Look.PLAIN)).endsWith("\n\n1 file could not be read.\n").doesNotContain("No problems");
  }

  @Test
  void says_so_when_all_is_well() throws IOException {
    assertThat(write(Reports.clean(), Look.PLAIN)).isEqualTo("No problems in 1 page.\n");
  }

  @Test
  void a_quiet_one_shows_only_what_fails_the_run() throws IOException {
    assertThat(write(Reports.mixed(), new Look(false, true))).contains("A picture", "photo.html").doesNotContain("paragraph", "info");
    assertThat(write(Reports.clean(), new Look(false, true))).isEmpty();
  }

  @Test
  void colours_nothing_unless_told() throws IOException {
    assertThat(write(Reports.mixed(), Look.PLAIN)).doesNotContain("\u001B");
    assertThat(write(Reports.mixed(), new Look(true, false))).contains("\u001B[31merror\u001B[0m");
  }

  @Test
  void a_page_steers_no_terminal() throws IOException {
    Report hostile = new Report(new RuleSet(List.of()), List.of(PageReport.unreadable("a\u001B[2J\u202E.html", "Line\nbreak.")));
    assertThat(write(hostile, Look.PLAIN)).contains("a\uFFFD[2J\uFFFD.html", "Line break.");
  }

  @Test
  void few_problems_have_their_line_of_source() throws IOException {
    assertThat(write(Reports.mixed(), Look.PLAIN)).startsWith("""
        site/flood.html
           2:3  info     Is this a paragraph?    test-question
              2 | <p>Flood
                | ^^^

           3:1  error    A picture stands here.  test-picture
              3 | <img src="talks.jpg" title=“>”
                | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        """);
    assertThat(write(Reports.many(2), Look.PLAIN)).contains("^^^");
    assertThat(write(Reports.many(3), Look.PLAIN)).doesNotContain("^^^");
    assertThat(write(Reports.many(3), Look.PLAIN.frames(Optional.of(true)))).contains("^^^");
  }

  @Test
  void a_narrow_terminal_has_messages_wrapped_and_rules_behind_them() throws IOException {
    assertThat(write(Reports.mixed(), new Look(false, false, 60, false, Optional.of(false)))).contains("""
           2:3  info     Is this a paragraph?    test-question
        """);
    Look narrow = new Look(false, false, 56, false, Optional.of(false));
    assertThat(write(report("A photo of the flood on the bridge that nobody could cross before noon."), narrow)).contains("""
          1:1  warning  A photo of the flood on the bridge that
                        nobody could cross before noon.
                        test-long
        """);
  }

  private static Report report(String message) {
    RuleSet rules = RuleSet.of(List.of(TestRules.rule("test-long", (page, context) -> context.report(page.all("p").get(0), message))));
    return new Report(rules, List.of(new Linter(rules).lint("a.html", Page.parse("<p>Flood"))));
  }

  @Test
  void places_are_links_where_the_terminal_knows_them() throws IOException {
    Look linked = new Look(false, false).on(100, true);
    StringBuilder out = new StringBuilder();
    new TextReport(linked, Optional.of(Severity.WARNING), Reports.checkout()).write(Reports.mixed(), out);
    assertThat(out).contains("\u001B]8;;file:///repo/site/flood.html\u001B\\13:1\u001B]8;;\u001B\\");
  }

  @Test
  void a_rule_that_is_named_again_is_dim() throws IOException {
    assertThat(write(Reports.suppressed(), new Look(true, false))).contains("  test-heading\n", "  \u001B[2mtest-heading\u001B[0m\n");
  }

  @Test
  void wide_signs_take_two_columns() {
    assertThat(Plain.width("洪水")).isEqualTo(4);
    assertThat(Plain.width("Flu\u0301t")).isEqualTo(4);
  }
}
