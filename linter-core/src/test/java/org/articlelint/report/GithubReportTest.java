package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Page;
import org.articlelint.run.TestRules;
import org.junit.jupiter.api.Test;

class GithubReportTest {

  private static String write(Report report) throws IOException {
    return Reports.written(new GithubReport(Reports.checkout()), report);
  }

  @Test
  void has_a_command_for_each_problem_and_a_line_that_sums_up() throws IOException {
    assertThat(write(Reports.mixed())).isEqualTo("""
        ::error file=photo.html,title=unreadable::This is no HTML but a PNG image.
        ::notice file=site/flood.html,line=2,endLine=2,col=3,endColumn=6,title=test-question::Is this a paragraph?
        ::error file=site/flood.html,line=3,endLine=3,col=1,endColumn=30,title=test-picture::A picture stands here.
        ::error file=site/flood.html,line=13,endLine=13,col=1,endColumn=5,title=test-heading::An h4 stands here.
        2 errors, 1 info in 1 of 2 pages. 1 file could not be read.
        """);
    assertThat(write(Reports.clean())).isEqualTo("No problems in 1 page.\n");
  }

  @Test
  void a_tag_of_several_lines_has_no_columns() throws IOException {
    RuleSet rules = RuleSet.of(List.of(TestRules.PICTURE));
    Report report = new Report(rules, List.of(new Linter(rules).lint("a.html", Page.parse("<img\nsrc=a.png>"))));
    assertThat(write(report)).startsWith("::warning file=a.html,line=1,endLine=2,title=test-picture::");
  }

  @Test
  void annotates_ten_of_each_level_and_logs_the_others() throws IOException {
    List<String> lines = write(Reports.many(12)).lines().toList();
    assertThat(lines).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
    assertThat(lines).filteredOn(line -> line.startsWith("::notice ")).hasSize(10);
    assertThat(lines).contains("page11.html:1:9: error: An h4 stands here. [test-heading]");
    assertThat(lines.get(lines.size() - 1)).isEqualTo("12 errors, 12 infos in 12 of 12 pages. 4 problems are not annotated: GitHub takes 10 of each level from a step.");
  }

  @Test
  void escapes_what_would_end_a_property_or_a_command() throws IOException {
    Report report = new Report(Reports.clean().rules(), List.of(PageReport.unreadable("a,b:c%.html", "100 %\r\n::stop-commands::x")));
    assertThat(write(report)).startsWith("::error file=a%2Cb%3Ac%25.html,title=unreadable::100 %25  ::stop-commands::x\n");
  }

  @Test
  void no_line_of_the_log_is_a_command_of_a_page() throws IOException {
    List<PageReport> pages = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      pages.add(PageReport.unreadable("::add-mask::" + i, "##[error] No."));
    }
    String last = write(new Report(Reports.clean().rules(), pages)).lines().toList().get(10);
    assertThat(last).isEqualTo("./::add-mask::10: unreadable: ## [error] No.");
  }
}
