package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Report;
import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;

class GitlabReportTest {

  private static JsonNode write(Report report) throws IOException {
    String written = Reports.written(new GitlabReport(Reports.checkout()), report);
    assertThat(Schemas.faultsOfJson("gitlab-code-quality.json", written)).isEmpty();
    return new ObjectMapper().readTree(written);
  }

  @Test
  void a_problem_has_what_gitlab_shows() throws IOException {
    JsonNode problem = write(Reports.mixed()).get(2);
    assertThat(problem.get("description").asText()).isEqualTo("An h4 stands here.");
    assertThat(problem.get("check_name").asText()).isEqualTo("test-heading");
    assertThat(problem.get("severity").asText()).isEqualTo("major");
    assertThat(problem.get("location").toString()).isEqualTo("{\"path\":\"site/flood.html\",\"lines\":{\"begin\":13}}");
  }

  @Test
  void what_could_not_be_checked_is_critical() throws IOException {
    assertThat(write(Reports.mixed()).findValuesAsText("severity")).containsExactly("info", "major", "major", "critical");
    assertThat(write(Reports.broken()).findValuesAsText("check_name")).containsExactly("test-breaks", "test-breaks");
  }

  @Test
  void nothing_is_an_empty_array() throws IOException {
    assertThat(Reports.written(new GitlabReport(Reports.checkout()), Reports.clean())).isEqualTo("[]\n");
  }

  @Test
  void no_two_fingerprints_are_the_same_and_none_depends_on_lines() throws IOException {
    Report report = new Report(Reports.mixed().rules(), List.of(page("a.html", ""), page("b.html", ""), page("a.html", "")));
    List<String> fingerprints = write(report).findValuesAsText("fingerprint");
    assertThat(fingerprints).hasSize(6).doesNotHaveDuplicates();
    Report moved = new Report(report.rules(), List.of(page("a.html", "\n\n\n")));
    assertThat(write(moved).findValuesAsText("fingerprint")).isEqualTo(fingerprints.subList(0, 2));
  }

  private static PageReport page(String file, String before) {
    return new Linter(Reports.mixed().rules()).lint(file, Page.parse(before + "<h4>Then</h4><h4>Then</h4>"));
  }
}
