package org.articlelint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleFailure;
import org.articlelint.rule.Severity;

/** GitLab's report on code quality: an array of problems, empty where there is none. GitLab drops what has the fingerprint of another. */
public final class GitlabReport implements ReportWriter {

  private static final int FINGERPRINT_BYTES = 16;

  private final Checkout checkout;

  /** Reports on pages that lie there. */
  public GitlabReport(Checkout checkout) {
    this.checkout = checkout;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartArray();
      for (PageReport page : report.pages()) {
        String path = checkout.path(page.file());
        if (page.unreadable().isPresent()) {
          write(json, "unreadable", "critical", page.unreadable().get(), path, 1, unique(path, "unreadable", seen));
        }
        for (RuleFailure failure : page.failures()) {
          String message = "The rule broke on this page: " + failure.cause();
          write(json, failure.rule(), "critical", message, path, 1, unique(path, "broke " + failure.rule(), seen));
        }
        for (Problem problem : page.problems()) {
          write(json, problem.rule(), severity(problem.severity()), problem.message(), path, problem.place().line(),
              unique(path, problem.fingerprint(), seen));
        }
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void write(JsonGenerator json, String rule, String severity, String message, String path, int line, String fingerprint)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("description", Plain.of(message));
    json.writeStringField("check_name", rule);
    json.writeStringField("fingerprint", fingerprint);
    json.writeStringField("severity", severity);
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", line);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }

  /** A fingerprint that no other problem of the report has: two alike on one page are told apart by which comes first. */
  private static String unique(String path, String fingerprint, Map<String, Integer> seen) {
    String key = path + '\0' + fingerprint;
    byte[] text = (key + '\0' + seen.merge(key, 1, Integer::sum)).getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
