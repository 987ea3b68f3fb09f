package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.articlelint.lint.Report;
import org.junit.jupiter.api.Test;

class SarifReportTest {

  private static final SarifReport WRITER = new SarifReport("0.1.0", new RulePages(SarifReportTest.class.getClassLoader()), Reports.checkout());

  private static JsonNode run(Report report) throws IOException {
    return run(WRITER, report);
  }

  private static JsonNode run(SarifReport writer, Report report) throws IOException {
    String written = Reports.written(writer, report);
    assertThat(Schemas.faultsOfJson("sarif-schema-2.1.0.json", written)).isEmpty();
    return new ObjectMapper().readTree(written).at("/runs/0");
  }

  private static List<String> texts(JsonNode run, String pointer) {
    return run.at("/results").findParents("ruleId").stream().map(result -> result.at(pointer).asText()).toList();
  }

  @Test
  void the_schema_bites() throws IOException {
    String wrong = Reports.written(WRITER, Reports.mixed()).replace("\"startLine\": 13", "\"startLine\": 0").replace("utf16CodeUnits", "bytes");
    assertThat(Schemas.faultsOfJson("sarif-schema-2.1.0.json", wrong)).hasSizeGreaterThan(1);
  }

  @Test
  void a_problem_is_a_result_at_its_place() throws IOException {
    JsonNode heading = run(Reports.mixed()).at("/results/2");
    assertThat(heading.at("/level").asText()).isEqualTo("error");
    assertThat(heading.at("/message/text").asText()).isEqualTo("An h4 stands here.");
    assertThat(heading.at("/locations/0/physicalLocation/artifactLocation").toString())
        .isEqualTo("{\"uri\":\"site/flood.html\",\"uriBaseId\":\"%SRCROOT%\",\"index\":1}");
    assertThat(heading.at("/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":13,\"startColumn\":1,\"endLine\":13,\"endColumn\":5,\"snippet\":{\"text\":\"<h4>\"}}");
    assertThat(heading.at("/partialFingerprints/articlelint~1v1").asText()).matches("[0-9a-f]{16}:1");
  }

  @Test
  void a_question_is_a_note() throws IOException {
    assertThat(texts(run(Reports.mixed()), "/level")).containsExactly("note", "error", "error");
  }

  @Test
  void a_rule_brings_its_page_as_help() throws IOException {
    JsonNode rule = run(Reports.mixed()).at("/tool/driver/rules/0");
    assertThat(rule.at("/id").asText()).isEqualTo("test-heading");
    assertThat(rule.at("/shortDescription/text").asText()).isEqualTo("Title of test-heading.");
    assertThat(rule.at("/fullDescription/text").asText()).isEqualTo("It matters.");
    assertThat(rule.at("/help/markdown").asText()).contains("## How to fix", "```html\n<h4>").doesNotContain("max-length");
    assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
    assertThat(rule.at("/properties/tags").toString()).isEqualTo("[\"accessibility\",\"headings\",\"wcag/1.3.1\"]");
  }

  @Test
  void a_rule_without_a_page_has_no_markdown() throws IOException {
    assertThat(run(Reports.mixed()).at("/tool/driver/rules/1/help").toString())
        .isEqualTo("{\"text\":\"It matters. To read more: articlelint explain test-picture\"}");
  }

  @Test
  void what_could_not_be_checked_is_told() throws IOException {
    JsonNode unreadable = run(Reports.mixed()).at("/invocations/0");
    assertThat(unreadable.at("/executionSuccessful").asBoolean()).isFalse();
    assertThat(unreadable.at("/toolExecutionNotifications/0/message/text").asText()).isEqualTo("This is no HTML but a PNG image.");
    JsonNode broken = run(Reports.broken()).at("/invocations/0/toolExecutionNotifications/0");
    assertThat(broken.at("/associatedRule/id").asText()).isEqualTo("test-breaks");
    assertThat(broken.at("/exception/message").asText()).isEqualTo("out of ink");
    assertThat(run(Reports.clean()).at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void what_is_suppressed_says_where_and_why_and_the_others_that_they_are_not() throws IOException {
    JsonNode results = run(Reports.suppressed()).at("/results");
    assertThat(results.at("/4/suppressions").toString()).isEqualTo("[]");
    assertThat(results.at("/5/suppressions").toString()).isEqualTo("[{\"kind\":\"inSource\",\"justification\":\"from the agency\"}]");
    assertThat(results.at("/6/suppressions").toString()).isEqualTo("[{\"kind\":\"external\"}]");
    assertThat(texts(run(Reports.mixed()), "/suppressions")).containsOnly("");
  }

  @Test
  void two_alike_on_one_page_have_fingerprints_of_their_own() throws IOException {
    List<String> fingerprints = texts(run(Reports.suppressed()), "/partialFingerprints/articlelint~1v1");
    assertThat(fingerprints).doesNotHaveDuplicates().anyMatch(fingerprint -> fingerprint.endsWith(":2"));
  }

  @Test
  void a_page_that_was_given_twice_is_one_artifact() throws IOException {
    Report once = Reports.mixed();
    Report twice = new Report(once.rules(), List.of(once.pages().get(1), once.pages().get(1)));
    assertThat(run(twice).at("/artifacts")).hasSize(1);
  }

  @Test
  void too_many_results_are_cut_the_gravest_kept_and_it_is_said() throws IOException {
    SarifReport small = new SarifReport("0.1.0", new RulePages(getClass().getClassLoader()), Reports.checkout(), 5);
    Report report = Reports.many(4);
    JsonNode run = run(small, report);
    assertThat(texts(run, "/level")).containsExactly("note", "error", "error", "error", "error");
    assertThat(small.omissions(report)).containsExactly(
        "The SARIF report has 5 of 8 problems, the gravest first: code scanning takes no more. Check fewer pages at a time for the rest.");
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText()).startsWith("The SARIF report has 5 of 8");
    assertThat(WRITER.omissions(report)).isEmpty();
  }
}
