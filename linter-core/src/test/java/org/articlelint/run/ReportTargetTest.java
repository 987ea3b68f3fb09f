package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
}
