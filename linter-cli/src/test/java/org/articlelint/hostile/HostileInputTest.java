package org.articlelint.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.run.Door;
import org.articlelint.run.LintRequest;
import org.articlelint.run.LintRun;
import org.articlelint.run.UsageException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is given to the linter as a page gets a report, or a reason why there is none. The time allowed is no measure of speed: on these
 * pages, work that grows with the square of the page takes minutes. They are many, and so their sizes are no larger than that needs.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {

  static Stream<Hostile> pages() {
    return Stream.of(DeepPages.all(), WidePages.all(), DataPages.all(), OddBytes.pages()).flatMap(pages -> pages);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void a_page_gets_a_report(Hostile page) throws UsageException, IOException {
    LintRun run = run(page.made());
    assertThat(run.complaints()).isEmpty();
    assertThat(only(run).problems()).extracting(Problem::rule).contains("image-alt");
    var out = new StringBuilder();
    run.write(out);
    assertThat(out.toString()).contains("image-alt");
  }

  static Stream<OddBytes.NoPage> noPages() {
    return OddBytes.noPages();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noPages")
  void what_is_no_page_is_said_to_be_none(OddBytes.NoPage given) throws UsageException {
    assertThat(only(run(given.bytes())).unreadable().orElseThrow()).contains(given.why());
  }

  private static PageReport only(LintRun run) {
    assertThat(run.report().pages()).hasSize(1);
    return run.report().pages().get(0);
  }

  private static LintRun run(byte[] bytes) throws UsageException {
    LintRequest request = LintRequest.of(List.of("-")).preset(Optional.of("all")).format(Optional.of("json")).build();
    return LintRun.of(request, Door.of(HostileInputTest.class.getClassLoader()).input(new ByteArrayInputStream(bytes)));
  }
}
