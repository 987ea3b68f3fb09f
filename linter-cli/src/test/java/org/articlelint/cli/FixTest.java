package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String FAULTY = """
      <!DOCTYPE html>\r
      <html lang="de_DE">\r
      <head><meta charset="windows-1252"><title>Flut – Bote</title></head>\r
      <body><main><article>\r
      <h1>„Flut“ erreicht Passau&nbsp;</h1>\r
      <p>Die Donau stieg über Nacht um zwei Meter. Viele Straßen sind gesperrt, die Schulen bleiben zu.</p>\r
      </article></main></body></html>""";
  private static final String MENDED = FAULTY.replace("de_DE", "de-DE").replace("&nbsp;", "");

  @TempDir
  private Path folder;
  private Path page = Path.of("");

  @BeforeEach
  void write() throws IOException {
    page = Files.write(folder.resolve("flut im süden.html"), FAULTY.getBytes(WESTERN));
  }

  @Test
  void the_report_says_what_can_be_mended_and_fix_mends_it() {
    assertThat(Command.run("check", page.toString()).out()).contains("--fix can mend 2 of them.");
    Command mended = Command.run("check", "--fix", page.toString());
    assertThat(page).hasBinaryContent(MENDED.getBytes(WESTERN));
    assertThat(mended.err()).isEqualToNormalizingNewlines("""
        articlelint: heading-space: 1 mended in one page.
        articlelint: page-lang-tag: 1 mended in one page.
        """);
    assertThat(mended.out()).doesNotContain("heading-space", "page-lang-tag", "--fix");
    assertThat(Command.run("check", "--fix", page.toString()).err()).contains("Nothing was mended.");
    assertThat(page).hasBinaryContent(MENDED.getBytes(WESTERN));
  }

  @Test
  void the_exit_code_is_that_of_what_remains() {
    String[] check = {"check", "--preset", "all", "--fail-on", "error", page.toString()};
    assertThat(Command.run(check).code()).isEqualTo(1);
    assertThat(Command.run("check", "--preset", "all", "--fail-on", "error", "--fix-dry-run", page.toString()).code()).isZero();
    assertThat(Command.run("check", "--preset", "all", "--fail-on", "error", "--fix", page.toString()).code()).isZero();
    assertThat(Command.run(check).code()).isZero();
  }

  @Test
  void a_diff_holds_the_bytes_of_the_page_and_nothing_is_written() {
    Command trial = Command.run("check", "--fix-dry-run", page.toString());
    assertThat(page).hasBinaryContent(FAULTY.getBytes(WESTERN));
    assertThat(trial.out()).isEmpty();
    assertThat(new String(trial.raw(), WESTERN)).contains("-<h1>„Flut“ erreicht Passau&nbsp;</h1>\r\n+<h1>„Flut“ erreicht Passau</h1>\r\n");
    assertThat(trial.err()).contains("heading-space: 1 would be mended in one page.");
  }

  @Test
  void git_applies_the_diff() throws IOException, InterruptedException {
    byte[] wide = new String(FAULTY.getBytes(WESTERN), WESTERN).replace(" charset=\"windows-1252\"", "").getBytes(StandardCharsets.UTF_16LE);
    Path other = Files.write(folder.resolve("utf-16.html"), concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, wide));
    Files.write(folder.resolve("all.diff"), Command.run("check", "--fix-dry-run", folder.toString()).raw());
    assumeThat(git("init", "-q")).as("whether git is here").isZero();
    String stripped = "-p" + (folder.toString().chars().filter(sign -> sign == '/').count() + 1);
    assertThat(git("apply", "--whitespace=nowarn", stripped, "all.diff")).isZero();
    assertThat(page).hasBinaryContent(MENDED.getBytes(WESTERN));
    assertThat(Files.readString(other, StandardCharsets.UTF_16)).contains("Passau</h1>").contains("lang=\"de-DE\"").contains("„Flut“");
  }

  @Test
  void on_a_terminal_the_diff_is_words_and_steers_nothing() throws IOException {
    Files.write(page, FAULTY.replace("Passau&nbsp;", "Passau\u001B[2J&nbsp;").getBytes(WESTERN));
    Command trial = Command.run("", new Terminal(true, Map.of()), "check", "--fix-dry-run", page.toString());
    assertThat(trial.raw()).isEmpty();
    assertThat(trial.out()).contains("„Flut“ erreicht Passau\uFFFD[2J</h1>").doesNotContain("\u001B[2J").contains("\u001B[31m-<h1>");
  }

  @Test
  void standard_input_can_be_tried_and_not_mended() {
    Command trial = Command.piped("<h1>Flood reaches Passau<br></h1>", "check", "--fix-dry-run", "-");
    assertThat(new String(trial.raw(), StandardCharsets.UTF_8)).contains("+<h1>Flood reaches Passau</h1>");
    Command refused = Command.piped("<h1>Flood<br></h1>", "check", "--fix", "-");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).isEqualToNormalizingNewlines(
        "articlelint: Standard input is no file that could be mended. Write --fix-dry-run to see what would change.\n");
  }

  @Test
  void a_diff_is_never_where_a_program_waits_for_its_report() {
    Command trial = Command.run("check", "--fix-dry-run", "--format", "json", page.toString());
    assertThat(trial.code()).isEqualTo(2);
    assertThat(trial.raw()).isEmpty();
    assertThat(trial.out()).isEmpty();
    assertThat(trial.err()).isEqualToNormalizingNewlines("articlelint: --fix-dry-run shows a diff where the report would be. "
        + "Send the report to a file: --output FILE, or --report json=FILE in place of --format.\n");
    assertThat(Command.run("check", "--fix-dry-run", "--format", "text", page.toString()).raw()).isNotEmpty();
  }

  @Test
  void a_trial_wins_over_a_fix_and_its_report_goes_to_its_file() {
    Path report = folder.resolve("report.json");
    Command trial = Command.run("check", "--fix", "--fix-dry-run", "--format", "json", "--output", report.toString(), page.toString());
    assertThat(page).hasBinaryContent(FAULTY.getBytes(WESTERN));
    assertThat(trial.out()).isEmpty();
    assertThat(report).content().contains("\"fixable\": true").doesNotContain("\"rule\": \"heading-space\"");
  }

  @Test
  void what_the_publisher_ignores_is_left_as_it_is() throws IOException {
    Files.writeString(folder.resolve("articlelint.yml"), "ignore:\n  - .old\n");
    String html = "<!DOCTYPE html>\n<html lang=de><h1>Flut</h1>\n<p lang=\"french\">Il pleut.</p>\n<p class=old lang=\"french\">Il a plu.</p>\n";
    Files.writeString(page, html);
    Command.run("check", "--preset", "all", "--config", folder.resolve("articlelint.yml").toString(), "--fix", page.toString());
    assertThat(page).content().isEqualTo(html.replace("<p lang=\"french\">", "<p lang=\"fr\">"));
  }

  @Test
  void a_page_that_may_not_be_written_is_told_and_the_others_are_mended() throws IOException {
    Path other = Files.write(folder.resolve("zwei.html"), FAULTY.getBytes(WESTERN));
    assumeThat(page.toFile().setReadOnly() && !Files.isWritable(page)).as("whether a file can be kept from this user").isTrue();
    Command mended = Command.run("check", "--fix", folder.toString());
    assertThat(mended.code()).isEqualTo(2);
    assertThat(mended.err()).contains("flut im süden.html: not mended: this user may not write the file.");
    assertThat(page).hasBinaryContent(FAULTY.getBytes(WESTERN));
    assertThat(other).hasBinaryContent(MENDED.getBytes(WESTERN));
  }

  private int git(String... arguments) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    } catch (IOException missing) {
      return -1;
    }
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
