package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlelint.lint.PageReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTargetTest {

  @TempDir
  private Path folder;

  private List<ReportTarget> targets(LintRequest.Builder request, String output) throws UsageException {
    return ReportTarget.of(request.output(Optional.of(Path.of(output))).build(), folder);
  }

  private static LintRequest.Builder request() {
    return LintRequest.of(List.of("flood.html", "site", "-", "**/*.html")).config(Optional.of(Path.of("house.yml")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"flood.html", "./flood.html", "site/../flood.html", "house.yml", "known.json"})
  void a_report_goes_over_nothing_that_the_run_reads(String output) {
    assertThatThrownBy(() -> targets(request().baseline(Optional.of(Path.of("known.json"))), output)).isInstanceOf(UsageException.class)
        .hasMessageContaining("would go over").hasMessageContaining("Give the report a file of its own.");
    assertThatThrownBy(() -> targets(request().writeBaseline(Optional.of(Path.of("known.json"))), output)).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> ReportTarget.of(request().baseline(Optional.of(Path.of("known.json"))).reports(List.of("json=" + output)).build(),
        folder))
        .isInstanceOf(UsageException.class).hasMessageContaining("would go over");
  }

  @Test
  void a_report_may_lie_among_the_pages() throws UsageException {
    assertThat(targets(request(), "report.html")).extracting(ReportTarget::isQuiet).containsExactly(true);
  }

  private void assertRefused(String output) {
    LintRequest request = LintRequest.of(List.of("site")).output(Optional.of(Path.of(output))).build();
    assertThatThrownBy(() -> LintRun.of(request, Door.of(getClass().getClassLoader()).in(folder))).isInstanceOf(UsageException.class)
        .hasMessageContaining("The report would go over").hasMessageContaining(Path.of(output).getFileName().toString());
  }

  @Test
  void a_report_goes_over_no_configuration_that_was_found() throws IOException {
    file("site/flood.html", "<h4>Flood");
    file("articlelint.yml", "extends: base/house.yml");
    file("base/house.yml", "fail-on: error");
    Files.createSymbolicLink(folder.resolve("link.yml"), Path.of("articlelint.yml"));
    for (String output : List.of("articlelint.yml", "base/house.yml", "link.yml", "base/../articlelint.yml")) {
      assertRefused(output);
    }
  }

  @Test
  void a_report_goes_over_no_page_that_was_found() throws IOException {
    file("site/flood.html", "<h4>Flood");
    assertRefused("site/flood.html");
    assertThat(folder.resolve("site/flood.html")).content().isEqualTo("<h4>Flood");
  }

  @Test
  void a_report_among_the_pages_is_written_again_and_again_and_is_no_page() throws Exception {
    file("site/flood.html", "<h4>Flood");
    LintRequest request = LintRequest.of(List.of("site")).format(Optional.of("html")).output(Optional.of(Path.of("site/report.html"))).build();
    for (int i = 0; i < 3; i++) {
      LintRun run = LintRun.of(request, Door.of(getClass().getClassLoader()).in(folder));
      run.write(new StringBuilder());
      assertThat(run.report().pages()).extracting(PageReport::file).containsExactly("site/flood.html");
    }
    LintRun named = LintRun.of(LintRequest.of(List.of("**/*.html", "site/report.html")).build(), Door.of(getClass().getClassLoader()).in(folder));
    assertThat(named.report().pages()).extracting(PageReport::file).containsExactly("site/flood.html", "site/report.html");
  }

  private void file(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }
}
