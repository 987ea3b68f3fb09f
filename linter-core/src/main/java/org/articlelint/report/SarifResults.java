package org.articlelint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.lint.Suppressed;

/** The results of a SARIF run: one for each problem, since one with many places would become one alert. */
final class SarifResults {

  private static final String FINGERPRINT = "articlelint/v1";

  private final Map<String, Integer> rules;
  private final SarifPlaces places;

  /** Results of rules at those indexes, on pages in those places. */
  SarifResults(Map<String, Integer> rules, SarifPlaces places) {
    this.rules = rules;
    this.places = places;
  }

  /** Writes the problems of that report, the gravest first if they are too many; what is suppressed comes last of all. */
  void write(JsonGenerator json, Report report, int most) throws IOException {
    boolean hasSuppressed = report.pages().stream().anyMatch(page -> !page.suppressed().isEmpty());
    Room room = Room.gravest(report, most);
    long left = most - Counts.problems(report);
    json.writeArrayFieldStart("results");
    for (PageReport page : report.pages()) {
      Map<String, Integer> seen = new HashMap<>();
      for (Problem problem : page.problems()) {
        int ordinal = seen.merge(problem.fingerprint(), 1, Integer::sum);
        if (room.take(problem.severity())) {
          start(json, page, problem, ordinal);
          if (hasSuppressed) { // if one result tells whether it is suppressed, all have to
            Json.strings(json, "suppressions", List.of());
          }
          json.writeEndObject();
        }
      }
      for (Suppressed suppressed : page.suppressed()) {
        if (left-- > 0) {
          int ordinal = seen.merge(suppressed.problem().fingerprint(), 1, Integer::sum);
          start(json, page, suppressed.problem(), ordinal);
          suppression(json, suppressed.by(), suppressed.reason());
          json.writeEndObject();
        }
      }
    }
    json.writeEndArray();
  }

  private void start(JsonGenerator json, PageReport page, Problem problem, int ordinal) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", problem.rule());
    if (rules.containsKey(problem.rule())) {
      json.writeNumberField("ruleIndex", rules.get(problem.rule()));
    }
    json.writeStringField("level", SarifReport.level(problem.severity()));
    SarifReport.text(json, "message", problem.message().replace("](", "] (")); // a page's words shall be no link in it
    places.location(json, page.file(), problem.place());
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, problem.fingerprint() + ":" + ordinal);
    json.writeEndObject();
  }

  private static void suppression(JsonGenerator json, Suppressed.By by, Optional<String> reason) throws IOException {
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", by == Suppressed.By.PAGE ? "inSource" : "external");
    if (reason.isPresent()) {
      json.writeStringField("justification", reason.get());
    }
    json.writeEndObject();
    json.writeEndArray();
  }
}
