package org.articlelint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** JSON as all reports write it: the same on every system. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new TerminalEscapes());
  private static final JsonFactory FLAT = new JsonFactory().setCharacterEscapes(new TerminalEscapes()).setRootValueSeparator("\n");

  private Json() {}

  static JsonGenerator to(Appendable out) throws IOException {
    var indenter = new DefaultIndenter("  ", "\n");
    var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
        .withObjectFieldValueSpacing(Separators.Spacing.AFTER).withArrayEmptySeparator("").withObjectEmptySeparator(""));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return FACTORY.createGenerator(new AppendableWriter(out)).setPrettyPrinter(printer);
  }

  static JsonParser from(InputStream in) throws IOException {
    return FACTORY.createParser(in);
  }

  /** JSON of many small objects: each in a line of its own. */
  static JsonGenerator lines(Appendable out) throws IOException {
    var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)
        .withObjectEntrySpacing(Separators.Spacing.AFTER).withArrayEmptySeparator("").withObjectEmptySeparator(""));
    printer.indentObjectsWith(DefaultPrettyPrinter.NopIndenter.instance);
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    return FACTORY.createGenerator(new AppendableWriter(out)).setPrettyPrinter(printer);
  }

  /** Values one after the other, each in one line. */
  static JsonGenerator flat(Appendable out) throws IOException {
    return FLAT.createGenerator(new AppendableWriter(out));
  }

  /** A generator for a report that has not begun; what it is told goes nowhere. */
  static JsonGenerator nowhere() {
    try {
      return FACTORY.createGenerator(Writer.nullWriter());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The start of a report on files. */
  static void start(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("files");
  }

  static void unreadable(JsonGenerator json, String file, String why) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeStringField("unreadable", why);
    json.writeEndObject();
  }

  /** The end of a report on files. */
  static void end(JsonGenerator json) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  static void strings(JsonGenerator json, String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** The key with the value, or with null where there is none. */
  static void optional(JsonGenerator json, String key, Optional<String> value) throws IOException {
    json.writeStringField(key, value.orElse(null));
  }
}
