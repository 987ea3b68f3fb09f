package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleSet;
import org.articlelint.run.TestRules;
import org.junit.jupiter.api.Test;

class EarlReportTest {

  private static JsonNode graph(Report report) throws IOException {
    String written = Reports.written(new EarlReport("0.1.0", Reports.checkout(), Map.of("clean.html", RuleSet.of(List.of(TestRules.HEADING)))), report);
    assertThat(Schemas.faultsOfJson("earl.json", written)).isEmpty();
    return new ObjectMapper().readTree(written).get("@graph");
  }

  private static List<String> outcomes(JsonNode subject) {
    return subject.findValuesAsText("outcome");
  }

  @Test
  void every_rule_speaks_on_every_page() throws IOException {
    JsonNode graph = graph(Reports.mixed());
    assertThat(graph.get(0).toString()).contains("\"Assertor\"", "\"revision\":\"0.1.0\"");
    assertThat(graph.findValuesAsText("source")).containsExactly("clean.html", "site/flood.html", "photo.html");
    assertThat(outcomes(graph.get(1))).containsExactly("earl:passed", "earl:untested", "earl:untested"); // the others are off there
    assertThat(outcomes(graph.get(2))).containsExactly("earl:failed", "earl:failed", "earl:cantTell");
    assertThat(outcomes(graph.get(3))).containsOnly("earl:untested");
  }

  @Test
  void a_rule_is_known_by_its_id_and_its_criteria() throws IOException {
    JsonNode assertion = graph(Reports.mixed()).at("/2/assertions/0");
    assertThat(assertion.at("/test").toString())
        .isEqualTo("{\"@type\":\"TestCase\",\"title\":\"test-heading\",\"isPartOf\":[\"WCAG2:info-and-relationships\"]}");
    assertThat(assertion.at("/result/info").asText()).isEqualTo("13:1: An h4 stands here.");
  }

  @Test
  void what_is_suppressed_is_no_less_so() throws IOException {
    assertThat(outcomes(graph(Reports.suppressed()).get(4))).containsExactly("earl:failed", "earl:passed", "earl:passed");
  }

  @Test
  void a_rule_that_broke_claims_what_it_said_before() throws IOException {
    assertThat(outcomes(graph(Reports.broken()).get(1))).containsExactly("earl:failed");
  }
}
