package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.articlelint.lint.PageReport;
import org.articlelint.rule.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintRunTest {

  @TempDir
  private Path folder;
  private Door door = Door.of(LintRunTest.class.getClassLoader());

  @BeforeEach
  void enter() {
    door = door.in(folder);
  }

  private void page(String name, String html) throws IOException {
    Files.writeString(folder.resolve(name), html);
  }

  private LintRun run(String... files) throws UsageException {
    return LintRun.of(LintRequest.of(List.of(files)).build(), door);
  }

  private LintRun failingOn(String level, String file) throws UsageException {
    return LintRun.of(LintRequest.of(List.of(file)).failOn(Optional.of(level)).build(), door);
  }

  private LintRun levels(Map<String, String> levels, String file) throws UsageException {
    return LintRun.of(LintRequest.of(List.of(file)).levels(levels).build(), door);
  }

  @Test
  void a_claim_fails_the_run_and_a_question_does_not() throws Exception {
    page("ask.html", "<p>Flood");
    page("claim.html", "<p>Flood<img src=a.jpg>");
    assertThat(run("ask.html").outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(run("ask.html", "claim.html").outcome()).isEqualTo(Outcome.PROBLEMS);
  }

  @Test
  void fail_on_says_from_where_problems_fail_the_run() throws Exception {
    page("claim.html", "<p>Flood<img src=a.jpg>");
    assertThat(failingOn("error", "claim.html").outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(failingOn("warning", "claim.html").outcome()).isEqualTo(Outcome.PROBLEMS);
    assertThat(failingOn("never", "claim.html").outcome()).isEqualTo(Outcome.CLEAN);
    page("ask.html", "<p>Flood");
    assertThat(failingOn("info", "ask.html").outcome()).isEqualTo(Outcome.PROBLEMS);
  }

  @Test
  void what_was_asked_for_rule_by_rule_goes_over_the_preset() throws Exception {
    page("claim.html", "<img src=a.jpg><h4>Later</h4>");
    LintRun run = levels(Map.of("test-picture", "error", "test-heading", "off"), "claim.html");
    assertThat(run.report().pages().get(0).problems()).singleElement()
        .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.ERROR));
  }

  @Test
  void a_preset_raises_no_rule_above_its_own_severity() throws Exception {
    page("claim.html", "<img src=a.jpg>");
    LintRequest strict = LintRequest.of(List.of("claim.html")).preset(Optional.of("strict")).levels(Map.of("test-breaks", "off")).build();
    assertThat(LintRun.of(strict, door).report().pages().get(0).problems()).singleElement()
        .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void files_are_reported_in_the_order_given_however_they_are_linted() throws Exception {
    List<String> names = new ArrayList<>(IntStream.range(0, 60).mapToObj(i -> "page" + i + ".html").toList());
    for (String name : names) {
      page(name, "<h4>Flood</h4>".repeat(name.hashCode() & 0xFF));
    }
    Collections.reverse(names);
    LintRun run = run(names.toArray(String[]::new));
    assertThat(run.report().pages()).extracting(PageReport::file).isEqualTo(names);
    assertThat(run(names.toArray(String[]::new)).report().pages()).isEqualTo(run.report().pages());
  }

  @Test
  void what_cannot_be_read_is_reported_and_the_other_files_are_linted() throws Exception {
    page("good.html", "<h4>Flood</h4>");
    page("empty.html", "");
    Files.write(folder.resolve("picture.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    Files.createDirectory(folder.resolve("nothing"));
    LintRun run = run("missing.html", "empty.html", "picture.html", "nothing", "*.htm", "[a.html", "good.html");
    assertThat(run.report().pages()).extracting(page -> page.unreadable().orElse("fine")).containsExactly(
        "There is no such file.", "The file is empty.", "This is no HTML but a PNG image.", "There is no page in this folder.",
        "No file matches this pattern.", "This pattern cannot be read: missing ] near character 7.", "fine");
    assertThat(run.outcome()).isEqualTo(Outcome.UNUSABLE);
    assertThat(run.complaints()).hasSize(6).contains("missing.html: There is no such file.");
    assertThat(run.report().pages().get(6).problems()).hasSize(1);
  }

  @Test
  void a_rule_that_throws_makes_the_run_unusable_and_is_named_with_its_page() throws Exception {
    page("flood.html", "<h4>Flood</h4>");
    LintRun run = levels(Map.of("test-breaks", "error"), "flood.html");
    assertThat(run.outcome()).isEqualTo(Outcome.UNUSABLE);
    assertThat(run.complaints()).singleElement().asString().contains("flood.html", "test-breaks", "out of ink");
    assertThat(run.report().pages().get(0).problems()).hasSize(2);
  }

  @Test
  void no_rules_at_all_make_the_run_unusable() throws Exception {
    page("flood.html", "<h4>Flood</h4>");
    try (URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
      LintRun run = LintRun.of(LintRequest.of(List.of("flood.html")).build(), Door.of(empty).in(folder));
      assertThat(run.outcome()).isEqualTo(Outcome.UNUSABLE);
      assertThat(run.complaints()).containsExactly("No rule runs: there is none to load, or all are off.");
    }
  }

  @Test
  void standard_input_is_one_more_file() throws Exception {
    Door piped = door.input(new ByteArrayInputStream("<h4>Flood</h4>".getBytes(StandardCharsets.UTF_8)));
    LintRun run = LintRun.of(LintRequest.of(List.of("-")).build(), piped);
    assertThat(run.report().pages()).extracting(PageReport::file).containsExactly("-");
    assertThat(run.report().pages().get(0).problems()).hasSize(1);
  }

  @Test
  void a_word_that_is_not_known_is_answered_with_the_nearest() throws Exception {
    page("flood.html", "<p>Flood");
    assertThatThrownBy(() -> failingOn("waring", "flood.html")).hasMessage("There is no level “waring” to fail on. Did you mean warning?");
    assertThatThrownBy(() -> levels(Map.of("test-headign", "off"), "flood.html")).hasMessageEndingWith("Did you mean test-heading?");
    assertThatThrownBy(() -> levels(Map.of("test-heading", "warn"), "flood.html")).hasMessageContaining("“warn” for test-heading");
    assertThatThrownBy(() -> preset("newsrom")).hasMessage("There is no preset “newsrom”. Did you mean newsroom?");
    assertThatThrownBy(() -> preset("../newsroom")).hasMessageStartingWith("There is no preset");
    assertThatThrownBy(() -> format("jsno")).hasMessage("There is no format “jsno”. Did you mean json?");
  }

  private LintRun preset(String name) throws UsageException {
    return LintRun.of(LintRequest.of(List.of("flood.html")).preset(Optional.of(name)).build(), door);
  }

  private LintRun format(String name) throws UsageException {
    return LintRun.of(LintRequest.of(List.of("flood.html")).format(Optional.of(name)).build(), door);
  }

  private LintRun to(String output) throws UsageException {
    return LintRun.of(LintRequest.of(List.of("flood.html")).output(Optional.of(Path.of(output))).build(), door);
  }

  @Test
  void the_report_replaces_its_file_whole_and_leaves_nothing_else() throws Exception {
    page("flood.html", "<h4>Flood</h4>");
    page("report.txt", "the old one");
    StringBuilder door = new StringBuilder();
    to("report.txt").write(door);
    assertThat(door).isEmpty();
    assertThat(folder.resolve("report.txt")).content().contains("test-heading").doesNotContain("old");
    to("out/deep/report.txt").write(door);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("flood.html", "report.txt", "out");
    }
  }

  @Test
  void a_place_where_no_report_can_be_is_refused() throws Exception {
    page("flood.html", "<h4>Flood</h4>");
    assertThatThrownBy(() -> to(".")).isInstanceOf(UsageException.class).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> to("flood.html/report.txt")).isInstanceOf(UsageException.class).hasMessageContaining("its folder is a file");
  }
}
