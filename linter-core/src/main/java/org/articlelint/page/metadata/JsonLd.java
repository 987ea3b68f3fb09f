package org.articlelint.page.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlelint.page.metadata.JsonValue.Members;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD blocks of a page.
 *
 * @param things what the blocks describe on their top level, lists and {@code @graph} opened, in page order
 * @param faults what keeps machines from reading a block, in page order; so many at most as anybody would mend
 * @param byId what is described under which {@code @id}, in any block and at any depth
 * @param pictures every {@code ImageObject}, at any depth, in page order
 */
record JsonLd(List<Thing> things, List<JsonFault> faults, Map<String, Members> byId, List<Members> pictures) {

  private static final String TYPE = "application/ld+json";
  private static final int MOST_FAULTS = 20;

  /** Something that a block describes. */
  record Thing(Element script, Members members) {

    List<String> types() {
      return JsonLd.types(members);
    }

    boolean isArticle() {
      for (String type : types()) {
        if (ArticleTypes.contain(type)) {
          return true;
        }
      }
      return false;
    }
  }

  static JsonLd of(List<Element> scripts) {
    var read = new JsonLd(new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new ArrayList<>());
    for (Element script : scripts) {
      if (!AttributeText.of(script, "type").stripLeading().regionMatches(true, 0, TYPE, 0, TYPE.length())) {
        continue;
      }
      String text = script.data();
      JsonText.Reading reading = JsonText.read(text);
      reading.value().ifPresent(block -> read.add(script, block));
      if (read.faults.size() < MOST_FAULTS && !text.isBlank()) {
        Optional<JsonFault> fault = reading.value().isPresent() ? Contexts.fault(script, reading.value().get()) : Optional.empty();
        if (fault.isEmpty() && reading.stop().isPresent()) {
          fault = JsonSyntax.of(script, text, reading.stop().getAsInt());
        }
        fault.ifPresent(read.faults::add);
      }
    }
    return read;
  }

  private void add(Element script, JsonValue block) {
    for (JsonValue value : block.each()) {
      if (value instanceof Members members) {
        things.add(new Thing(script, members));
        addTop(script, members.members().get("@graph"));
        addTop(script, members.members().get("mainEntity"));
      }
    }
    note(block);
  }

  private void addTop(Element script, @Nullable JsonValue values) {
    for (JsonValue value : values == null ? List.<JsonValue>of() : values.each()) {
      if (value instanceof Members members) {
        things.add(new Thing(script, members));
      }
    }
  }

  /** Notes what has an id and what is a picture; as deep as {@link JsonText} reads, and no deeper. */
  private void note(JsonValue value) {
    if (value instanceof JsonValue.Items list) {
      for (JsonValue item : list.items()) {
        note(item);
      }
    }
    if (value instanceof Members members) {
      if (members.members().containsKey("@id")) {
        members.text("@id").ifPresent(id -> byId.merge(id, members, JsonLd::fuller));
      }
      if (members.members().containsKey("@type") && types(members).contains("ImageObject")) {
        pictures.add(members);
      }
      for (JsonValue member : members.members().values()) {
        note(member);
      }
    }
  }

  /** What is known of the thing: where it only points to an {@code @id}, what stands there. */
  Members resolve(Members members) {
    Members known = byId.get(members.text("@id").orElse("")); // nothing has an empty one
    return known == null ? members : fuller(members, known);
  }

  private static Members fuller(Members one, Members other) {
    return other.members().size() > one.members().size() ? other : one;
  }

  static List<String> types(Members members) {
    List<String> types = new ArrayList<>(1);
    for (JsonValue value : members.all("@type")) {
      if (value instanceof JsonValue.Text type) {
        types.add(withoutAddress(type.text().strip()));
      }
    }
    return types;
  }

  private static String withoutAddress(String type) {
    return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
  }
}
