package org.articlelint.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a JSON text. Where a text says null, the value is left out: nobody is told anything by it. */
sealed interface JsonValue {

  /** A string, a number or a truth value, as written, escapes resolved. */
  record Text(String text) implements JsonValue {}

  /** Several values, in the order written. */
  record Items(List<JsonValue> items) implements JsonValue {}

  /** Values by name, in the order written; of two with one name, the later. */
  record Members(Map<String, JsonValue> members) implements JsonValue {

    /** The value of that name; empty where there is none. */
    public Optional<JsonValue> get(String name) {
      return Optional.ofNullable(members.get(name));
    }

    /** Every value of that name: several where a list is written, none where nothing is. */
    public List<JsonValue> all(String name) {
      JsonValue value = members.get(name);
      return value == null ? List.of() : value.each();
    }

    /** The first text of that name that is not blank, stripped; empty where there is none. */
    public Optional<String> text(String name) {
      for (JsonValue value : all(name)) {
        if (value instanceof Text text && !text.text().isBlank()) {
          return Optional.of(text.text().strip());
        }
      }
      return Optional.empty();
    }
  }

  /** The items of a list, and of lists in it; any other value stands for itself. JSON-LD makes no difference between the two. */
  default List<JsonValue> each() {
    if (!(this instanceof Items list)) {
      return List.of(this);
    }
    List<JsonValue> each = new ArrayList<>();
    for (JsonValue item : list.items()) {
      each.addAll(item.each());
    }
    return each;
  }
}
