package org.articlelint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Place;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleFailure;
import org.articlelint.lint.RuleSet;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.Severity;

/** The report as contract v1 has it, for programs. One key more: {@code failures} of a file, where a rule broke on it. */
public final class JsonReport implements ReportWriter {

  private static final int CONTRACT = 1;

  private final String version;

  /** Reports of that version of articlelint. */
  public JsonReport(String version) {
    this.version = version;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "articlelint");
      json.writeStringField("version", version);
      json.writeNumberField("report", CONTRACT);
      json.writeEndObject();
      writeRules(report.rules(), json);
      json.writeArrayFieldStart("files");
      for (PageReport page : report.pages()) {
        write(page, json);
      }
      json.writeEndArray();
      summary(report, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  static void writeRules(RuleSet rules, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("rules");
    for (RuleSet.Entry rule : rules.entries()) {
      write(rule, json);
    }
    json.writeEndObject();
  }

  private static void write(RuleSet.Entry rule, JsonGenerator json) throws IOException {
    RuleMeta meta = rule.rule().meta();
    json.writeObjectFieldStart(meta.id());
    json.writeStringField("title", meta.title());
    json.writeStringField("family", meta.family().id());
    json.writeStringField("severity", rule.level().id());
    Json.strings(json, "wcag", meta.wcag());
    Json.strings(json, "act", meta.act());
    Json.strings(json, "axe", meta.axe());
    json.writeStringField("help", "articlelint explain " + meta.id());
    json.writeEndObject();
  }

  /** One of the {@code files}. */
  static void write(PageReport page, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", page.file());
    if (page.unreadable().isPresent()) {
      json.writeStringField("unreadable", page.unreadable().get());
      json.writeEndObject();
      return;
    }
    json.writeArrayFieldStart("problems");
    for (Problem problem : page.problems()) {
      write(problem, json);
    }
    json.writeEndArray();
    if (!page.failures().isEmpty()) {
      json.writeArrayFieldStart("failures");
      for (RuleFailure failure : page.failures()) {
        json.writeStartObject();
        json.writeStringField("rule", failure.rule());
        json.writeStringField("cause", failure.cause().toString());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void write(Problem problem, JsonGenerator json) throws IOException {
    Place place = problem.place();
    json.writeStartObject();
    json.writeStringField("rule", problem.rule());
    json.writeStringField("severity", problem.severity().id());
    json.writeStringField("message", problem.message());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeNumberField("endLine", place.endLine());
    json.writeNumberField("endColumn", place.endColumn());
    json.writeStringField("selector", place.selector());
    json.writeStringField("excerpt", place.excerpt());
    json.writeEndObject();
  }

  private static void summary(Report report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("files", report.pages().size());
    json.writeNumberField("errors", report.count(Severity.ERROR));
    json.writeNumberField("warnings", report.count(Severity.WARNING));
    json.writeNumberField("infos", report.count(Severity.INFO));
    json.writeNumberField("unreadable", report.unreadable());
    json.writeEndObject();
  }
}
