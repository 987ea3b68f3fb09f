package org.articlelint.page.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlelint.page.metadata.JsonValue.Members;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

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
        reading.value().flatMap(block -> Contexts.fault(script, block))
            .or(() -> reading.stop().isPresent() ? JsonSyntax.of(script, text, reading.stop().getAsInt()) : Optional.empty())
            .ifPresent(read.faults::add);
      }
    }
    return read;
  }

  private void add(Element script, JsonValue block) {
    for (JsonValue value : block.each()) {
      if (value instanceof Members members) {
        things.add(new Thing(script, members));
        Optional.ofNullable(members.members().get("@graph")).ifPresent(graph -> addTop(script, graph));
        Optional.ofNullable(members.members().get("mainEntity")).ifPresent(main -> addTop(script, main));
      }
    }
    note(block);
  }

  private void addTop(Element script, JsonValue values) {
    for (JsonValue value : values.each()) {
      if (value instanceof Members members) {
        things.add(new Thing(script, members));
      }
    }
  }

  /** Notes what has an id and what is a picture; as deep as {@link JsonText} reads, and no deeper. */
  private void note(JsonValue value) {
    if (value instanceof JsonValue.Items list) {
      list.items().forEach(this::note);
    }
    if (value instanceof Members members) {
      members.text("@id").ifPresent(id -> byId.merge(id, members, JsonLd::fuller));
      if (types(members).contains("ImageObject")) {
        pictures.add(members);
      }
      members.members().values().forEach(this::note);
    }
  }

  /** What is known of the thing: where it only points to an {@code @id}, what stands there. */
  Members resolve(Members members) {
    return members.text("@id").map(byId::get).map(known -> fuller(members, known)).orElse(members);
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
