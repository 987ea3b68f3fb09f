package org.articlelint.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlelint.page.metadata.JsonValue.Members;

/** What the JSON-LD of a page says, in the words of schema.org, as records. */
final class Descriptions {

  private static final List<String> ADDRESSES = List.of("url", "contentUrl", "thumbnailUrl", "@id");

  private final JsonLd blocks;

  Descriptions(JsonLd blocks) {
    this.blocks = blocks;
  }

  List<ArticleData> articles() {
    return blocks.things().stream()
        .filter(thing -> thing.types().stream().anyMatch(ArticleTypes::contain))
        .map(this::article).toList();
  }

  List<ImageData> images() {
    return blocks.pictures().stream().map(this::image).toList();
  }

  /** The name of the first thing of that type; empty where there is none. */
  Optional<String> name(String type) {
    return blocks.things().stream().filter(thing -> thing.types().contains(type))
        .flatMap(thing -> thing.members().text("name").stream()).findFirst();
  }

  private ArticleData article(JsonLd.Thing thing) {
    Members members = blocks.resolve(thing.members());
    return new ArticleData(thing.script(), thing.types(), members.text("headline"), members.text("alternativeHeadline"),
        members.text("datePublished").map(Timestamp::of), members.text("dateModified").map(Timestamp::of),
        names(members, "author"), members.all("image").stream().map(this::image).toList(),
        names(members, "publisher").stream().findFirst());
  }

  private ImageData image(JsonValue value) {
    if (value instanceof Members pointer) {
      Members members = blocks.resolve(pointer);
      List<String> creators = Stream.of("creator", "author").flatMap(name -> names(members, name).stream()).distinct().toList();
      return new ImageData(ADDRESSES.stream().flatMap(name -> texts(members, name).stream()).distinct().toList(),
          members.text("caption"), members.text("creditText"), creators,
          members.text("copyrightNotice"), names(members, "copyrightHolder"), members.text("digitalSourceType"));
    }
    List<String> urls = value instanceof JsonValue.Text address ? List.of(address.text().strip()) : List.of();
    return new ImageData(urls, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty());
  }

  private static List<String> texts(Members members, String name) {
    return members.all(name).stream().filter(JsonValue.Text.class::isInstance)
        .map(value -> ((JsonValue.Text) value).text().strip()).filter(text -> !text.isEmpty()).toList();
  }

  /** Names of persons or organisations, which sites write as texts, as things, or as pointers to things. */
  private List<String> names(Members members, String property) {
    List<String> names = new ArrayList<>();
    for (JsonValue value : members.all(property)) {
      if (value instanceof JsonValue.Text text && !text.text().isBlank()) {
        names.add(text.text().strip());
      }
      if (value instanceof Members pointer) {
        names.addAll(texts(blocks.resolve(pointer), "name"));
      }
    }
    return List.copyOf(names);
  }
}
