package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.lint.Linter;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Page;
import org.articlelint.report.Checkout;
import org.articlelint.report.Look;
import org.articlelint.report.RulePages;
import org.articlelint.report.Schemas;
import org.articlelint.rule.Rule;
import org.articlelint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a page says, and whatever it is called: no report does what the page wants. */
class HostileReportTest {

  private static final List<String> WORDS = List.of(
      "\u001B[2J\u001B]8;;http://evil.example\u0007x", "\u009B31m\u0085\u0000\b\u007F", "\u202Egnp.exe\u2066", "\uD800 half", "\uFFFE\uFFFF", "\u2028\u2029\n\r\t",
      "]]>-->&amp;&#0;<!--<script>alert(1)</script>", "\"'\\u0022\\", "a|b|c `code` ``` **bold** [x](http://evil.example) ![x](http://evil.example/p.png)",
      "@desk #12 GH-7 https://evil.example www.evil.example", "::error file=x::y", "\n::stop-commands::token\n::add-mask::a", "##[error]x", "%0A::set-output", "{0} {{1}}",
      "<img src=x onerror=alert(1)>", "x".repeat(5000), "| --- | --- |\n# head\n> quote\n- list\n1. one\n~~~\n$math$");
  private static final Set<Format> JSON = Set.of(Format.JSON, Format.SARIF, Format.GITLAB, Format.EARL);
  private static final Set<Format> XML = Set.of(Format.JUNIT, Format.CHECKSTYLE);

  private static final Rule ECHO = TestRules.rule("test-echo", (page, context) ->
      page.all("img").forEach(image -> context.report(image, "“" + image.attr("alt") + "”")));
  private static final Rule BREAKS = TestRules.rule("test-breaks", (page, context) -> {
    throw new IllegalStateException(page.title().map(title -> title.text()).orElse(""));
  });

  private static Report report() {
    RuleSet rules = RuleSet.of(List.of(ECHO, BREAKS));
    Linter linter = new Linter(rules);
    return new Report(rules, WORDS.stream().map(words -> linter.lint(words, Page.parse(
        "<title>" + words + "</title><p>" + words + "<img alt=\"" + words.replace("\"", "&quot;") + "\" title='" + words.replace("'", "&#39;") + "'>"))).toList());
  }

  private static String written(Format format) throws IOException {
    var reporters = new Reporters(new RulePages(HostileReportTest.class.getClassLoader()), new Checkout(Path.of("/repo"), Path.of("/repo")),
        Map.of(), Optional.of(Severity.WARNING));
    StringBuilder out = new StringBuilder();
    reporters.of(format, new Look(false, false).frames(Optional.of(true))).write(report(), out);
    return out.toString();
  }

  @ParameterizedTest
  @EnumSource
  void no_control_code_of_a_page_gets_through(Format format) throws IOException {
    assertThat(written(format).codePoints().filter(code -> Character.isISOControl(code) && code != '\n' && (code != '\t' || format != Format.HTML))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void each_problem_is_told(Format format) throws IOException {
    assertThat(report().count(Severity.WARNING)).isEqualTo(WORDS.size());
    assertThat(written(format)).contains("test-echo");
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "COMPACT", "GITHUB", "MARKDOWN", "JUNIT", "CHECKSTYLE"})
  void nothing_that_people_read_turns_the_direction_of_writing(Format format) throws IOException {
    assertThat(written(format)).doesNotContain("\u202E", "\u2066", "\u2028", "\u2029");
  }

  @Test
  void each_line_of_compact_is_a_problem() throws IOException {
    assertThat(written(Format.COMPACT).split("\\R")).hasSize(WORDS.size()).allMatch(line -> line.endsWith("” [test-echo]"));
  }

  @Test
  void json_stays_json() throws IOException {
    for (Format format : JSON) {
      assertThat(new ObjectMapper().readTree(written(format)).isContainerNode()).isTrue();
    }
    assertThat(written(Format.JSONL).split("\n")).hasSize(WORDS.size()).allSatisfy(line -> assertThat(new ObjectMapper().readTree(line).isObject()).isTrue());
    assertThat(Schemas.faultsOfJson("sarif-schema-2.1.0.json", written(Format.SARIF))).isEmpty();
    assertThat(Schemas.faultsOfJson("gitlab-code-quality.json", written(Format.GITLAB))).isEmpty();
    assertThat(new ObjectMapper().readTree(written(Format.SARIF)).findValuesAsText("text")).noneMatch(text -> text.contains("](http"));
  }

  @Test
  void xml_stays_xml() throws IOException {
    assertThat(XML).hasSize(2);
    assertThat(Schemas.faultsOfXml("jenkins-junit.xsd", written(Format.JUNIT))).isEmpty();
    assertThat(Schemas.faultsOfXml("checkstyle.xsd", written(Format.CHECKSTYLE))).isEmpty();
  }

  @Test
  void the_runner_gets_our_commands_only() throws IOException {
    List<String> lines = List.of(written(Format.GITHUB).split("\\R"));
    assertThat(lines).filteredOn(line -> line.strip().startsWith("::"))
        .allMatch(line -> line.matches("::(error|warning) file=[^:,]*(,(line|endLine|col|endColumn)=\\d+)*,title=test-(echo|breaks)::.*"));
    assertThat(lines).filteredOn(line -> !line.startsWith("::")).noneMatch(line -> line.contains("##["));
    assertThat(lines).hasSize(2 * WORDS.size() + 1);
  }

  @Test
  void markdown_has_no_mark_up_of_a_page() throws IOException {
    String written = written(Format.MARKDOWN);
    String words = written.replaceAll("(`+)(?!`).*?(?<!`)\\1(?!`)", "`…`"); // what stands as code is no mark-up
    assertThat(words).doesNotContainPattern("(?<!\\\\)[<\\[]").doesNotContainPattern("@[a-z]").doesNotContainPattern("#\\d").doesNotContainPattern("(?<!\\\\)://")
        .doesNotContainPattern("(?i)www\\.");
    assertThat(words.lines().filter(line -> line.startsWith("|"))).allMatch(row -> row.replaceAll("\\\\\\|", "").chars().filter(at -> at == '|').count() == 5);
    assertThat(written.lines().filter(line -> !line.isEmpty())).allMatch(line -> line.matches("(###? .*|\\| .*|\\|---.*|- .*|[A-Z].*:)"));
  }
}
