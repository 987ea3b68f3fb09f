package org.articlelint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.articlelint.rule.Option;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.Severity;

/**
 * The JSON schema of {@code articlelint.yml}, draft 7, as editors read it. What does not depend on rules stands in a file beside this
 * class, whose empty {@code rules} is filled in.
 *
 * @param rules every rule that may be configured
 */
public record Schema(List<RuleMeta> rules) {

  private static final String SKELETON = "articlelint.schema.json";
  /** Ids of house rules, and of jars that are not known here. */
  private static final String GUESTS = "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$";
  private static final List<String> LEVELS = Severity.ids("off");

  /** Writes it. */
  public void write(Appendable out) throws IOException {
    try (InputStream file = Schema.class.getResourceAsStream(SKELETON); JsonParser skeleton = Json.from(file); JsonGenerator json = Json.to(out)) {
      while (skeleton.nextToken() != null) {
        json.copyCurrentEvent(skeleton);
        if (skeleton.currentToken() == JsonToken.FIELD_NAME && isGap(skeleton.getParsingContext())) {
          skeleton.nextToken();
          skeleton.skipChildren();
          writeRules(json);
        }
      }
      json.writeRaw('\n');
    }
  }

  private static boolean isGap(JsonStreamContext at) {
    return "rules".equals(at.getCurrentName()) && "definitions".equals(at.getParent().getCurrentName());
  }

  private void writeRules(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("description", "Rules, each with its level, or with its level and its options.");
    type(json, "object", "null");
    json.writeBooleanField("additionalProperties", false);
    json.writeObjectFieldStart("properties");
    for (RuleMeta rule : rules) {
      json.writeObjectFieldStart(rule.id());
      json.writeStringField("description", "%s. %s By itself: %s.".formatted(rule.title(), rule.why(), rule.severity().id()));
      writeSetting(json, rule.options());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("patternProperties");
    json.writeObjectFieldStart(GUESTS);
    json.writeArrayFieldStart("anyOf");
    json.writeStartObject();
    level(json);
    json.writeEndObject();
    json.writeStartObject();
    type(json, "object");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeSetting(JsonGenerator json, List<Option<?>> options) throws IOException {
    json.writeArrayFieldStart("anyOf");
    json.writeStartObject();
    level(json);
    json.writeEndObject();
    json.writeStartObject();
    type(json, "object");
    json.writeBooleanField("additionalProperties", false);
    json.writeObjectFieldStart("properties");
    json.writeObjectFieldStart("level");
    level(json);
    json.writeEndObject();
    for (Option<?> option : options) {
      json.writeObjectFieldStart(option.name());
      writeOption(json, option);
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void level(JsonGenerator json) throws IOException {
    Json.strings(json, "enum", LEVELS);
  }

  private static void writeOption(JsonGenerator json, Option<?> option) throws IOException {
    switch (option.kind()) {
      case NUMBER -> {
        json.writeStringField("type", "integer");
        json.writeNumberField("minimum", 0);
      }
      case FLAG -> json.writeStringField("type", "boolean");
      case TEXT -> type(json, "string", "number", "boolean");
      case WORDS -> {
        json.writeStringField("description", "Words or phrases: a list, or one text in which commas part them.");
        type(json, "string", "number", "boolean", "array");
        json.writeObjectFieldStart("items");
        type(json, "string", "number", "boolean");
        json.writeEndObject();
      }
    }
    if (option.fallback() instanceof Integer number) {
      json.writeNumberField("default", number);
    } else if (option.fallback() instanceof Boolean flag) {
      json.writeBooleanField("default", flag);
    } else if (option.fallback() instanceof List<?> words) {
      Json.strings(json, "default", words.stream().map(String::valueOf).toList());
    }
  }

  private static void type(JsonGenerator json, String... types) throws IOException {
    if (types.length == 1) {
      json.writeStringField("type", types[0]);
    } else {
      Json.strings(json, "type", List.of(types));
    }
  }
}
