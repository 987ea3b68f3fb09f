package org.articlelint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;

/** What all rules say of our own sample articles. The committed table shows the reach of a changed rule in review. */
class SamplesTest {

  private static final Path SAMPLES = Path.of("samples");
  private static final Path TABLE = Path.of("src/test/resources/samples.tsv");
  private static final String HEADER = "file\tplace\tseverity\trule\tmessage";
  private static final String REWRITE =
      "mvn -q -pl linter-core,rules test -Dtest=SamplesTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate";

  private final Linter linter = new Linter(RuleSet.of(new BuiltInRules().rules()));
  private final List<Path> samples = samples();

  @Test
  void the_problems_are_those_of_the_table() throws IOException {
    List<String> now = Stream.concat(Stream.of(HEADER), samples.stream().map(this::lint).flatMap(SamplesTest::rows)).toList();
    if (System.getProperty("update") != null) {
      Files.write(TABLE, now);
    }
    List<String> known = Files.readAllLines(TABLE);
    String changes = Stream.concat(missing(known, now).map("- "::concat), missing(now, known).map("+ "::concat))
        .collect(Collectors.joining("\n"));
    assertThat(now).withFailMessage("The rules say something else of the samples (- went, + came):%n%s%n%nIf that is right: %s",
        changes, REWRITE).isEqualTo(known);
  }

  @Test
  void no_rule_fails_on_a_sample() {
    assertThat(samples.stream().map(this::lint).flatMap(report -> report.failures().stream())).isEmpty();
  }

  @Test
  void the_problems_are_the_same_again_and_in_parallel() {
    List<PageReport> first = samples.stream().map(this::lint).toList();
    List<PageReport> again = samples.parallelStream().map(this::lint).toList();
    assertThat(again).isEqualTo(first);
  }

  @Test
  void the_samples_are_many_and_of_many_kinds() {
    assertThat(samples).hasSizeGreaterThanOrEqualTo(12);
    assertThat(samples.stream().map(sample -> sample.toString().replaceFirst(".*-(.*)\\.html", "$1")))
        .as("languages, by file name").contains("ar", "de", "en", "es", "fr", "ja", "ru", "zh");
    assertThat(samples).as("carriage returns").anyMatch(sample -> bytes(sample).contains("\r\n"));
    assertThat(samples).as("byte order mark").anyMatch(sample -> bytes(sample).startsWith("\u00EF\u00BB\u00BF"));
    assertThat(samples).as("windows-1252").anyMatch(sample -> bytes(sample).contains("charset=windows-1252"));
    assertThat(samples).as("clean").anyMatch(sample -> lint(sample).problems().isEmpty());
  }

  private PageReport lint(Path sample) {
    return linter.lint(sample.getFileName().toString(), page(sample));
  }

  private static Stream<String> rows(PageReport report) {
    return report.problems().stream().map(problem -> "%s\t%d:%d\t%s\t%s\t%s".formatted(report.file(),
        problem.place().line(), problem.place().column(), problem.severity().id(), problem.rule(), problem.message()));
  }

  /** The lines of one list that the other lacks. */
  private static Stream<String> missing(List<String> from, List<String> in) {
    List<String> rest = new ArrayList<>(from);
    in.forEach(rest::remove);
    return rest.stream();
  }

  private static Page page(Path sample) {
    return Page.parse(read(sample));
  }

  /** A char for each byte. */
  private static String bytes(Path sample) {
    return new String(read(sample), StandardCharsets.ISO_8859_1);
  }

  private static byte[] read(Path sample) {
    try {
      return Files.readAllBytes(sample);
    } catch (IOException thrown) {
      throw new UncheckedIOException(thrown);
    }
  }

  private static List<Path> samples() {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException thrown) {
      throw new UncheckedIOException(thrown);
    }
  }
}
