package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.articlelint.run.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String SKIPPED = "<h2>Flood reaches Passau</h2>\n<h4>Reactions from Berlin</h4>";
  private static final String CLEAN = "<h2>Flood reaches Passau</h2>\n<h3>Reactions from Berlin</h3>";
  private static final String MESSAGE = "“Reactions from Berlin” is an h4 right under an h2. Make it an h3.";

  @TempDir
  private Path folder;
  private String skipped = "";
  private String clean = "";

  @BeforeEach
  void write() throws IOException {
    skipped = Files.writeString(folder.resolve("skipped.html"), SKIPPED).toString();
    clean = Files.writeString(folder.resolve("clean.html"), CLEAN).toString();
  }

  @Test
  void the_exit_code_says_how_it_went() {
    assertThat(Command.run("check", clean).code()).isZero();
    assertThat(Command.run("check", skipped).code()).isEqualTo(1);
    assertThat(Command.run("check", skipped, "--fail-on", "error").code()).isZero();
    assertThat(Command.run("check", skipped, "missing.html").code()).isEqualTo(2);
  }

  @Test
  void the_report_alone_is_on_standard_output() {
    Command checked = Command.run("check", skipped);
    assertThat(checked.out()).contains(skipped, "2:1", "warning", MESSAGE, "heading-order", "1 warning in 1 of 1 page.");
    assertThat(checked.err()).isEmpty();
  }

  @Test
  void json_names_what_it_could_not_read_and_standard_error_does_too() {
    Command checked = Command.run("check", "--format", "json", skipped, "missing.html");
    assertThat(checked.out()).startsWith("{").endsWith("}\n").contains("\"unreadable\": \"There is no such file.\"", "heading-order");
    assertThat(checked.err()).isEqualToIgnoringNewLines("articlelint: missing.html: There is no such file.");
  }

  @Test
  void standard_input_is_checked() {
    Command checked = Command.piped(SKIPPED, "check", "-");
    assertThat(checked.out()).startsWith("-\n").contains(MESSAGE);
    assertThat(checked.code()).isEqualTo(1);
  }

  @Test
  void the_report_goes_to_its_file() {
    Path report = folder.resolve("report.json");
    Command checked = Command.run("check", skipped, "--format=json", "--output", report.toString());
    assertThat(checked.out()).isEmpty();
    assertThat(report).content().contains("heading-order");
  }

  @Test
  void an_output_that_cannot_be_is_one_line_and_exit_code_2() {
    Command checked = Command.run("check", skipped, "--output", skipped + "/report.txt");
    assertThat(checked.code()).isEqualTo(2);
    assertThat(checked.err()).hasLineCount(1).contains("cannot be written");
  }

  @Test
  void several_reports_go_to_their_files_beside_what_is_shown() {
    Path sarif = folder.resolve("out/articlelint.sarif");
    Path junit = folder.resolve("out/junit.xml");
    Command checked = Command.run("check", skipped, "--report", "sarif=" + sarif, "--report=junit=" + junit);
    assertThat(checked.out()).contains(MESSAGE);
    assertThat(checked.err()).isEmpty();
    assertThat(sarif).content().contains("\"ruleId\": \"heading-order\"", "## How to fix");
    assertThat(junit).content().contains("<testcase name=\"heading-order\"");
  }

  @Test
  void a_report_that_cannot_be_is_told_before_anything_is_written() {
    Path sarif = folder.resolve("articlelint.sarif");
    assertUsage("check", skipped, "--report", "sarif=" + sarif, "--report", "junti=x.xml", "There is no format “junti”. Did you mean junit?");
    assertUsage("check", skipped, "--report", "sarif=" + sarif, "--report", "json=" + skipped + "/x.json", "cannot be written");
    assertUsage("check", skipped, "--report", "sarif=" + sarif, "--report", "json=" + sarif, "Two reports would go to " + sarif);
    assertUsage("check", skipped, "--report", "sarif=" + sarif, "--output", sarif.toString(), "Two reports would go to " + sarif);
    assertUsage("check", skipped, "--report", sarif.toString(), "Write NAME=FILE, as in sarif=articlelint.sarif.");
    assertThat(sarif).doesNotExist();
  }

  @Test
  void a_format_of_no_kind_is_answered_with_all() {
    assertUsage("check", skipped, "--format", "word", "Choose one of text, compact, json,");
    assertUsage("inspect", skipped, "--format", "sarif", "Choose one of text, json.");
  }

  @Test
  void help_names_every_format() {
    String help = Command.run("check", "--help").out();
    assertThat(Format.values()).extracting(Format::id).allSatisfy(format -> assertThat(help).containsPattern("[ ,]" + format + "[,. ]"));
  }

  @Test
  void a_further_report_is_whole_however_quiet_the_command_is() {
    Path report = folder.resolve("report.txt");
    assertThat(Command.run("check", skipped, "--quiet", "--fail-on=never", "--report", "compact=" + report).out()).isEmpty();
    assertThat(report).content().contains("[heading-order]");
  }

  @Test
  void the_line_of_source_is_shown_where_problems_are_few_or_somebody_wants_it() {
    assertThat(Command.run("check", skipped).out()).contains("2 | <h4>Reactions from Berlin</h4>", "| ^^^^");
    assertThat(Command.run("check", skipped, "--no-frames").out()).doesNotContain("^^^^");
    assertThat(Command.run("check", skipped, skipped, skipped, skipped, skipped, skipped, skipped).out()).doesNotContain("^^^^");
    assertThat(Command.run("check", skipped, skipped, skipped, skipped, skipped, skipped, skipped, "--frames").out()).contains("^^^^");
  }

  @Test
  void what_the_run_spent_its_time_on_is_told_if_somebody_wants_to_know() {
    assertThat(Command.run("check", skipped, "--timing").err()).containsPattern("articlelint: \\d+ ms of work on 1 page: parsing [\\d.]+%, rules [\\d.]+%")
        .containsPattern("articlelint: +[\\d.]+% +\\d+ ms +heading-order");
    assertThat(Command.run("check", skipped).err()).isEmpty();
  }

  @Test
  void messages_are_wrapped_to_the_terminal_and_to_nothing_else() {
    assertThat(Command.run("", new Terminal(true, Map.of("COLUMNS", "56", "NO_COLOR", "1")), "check", skipped).out().lines())
        .allMatch(line -> line.equals(skipped) || line.length() <= 56);
    assertThat(Command.run("", new Terminal(false, Map.of("COLUMNS", "56")), "check", skipped).out().lines()).anyMatch(line -> line.contains(MESSAGE));
  }

  @Test
  void places_are_links_in_terminals_that_are_known_to_take_them() {
    String link = "\u001B]8;;file://";
    assertThat(Command.run("", new Terminal(true, Map.of("TERM_PROGRAM", "iTerm.app")), "check", skipped).out()).contains(link);
    assertThat(Command.run("", new Terminal(true, Map.of("VTE_VERSION", "6003")), "check", skipped).out()).contains(link);
    assertThat(Command.run("", new Terminal(true, Map.of("VTE_VERSION", "4999")), "check", skipped).out()).doesNotContain(link);
    assertThat(Command.run("", new Terminal(true, Map.of()), "check", skipped).out()).doesNotContain(link);
    assertThat(Command.run("", new Terminal(false, Map.of("TERM_PROGRAM", "iTerm.app")), "check", skipped).out()).doesNotContain(link);
  }

  @Test
  void what_is_called_like_an_escape_sequence_does_nothing() {
    assertThat(Command.run("check", "\u001B2J.html", "--format", "json")).satisfies(checked -> {
      assertThat(checked.err()).doesNotContain("\u001B").contains("\uFFFD2J.html: There is no such file.");
      assertThat(checked.out()).doesNotContain("\u001B");
    });
  }

  @Test
  void a_rule_is_set_to_a_level() {
    assertThat(Command.run("check", skipped, "--rule", "heading-order=error").out()).contains("error", MESSAGE);
    assertThat(Command.run("check", skipped, "--rule", "heading-order=off").out()).doesNotContain(MESSAGE);
  }

  @Test
  void mistyped_words_are_answered_in_one_line_with_the_nearest() {
    assertUsage("check", skipped, "--rule", "heading-order", "--rule cannot be “heading-order”. Write ID=LEVEL.");
    assertUsage("check", skipped, "--rule", "heading-odrer=off", "Did you mean heading-order?");
    assertUsage("check", skipped, "--rule", "heading-order=of", "Did you mean off?");
    assertUsage("check", skipped, "--preset", "newsrom", "Did you mean newsroom?");
    assertUsage("check", skipped, "--fail-on", "errors", "Did you mean error?");
    assertUsage("check", skipped, "--format", "jsn", "Did you mean json?");
    assertUsage("inspect", skipped, "--format", "html", "There is no format “html”.");
    assertUsage("rules", "--format", "html", "There is no format “html”.");
    assertUsage("check", skipped, "--site-root", skipped, "The site root " + skipped + " is no folder. Name the folder");
    assertUsage("inspect", skipped, "--site-root", skipped, "The site root " + skipped + " is no folder. Name the folder");
    assertUsage("check", skipped, "--site-root", "--site-root wants a value: DIR.");
    assertUsage("check", skipped, "--outptu", "x", "Did you mean --output?");
    assertUsage("chekc", skipped, "There is no command “chekc”. Did you mean check?");
    assertUsage("check", skipped, "--color", "blue", "auto");
    assertUsage("check", "Name what to check");
    assertUsage("Name a command");
  }

  private static void assertUsage(String... argumentsAndAnswer) {
    int last = argumentsAndAnswer.length - 1;
    Command wrong = Command.run(java.util.Arrays.copyOf(argumentsAndAnswer, last));
    assertThat(wrong.err()).contains(argumentsAndAnswer[last]).hasLineCount(1).doesNotContain("Exception");
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.code()).isEqualTo(2);
  }

  @Test
  void quiet_says_nothing_of_clean_pages() {
    assertThat(Command.run("check", clean, "--quiet").out()).isEmpty();
    assertThat(Command.run("check", skipped, "--quiet").out()).contains(MESSAGE);
  }

  @Test
  void colours_are_for_terminals_that_want_them() {
    String red = "\u001B[";
    assertThat(Command.run("check", skipped).out()).doesNotContain(red);
    assertThat(Command.run("", new Terminal(true, Map.of()), "check", skipped).out()).contains(red);
    assertThat(Command.run("", new Terminal(true, Map.of("NO_COLOR", "1")), "check", skipped).out()).doesNotContain(red);
    assertThat(Command.run("", new Terminal(true, Map.of("TERM", "dumb")), "check", skipped).out()).doesNotContain(red);
    assertThat(Command.run("check", skipped, "--color", "always").out()).contains(red);
    assertThat(Command.run("", new Terminal(true, Map.of()), "check", skipped, "--color=never").out()).doesNotContain(red);
  }

  @Test
  void help_and_version_are_answers_not_errors() {
    assertThat(Command.run("check", "--help")).satisfies(help -> {
      assertThat(help.code()).isZero();
      assertThat(help.out()).contains("--fail-on", "--quiet", "Exit code");
    });
    assertThat(Command.run("--version").out()).startsWith("articlelint ").doesNotContain("$");
  }

  @Test
  void inspect_shows_what_is_seen() {
    assertThat(Command.run("inspect", skipped).out()).contains("2:1      h4 Reactions from Berlin".replace("    h4", "      h4"));
    assertThat(Command.run("inspect", "--format", "json", skipped).out()).contains("\"outline\"");
    assertThat(Command.run("inspect", "missing.html").code()).isEqualTo(2);
  }
}
