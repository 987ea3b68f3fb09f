package org.articlelint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.Optional;
import org.articlelint.lint.Start;
import org.articlelint.page.AccessibilityTree.Node;
import org.articlelint.page.Page;
import org.articlelint.page.aria.Answer;
import org.articlelint.page.aria.State;

/** What assistive technology gets, as contract v1 has it: one element a line. */
public final class TreeJson implements InspectReport {

  private final StringBuilder line = new StringBuilder();
  private JsonGenerator json = Json.nowhere();

  @Override
  public void begin(Appendable out) throws IOException {
    json = Json.lines(out);
    Json.start(json);
  }

  @Override
  public void unreadable(String file, String why) throws IOException {
    Json.unreadable(json, file, why);
  }

  @Override
  public void end() throws IOException {
    Json.end(json);
  }

  @Override
  public void page(String file, Page page) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeArrayFieldStart("elements");
    for (Node node : page.accessibilityTree().nodes()) {
      node(page, node);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Written by hand, for a page has thousands of them, and a generator looks at each key anew. */
  private void node(Page page, Node node) throws IOException {
    line.setLength(0);
    Optional<Start> start = Start.of(page, node.element());
    if (start.isPresent()) {
      line.append("{\"line\": ").append(start.get().line()).append(", \"column\": ").append(start.get().column());
    } else {
      line.append("{\"line\": null, \"column\": null"); // a reader who looks for the table at 3:1 must not find a body that the parser supplied
    }
    string("element", node.element().normalName());
    string("role", node.role());
    string("name", node.name());
    if (!node.description().isEmpty()) {
      string("description", node.description());
    }
    for (State state : node.states()) {
      state(state);
    }
    line.append(node.hidden().isYes() ? ", \"hidden\": true" : ", \"hidden\": false");
    if (node.hidden() == Answer.UNKNOWN) {
      line.append(", \"unknown\": true");
    }
    line.append(node.isFocusable() ? ", \"focusable\": true" : ", \"focusable\": false").append(", \"parent\": ");
    if (node.parent().isPresent()) {
      line.append(node.parent().getAsInt());
    } else {
      line.append("null");
    }
    json.writeRawValue(line.append('}').toString());
  }

  private void state(State state) {
    if (state.isTrue() || state.isFalse() || state.name().equals("level")) {
      line.append(", \"").append(state.name()).append("\": ").append(state.value());
    } else {
      string(state.name(), state.value());
    }
  }

  private void string(String key, String value) {
    line.append(", \"").append(key).append("\": \"");
    if (isPlain(value)) {
      line.append(value);
    } else {
      quote(value);
    }
    line.append('"');
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '"' || sign == '\\' || TerminalEscapes.isSteering(sign)) {
        return false;
      }
    }
    return true;
  }

  private void quote(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= ' ' && TerminalEscapes.isSteering(sign)) {
        line.append(TerminalEscapes.escaped(sign));
      } else {
        JsonStringEncoder.getInstance().quoteAsString(text.subSequence(i, i + 1), line);
      }
    }
  }
}
