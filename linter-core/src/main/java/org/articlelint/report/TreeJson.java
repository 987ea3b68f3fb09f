package org.articlelint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.articlelint.lint.Start;
import org.articlelint.page.AccessibilityTree.Node;
import org.articlelint.page.Page;
import org.articlelint.page.aria.Answer;
import org.articlelint.page.aria.State;

/** What assistive technology gets, as contract v1 has it: one element a line. */
public final class TreeJson implements InspectReport {

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

  private void node(Page page, Node node) throws IOException {
    json.writeStartObject();
    place(Start.of(page, node.element()));
    json.writeStringField("element", node.element().normalName());
    json.writeStringField("role", node.role());
    json.writeStringField("name", node.name());
    if (!node.description().isEmpty()) {
      json.writeStringField("description", node.description());
    }
    for (State state : node.states()) {
      state(state);
    }
    json.writeBooleanField("hidden", node.hidden().isYes());
    if (node.hidden() == Answer.UNKNOWN) {
      json.writeBooleanField("unknown", true);
    }
    json.writeBooleanField("focusable", node.isFocusable());
    if (node.parent().isPresent()) {
      json.writeNumberField("parent", node.parent().getAsInt());
    } else {
      json.writeNullField("parent");
    }
    json.writeEndObject();
  }

  /** What the parser supplied has no place of its own here: a reader who looks for the table at 3:1 must not find its body. */
  private void place(Optional<Start> start) throws IOException {
    if (start.isPresent()) {
      json.writeNumberField("line", start.get().line());
      json.writeNumberField("column", start.get().column());
    } else {
      json.writeNullField("line");
      json.writeNullField("column");
    }
  }

  private void state(State state) throws IOException {
    if (state.isTrue() || state.isFalse()) {
      json.writeBooleanField(state.name(), state.isTrue());
    } else if (state.name().equals("level")) {
      json.writeNumberField("level", Integer.parseInt(state.value()));
    } else {
      json.writeStringField(state.name(), state.value());
    }
  }
}
