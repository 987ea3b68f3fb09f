package org.articlelint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.articlelint.lint.Place;
import org.articlelint.lint.Report;

/** The pages of a SARIF log and places on them; each page stands once, however often it was given. */
final class SarifPlaces {

  private static final String ROOT = "%SRCROOT%"; // as GitHub's own tools call the root of the repository

  private final Checkout checkout;
  private final Map<String, Integer> indexes = new LinkedHashMap<>();

  SarifPlaces(Checkout checkout, Report report) {
    this.checkout = checkout;
    report.pages().forEach(page -> indexes.putIfAbsent(checkout.uri(page.file()), indexes.size()));
  }

  /** Writes the list of pages, and what their addresses are relative to. */
  void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(ROOT);
    SarifReport.text(json, "description", "The folder that the addresses of pages are relative to.");
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("artifacts");
    for (String uri : indexes.keySet()) {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      address(json, uri);
      json.writeEndObject();
      json.writeStringField("sourceLanguage", "html");
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes where that file is. */
  void location(JsonGenerator json, String file) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, file);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Writes where on that file the place is. */
  void location(JsonGenerator json, String file, Place place) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, file);
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", place.line());
    json.writeNumberField("startColumn", place.column());
    json.writeNumberField("endLine", place.endLine());
    json.writeNumberField("endColumn", place.endColumn());
    if (place.excerpt().endsWith(">")) { // a cut excerpt is not what the region holds
      SarifReport.text(json, "snippet", place.excerpt());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("fullyQualifiedName", place.selector());
    json.writeStringField("kind", "element");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void artifact(JsonGenerator json, String file) throws IOException {
    String uri = checkout.uri(file);
    json.writeObjectFieldStart("artifactLocation");
    address(json, uri);
    json.writeNumberField("index", indexes.get(uri));
    json.writeEndObject();
  }

  private static void address(JsonGenerator json, String uri) throws IOException {
    json.writeStringField("uri", uri);
    if (!uri.startsWith("file:")) {
      json.writeStringField("uriBaseId", ROOT);
    }
  }
}
