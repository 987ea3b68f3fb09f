package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlelint.lint.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

  private static final Optional<Path> FILE = Optional.of(Path.of("site/baseline.json"));

  @TempDir
  private Path folder;
  private Door door = Door.of(LedgerTest.class.getClassLoader());

  @BeforeEach
  void enter() throws IOException {
    door = door.in(folder);
    page("site/news/a.html", "<main>\n<h4>Flood</h4>\n<img src=\"a.jpg\">\n<img src=\"a.jpg\"></main>");
    page("site/b.html", "<h4>Storm “Ada”</h4>");
    page("other/c.html", "<h4>Rain</h4>");
  }

  private void page(String name, String html) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), html);
  }

  private LintRun run(LintRequest.Builder request) throws UsageException, IOException {
    LintRun run = LintRun.of(request.build(), door);
    run.write(new StringBuilder());
    return run;
  }

  private static LintRequest.Builder of(String... files) {
    return LintRequest.of(List.of(files));
  }

  private String baseline() throws IOException {
    return Files.readString(folder.resolve("site/baseline.json"));
  }

  @Test
  void is_sorted_with_a_line_for_each_kind_and_names_from_its_folder() throws Exception {
    LintRun run = run(of("site", "other").writeBaseline(FILE));
    assertThat(run.outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(baseline().replaceAll("\"[0-9a-f]{16}\"", "\"…\"")).isEqualTo("""
        {
          "articlelint-baseline": 1,
          "files": {
            "../other/c.html": [
              {"rule": "test-heading", "fingerprint": "…", "count": 1, "excerpt": "<h4>Rain</h4>"}
            ],
            "b.html": [
              {"rule": "test-heading", "fingerprint": "…", "count": 1, "excerpt": "<h4>Storm “Ada”</h4>"}
            ],
            "news/a.html": [
              {"rule": "test-heading", "fingerprint": "…", "count": 1, "excerpt": "<h4>Flood</h4>"},
              {"rule": "test-picture", "fingerprint": "…", "count": 2, "excerpt": "<img src=\\"a.jpg\\">"}
            ]
          }
        }
        """);
  }

  @Test
  void only_what_is_new_fails_from_whichever_folder_the_run_starts() throws Exception {
    run(of("site").writeBaseline(FILE));
    assertThat(run(of("site").baseline(FILE)).outcome()).isEqualTo(Outcome.CLEAN);
    door = door.in(folder.resolve("site/news"));
    assertThat(run(of("a.html").baseline(Optional.of(Path.of("../baseline.json")))).outcome()).isEqualTo(Outcome.CLEAN);
    door = door.in(folder);
    page("site/b.html", "<b>\n</b><h4>Storm “Ada”</h4><h4>Storm “Bert”</h4>");
    LintRun run = run(of("site").baseline(FILE));
    assertThat(run.outcome()).isEqualTo(Outcome.PROBLEMS);
    assertThat(run.report().pages().get(0).problems()).extracting(Problem::rule, problem -> problem.place().column())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("test-heading", 25));
  }

  @Test
  void is_pruned_only_if_that_is_asked_for_and_where_the_run_looked() throws Exception {
    run(of("site").writeBaseline(FILE));
    String old = baseline();
    page("site/b.html", "<b>Calm");
    assertThat(run(of("site").baseline(FILE)).report().history().solved()).isEqualTo(1);
    assertThat(baseline()).isEqualTo(old);
    run(of("site/news").baseline(FILE).pruneBaseline(true));
    assertThat(baseline()).isEqualTo(old);
    LintRun pruned = run(of("site/b.html").baseline(FILE).pruneBaseline(true));
    assertThat(pruned.report().history()).satisfies(history -> {
      assertThat(history.solved()).isEqualTo(1);
      assertThat(history.isPruned()).isTrue();
    });
    assertThat(baseline()).doesNotContain("b.html").contains("news/a.html");
  }

  @Test
  void a_deleted_page_is_pruned_by_a_run_over_its_folder_and_a_moved_one_is_followed() throws Exception {
    run(of("site").writeBaseline(FILE));
    Files.move(folder.resolve("site/news/a.html"), folder.resolve("site/a.html"));
    Files.delete(folder.resolve("site/b.html"));
    LintRun run = run(of("site").baseline(FILE).pruneBaseline(true));
    assertThat(run.outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(baseline()).contains("\"a.html\"", "\"count\": 2").doesNotContain("news/a.html", "b.html");
  }

  @Test
  void writing_keeps_what_it_knows_of_other_pages() throws Exception {
    run(of("site").writeBaseline(FILE));
    page("site/b.html", "<b>Calm");
    run(of("site/b.html").writeBaseline(FILE));
    assertThat(baseline()).doesNotContain("b.html").contains("news/a.html");
  }

  /** Each broken baseline, and what is said of it. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      {#  "articlelint-baseline": 1,#  "files": {,}}            | 3:13: This is no JSON.
      {"articlelint-baseline": 1,#<<<<<<< HEAD#"files": {}}     | 2:1: Two versions were merged here by half.
      ~~                                                        | 1:1: This is no baseline.
      []                                                        | 1:1: This is no baseline.
      {}                                                        | 1:2: This is no baseline.
      {"articlelint-baseline": 2}                               | 1:26: This baseline was made by another version
      {"files": {}}                                             | 1:11: Before “files” there is no
      {"articlelint-baseline": 1, "flies": {}}                  | 1:38: “flies” is no key of a baseline.
      {"articlelint-baseline": 1, "files": []}                  | 1:38: “files” is not what a baseline has there
      {"articlelint-baseline": 1, "files": {"a": {}}}           | 1:44: After the name of a file comes the list
      {"articlelint-baseline": 1, "files": {"a": [1]}}          | 1:45: A problem looks so
      {"articlelint-baseline": 1, "files": {"a": [{"rule": 1}]}} | 1:54: “rule” wants a text in quotes.
      {"articlelint-baseline": 1, "files": {"a": [{"count": 0}]}} | 1:55: “count” wants a whole number from 1
      {"articlelint-baseline": 1, "files": {"a": [{"count": 9999999}]}} | 1:55: “count” wants a whole number from 1
      {"articlelint-baseline": 1, "files": {"a": [{"rule": "b"}]}} | 1:57: This problem lacks its rule, fingerprint or count.
      {"articlelint-baseline": 1, "files": {"a": [{"rul": "b"}]}} | 1:53: “rul” is no key of a known problem.
      {"articlelint-baseline": 1} {}                            | 1:29: Something follows the end of the baseline.
      """)
  void a_broken_baseline_is_told_with_its_place_and_left_alone(String text, String message) throws Exception {
    String broken = text.replace('#', '\n');
    page("site/baseline.json", broken);
    for (LintRequest.Builder request : List.of(of("site").baseline(FILE), of("site").writeBaseline(FILE))) {
      assertThatThrownBy(() -> run(request)).isInstanceOf(UsageException.class)
          .hasMessageStartingWith("site/baseline.json:" + message).hasMessageMatching("[^\n]*\\.");
    }
    assertThat(baseline()).isEqualTo(broken);
  }

  @Test
  void lists_without_end_are_refused() throws Exception {
    page("site/baseline.json", "[".repeat(200_000));
    assertThatThrownBy(() -> run(of("site").baseline(FILE))).isInstanceOf(UsageException.class);
    page("site/baseline.json", "{\"articlelint-baseline\": 1, \"files\": {\"a\": [{\"rule\": " + "[".repeat(200_000));
    assertThatThrownBy(() -> run(of("site").baseline(FILE))).isInstanceOf(UsageException.class);
  }

  @Test
  void two_branches_merge_by_keeping_the_lines_of_both() throws Exception {
    run(of("site").writeBaseline(FILE));
    String lines = baseline().replace("\"count\": 1", "\"count\": 2");
    String doubled = lines.replaceAll("(?m)^      (\\{.*\\}),?$", "      $1, $1,").replaceAll(",\n    \\]", "\n    ]");
    assertThat(doubled).isNotEqualTo(lines);
    page("site/baseline.json", doubled);
    assertThat(run(of("site").baseline(FILE)).report().history().solved()).isEqualTo(2);
    page("site/baseline.json", lines.replace("\n", "\r\n"));
    assertThat(run(of("site").baseline(FILE)).outcome()).isEqualTo(Outcome.CLEAN);
  }

  @Test
  void names_of_files_that_cannot_be_are_of_no_file() throws Exception {
    page("site/baseline.json", "{\"articlelint-baseline\": 1, \"files\": {\"\\u0000\": [{\"rule\": \"r\", \"fingerprint\": \"f\", \"count\": 1}]}}");
    assertThat(run(of("site/b.html").baseline(FILE)).outcome()).isEqualTo(Outcome.PROBLEMS);
  }

  @Test
  void what_cannot_be_asked_for_is_told() {
    assertUsage(of("site").baseline(FILE), "There is no baseline site/baseline.json. --write-baseline site/baseline.json makes one");
    assertUsage(of("site").baseline(Optional.of(Path.of("site"))), "The baseline site cannot be read: that is a folder.");
    assertUsage(of("site").writeBaseline(Optional.of(Path.of("site"))), "The baseline cannot be written to");
    assertUsage(of("site").pruneBaseline(true), "No baseline is named that could be pruned. Add --baseline FILE.");
    assertUsage(of("site").baseline(FILE).writeBaseline(FILE), "A baseline is either read or written");
  }

  @Test
  void a_baseline_that_is_no_file_or_too_large_is_told_before_it_is_read() throws IOException {
    Files.createSymbolicLink(folder.resolve("pipe.json"), Path.of("/dev/null"));
    assertUsage(of("site").baseline(Optional.of(Path.of("pipe.json"))), "The baseline pipe.json cannot be read: that is a pipe or a device.");
    try (RandomAccessFile large = new RandomAccessFile(folder.resolve("site/baseline.json").toFile(), "rw")) {
      large.setLength((64L << 20) + 1);
    }
    assertUsage(of("site").baseline(FILE), "The baseline site/baseline.json is larger than 64 MB. Name another file");
  }

  private void assertUsage(LintRequest.Builder request, String message) {
    assertThatThrownBy(() -> run(request)).isInstanceOf(UsageException.class).hasMessageStartingWith(message);
  }

  @Test
  void a_page_that_is_gone_is_pruned_where_the_door_has_searched_its_folder() throws Exception {
    run(of("site", "other").writeBaseline(FILE));
    Files.delete(folder.resolve("site/b.html"));
    Files.delete(folder.resolve("other/c.html"));
    run(of("site/news/a.html").baseline(FILE).pruneBaseline(true));
    assertThat(baseline()).as("nobody searched").contains("\"b.html\"");
    door = door.sites(List.of(folder.resolve("site")));
    LintRun run = run(of("site/news/a.html").baseline(FILE).pruneBaseline(true));
    assertThat(run.report().history().solved()).isEqualTo(1);
    assertThat(baseline()).doesNotContain("\"b.html\"").contains("\"news/a.html\"", "\"../other/c.html\"");
  }
}
