package org.articlelint.page.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.metadata.JsonValue.Members;

/** What the JSON-LD of a page says, in the words of schema.org, as records. */
final class Descriptions {

  private static final List<String> ADDRESSES = List.of("url", "contentUrl", "thumbnailUrl", "@id");

  private final JsonLd blocks;

  Descriptions(JsonLd blocks) {
    this.blocks = blocks;
  }

  List<ArticleData> articles() {
    List<ArticleData> articles = new ArrayList<>();
    for (JsonLd.Thing thing : blocks.things()) {
      if (thing.isArticle()) {
        articles.add(article(thing));
      }
    }
    return List.copyOf(articles);
  }

  List<ImageData> images() {
    return images(blocks.pictures());
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
        names(members, "author"), images(members.all("image")),
        names(members, "publisher").stream().findFirst());
  }

  private List<ImageData> images(List<? extends JsonValue> values) {
    List<ImageData> images = new ArrayList<>();
    for (JsonValue value : values) {
      images.add(image(value));
    }
    return List.copyOf(images);
  }

  private ImageData image(JsonValue value) {
    if (value instanceof Members pointer) {
      Members members = blocks.resolve(pointer);
      Set<String> creators = new LinkedHashSet<>(names(members, "creator"));
      creators.addAll(names(members, "author"));
      Set<String> urls = new LinkedHashSet<>();
      for (String name : ADDRESSES) {
        urls.addAll(texts(members, name));
      }
      return new ImageData(List.copyOf(urls), members.text("caption"), members.text("creditText"), List.copyOf(creators),
          members.text("copyrightNotice"), names(members, "copyrightHolder"), members.text("digitalSourceType"));
    }
    List<String> urls = value instanceof JsonValue.Text address ? List.of(address.text().strip()) : List.of();
    return new ImageData(urls, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty());
  }

  private static List<String> texts(Members members, String name) {
    List<String> texts = new ArrayList<>();
    for (JsonValue value : members.all(name)) {
      if (value instanceof JsonValue.Text text && !text.text().isBlank()) {
        texts.add(text.text().strip());
      }
    }
    return texts;
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
