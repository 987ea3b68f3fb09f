package org.articlelint.page.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads a JSON text (RFC 8259) as strictly as browsers and search engines do. */
final class JsonText {

  /** Longer texts are not read: the longest on a real news page, with the whole story in it, is a hundredth of that. */
  private static final int MAX_LENGTH = 8_000_000;

  private static final int MAX_DEPTH = 100;

  private static final JsonFactory FACTORY = new JsonFactoryBuilder()
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES) // its table of names grows for ever, and throws on crafted ones
      .build();

  private JsonText() {}

  /**
   * What came of reading a text.
   *
   * @param value what it holds; empty if that cannot be told
   * @param stop where it stops being JSON; empty where it is JSON throughout, or is longer or deeper than any real one
   */
  record Reading(Optional<JsonValue> value, OptionalInt stop) {}

  /** The value that the text holds; one that holds a second value stops being JSON there. */
  static Reading read(String text) {
    if (text.length() > MAX_LENGTH) {
      return new Reading(Optional.empty(), OptionalInt.empty());
    }
    try (JsonParser parser = FACTORY.createParser(text.startsWith("\uFEFF") ? " " + text.substring(1) : text)) { // RFC 8259, 8.1
      if (parser.nextToken() == null) {
        return new Reading(Optional.empty(), OptionalInt.of(text.length()));
      }
      Optional<JsonValue> value = Optional.ofNullable(value(parser));
      return parser.nextToken() == null
          ? new Reading(value, OptionalInt.empty())
          : new Reading(Optional.empty(), OptionalInt.of((int) parser.currentTokenLocation().getCharOffset()));
    } catch (JsonParseException notJson) {
      return new Reading(Optional.empty(), OptionalInt.of((int) notJson.getLocation().getCharOffset()));
    } catch (IOException tooMuch) {
      return new Reading(Optional.empty(), OptionalInt.empty());
    }
  }

  /** The value that begins here; null where the text says null. */
  private static @Nullable JsonValue value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(parser);
      case START_ARRAY -> items(parser);
      case VALUE_NULL -> null;
      default -> new JsonValue.Text(parser.getText());
    };
  }

  private static JsonValue members(JsonParser parser) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      JsonValue value = value(parser);
      if (value != null) {
        members.put(name, value);
      }
    }
    return new JsonValue.Members(Collections.unmodifiableMap(members));
  }

  private static JsonValue items(JsonParser parser) throws IOException {
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonValue value = value(parser);
      if (value != null) {
        items.add(value);
      }
    }
    return new JsonValue.Items(List.copyOf(items));
  }
}
