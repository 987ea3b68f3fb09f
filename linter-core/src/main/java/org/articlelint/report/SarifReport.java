package org.articlelint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleFailure;
import org.articlelint.lint.RuleSet;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.Severity;

/**
 * SARIF 2.1.0, within what GitHub's code scanning takes: 25,000 results in a run, ten tags for a rule. The gravest are kept. Rules bring
 * their pages as help.
 */
public final class SarifReport implements ReportWriter {

  private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final int MOST_RESULTS = 25_000;
  private static final int MOST_TAGS = 10;

  private final String version;
  private final RulePages pages;
  private final Checkout checkout;
  private final int most;

  /** Reports of that version of articlelint on pages that lie there. */
  public SarifReport(String version, RulePages pages, Checkout checkout) {
    this(version, pages, checkout, MOST_RESULTS);
  }

  SarifReport(String version, RulePages pages, Checkout checkout, int most) {
    this.version = version;
    this.pages = pages;
    this.checkout = checkout;
    this.most = most;
  }

  @Override
  public List<String> omissions(Report report) {
    long all = results(report);
    return all <= most ? List.of() : List.of(
        "The SARIF report has %s of %s problems, the gravest first: code scanning takes no more. Check fewer pages at a time for the rest."
            .formatted(most, all));
  }

  private static long results(Report report) {
    return Counts.problems(report) + report.pages().stream().mapToLong(page -> page.suppressed().size()).sum();
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Map<String, Integer> rules = new LinkedHashMap<>();
    report.rules().entries().forEach(entry -> rules.put(entry.rule().meta().id(), rules.size()));
    SarifPlaces places = new SarifPlaces(checkout, report);
    try (JsonGenerator json = Json.lines(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(json, report.rules());
      invocation(json, report, rules, places);
      places.write(json);
      json.writeStringField("columnKind", "utf16CodeUnits");
      new SarifResults(rules, places).write(json, report, most);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void tool(JsonGenerator json, RuleSet rules) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "articlelint");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (RuleSet.Entry entry : rules.entries()) {
      rule(json, entry);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(JsonGenerator json, RuleSet.Entry entry) throws IOException {
    RuleMeta meta = entry.rule().meta();
    String page = pages.of(meta);
    json.writeStartObject();
    json.writeStringField("id", meta.id());
    text(json, "shortDescription", meta.title() + ".");
    text(json, "fullDescription", meta.why().isEmpty() ? meta.title() + "." : meta.why());
    json.writeObjectFieldStart("help");
    json.writeStringField("text", "%s To read more: articlelint explain %s".formatted(meta.why(), meta.id()).strip());
    if (!page.isEmpty()) {
      json.writeStringField("markdown", page.replaceAll("(?m)^```html .*$", "```html")); // what follows steers our own tests
    }
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(entry.level()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("precision", precision(meta.severity()));
    json.writeStringField("problem.severity", entry.level() == Severity.INFO ? "recommendation" : entry.level().id());
    Json.strings(json, "tags", tags(meta));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static List<String> tags(RuleMeta meta) {
    Stream<String> numbers = Stream.concat(meta.wcag().stream().map(criterion -> "wcag/" + criterion), meta.act().stream().map(id -> "act/" + id));
    Stream<String> names = meta.wcag().isEmpty() ? Stream.of(meta.family().id()) : Stream.of("accessibility", meta.family().id());
    return Stream.concat(names, numbers).distinct().limit(MOST_TAGS).toList();
  }

  /** A severity is how sure a rule is: that is what code scanning calls precision. */
  private static String precision(Severity severity) {
    return switch (severity) {
      case ERROR -> "very-high";
      case WARNING -> "high";
      case INFO -> "medium";
    };
  }

  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }

  static void text(JsonGenerator json, String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private void invocation(JsonGenerator json, Report report, Map<String, Integer> rules, SarifPlaces places) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", report.unreadable() == 0 && report.failures().isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (PageReport page : report.pages()) {
      if (page.unreadable().isPresent()) {
        notification(json, "error", page.unreadable().get());
        places.location(json, page.file());
        json.writeEndObject();
      }
      for (RuleFailure failure : page.failures()) {
        notification(json, "error", "The rule %s broke on this page.".formatted(failure.rule()));
        places.location(json, page.file());
        failure(json, failure, rules);
        json.writeEndObject();
      }
    }
    for (String omission : omissions(report)) {
      notification(json, "warning", omission);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void notification(JsonGenerator json, String level, String message) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", level);
    text(json, "message", message);
  }

  private static void failure(JsonGenerator json, RuleFailure failure, Map<String, Integer> rules) throws IOException {
    json.writeObjectFieldStart("associatedRule");
    json.writeStringField("id", failure.rule());
    if (rules.containsKey(failure.rule())) {
      json.writeNumberField("index", rules.get(failure.rule()));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("exception");
    json.writeStringField("kind", failure.cause().getClass().getName());
    json.writeStringField("message", String.valueOf(failure.cause().getMessage()));
    json.writeEndObject();
  }
}
