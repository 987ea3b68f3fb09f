package org.articlelint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleFailure;
import org.articlelint.lint.RuleSet;
import org.articlelint.lint.Suppressed;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.Severity;

/**
 * EARL 1.0 in JSON-LD, as W3C's reports on implementations of ACT rules have it: for each page one assertion for each rule that ran.
 * What a rule claims is failed, what it asks cannot be told, and its silence is passed; one that is off is untested. Suppressed problems count: EARL
 * tells how a page is, not who minds.
 */
public final class EarlReport implements ReportWriter {

  private static final String CONTEXT = "https://www.w3.org/WAI/content-assets/wcag-act-rules/earl-context.json";
  private static final String ACT = "https://act-rules.github.io/rules/";
  private static final String SEE_ALSO = "http://www.w3.org/2000/01/rdf-schema#seeAlso";
  private static final String ASSERTOR = "_:articlelint";

  private final String version;
  private final Checkout checkout;
  private final Map<String, RuleSet> ran;

  /** Reports of that version of articlelint on pages that lie there; on a file of these, only the rules that stand with it ran. */
  public EarlReport(String version, Checkout checkout, Map<String, RuleSet> ran) {
    this.version = version;
    this.checkout = checkout;
    this.ran = ran;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Properties criteria = criteria();
    try (JsonGenerator json = Json.lines(out)) {
      json.writeStartObject();
      json.writeStringField("@context", CONTEXT);
      json.writeArrayFieldStart("@graph");
      assertor(json);
      for (PageReport page : report.pages()) {
        subject(json, page, report.rules(), criteria);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void assertor(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", ASSERTOR);
    json.writeStringField("@type", "Assertor");
    json.writeStringField("name", "articlelint");
    json.writeObjectFieldStart("release");
    json.writeStringField("@type", "Version");
    json.writeStringField("revision", version);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void subject(JsonGenerator json, PageReport page, RuleSet rules, Properties criteria) throws IOException {
    Map<String, Severity> worst = new HashMap<>();
    Stream.concat(page.problems().stream(), page.suppressed().stream().map(Suppressed::problem)).forEach(problem ->
        worst.merge(problem.rule(), problem.severity(), (one, other) -> one.isAtLeast(other) ? one : other));
    Set<String> broken = page.failures().stream().map(RuleFailure::rule).collect(Collectors.toSet());
    Set<String> on = ran.getOrDefault(page.file(), rules).entries().stream().map(entry -> entry.rule().meta().id()).collect(Collectors.toSet());
    json.writeStartObject();
    json.writeStringField("@type", "TestSubject");
    json.writeStringField("source", checkout.uri(page.file()));
    json.writeArrayFieldStart("assertions");
    for (RuleSet.Entry entry : rules.entries()) {
      String id = entry.rule().meta().id();
      boolean isUntested = page.unreadable().isPresent() || !worst.containsKey(id) && (broken.contains(id) || !on.contains(id));
      String outcome = isUntested ? "untested" : !worst.containsKey(id) ? "passed" : worst.get(id) == Severity.INFO ? "cantTell" : "failed";
      assertion(json, entry.rule().meta(), outcome, page, criteria);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void assertion(JsonGenerator json, RuleMeta meta, String outcome, PageReport page, Properties criteria) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "Assertion");
    json.writeStringField("mode", "earl:automatic");
    json.writeStringField("assertedBy", ASSERTOR);
    json.writeObjectFieldStart("test");
    json.writeStringField("@type", "TestCase");
    json.writeStringField("title", meta.id());
    if (!meta.wcag().isEmpty()) {
      Json.strings(json, "isPartOf", meta.wcag().stream().map(criteria::getProperty).filter(Objects::nonNull).map(id -> "WCAG2:" + id).toList());
    }
    if (!meta.act().isEmpty()) {
      Json.strings(json, SEE_ALSO, meta.act().stream().map(id -> ACT + id).toList());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("result");
    json.writeStringField("@type", "TestResult");
    json.writeStringField("outcome", "earl:" + outcome);
    if (outcome.equals("failed") || outcome.equals("cantTell")) {
      json.writeStringField("info", info(meta.id(), page));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** What the rule said of the page first, with its place. */
  private static String info(String rule, PageReport page) {
    List<Problem> said = Stream.concat(page.problems().stream(), page.suppressed().stream().map(Suppressed::problem))
        .filter(problem -> problem.rule().equals(rule)).toList();
    Problem first = said.get(0);
    return "%s:%s: %s%s".formatted(first.place().line(), first.place().column(), first.message(),
        said.size() == 1 ? "" : " (And %s more.)".formatted(said.size() - 1));
  }

  private static Properties criteria() throws IOException {
    Properties criteria = new Properties();
    try (InputStream file = Objects.requireNonNull(EarlReport.class.getResourceAsStream("wcag-criteria.properties"))) {
      criteria.load(file);
    }
    return criteria;
  }
}
