package org.articlelint.config;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.articlelint.page.words.Nearest;

/**
 * Keys with their values.
 *
 * @param spot where it begins
 * @param entries in their order; no key stands twice
 */
public record YamlMap(Spot spot, List<Entry> entries) implements YamlValue {

  /**
   * A key with its value.
   *
   * @param key never empty
   * @param value an empty text where nothing is written
   */
  public record Entry(YamlText key, YamlValue value) {

    /** Whether nothing is written behind the key. */
    public boolean isEmpty() {
      return value instanceof YamlText text && text.text().isEmpty();
    }

    /** The value as one text; empty, and told, if it is none. */
    public Optional<YamlText> text(ConfigErrors errors) {
      if (isEmpty()) {
        errors.add(key.spot(), "Nothing is written behind %s. A text with # in it wants quotes: # begins a comment.".formatted(key.text()));
      } else if (value instanceof YamlText text) {
        return Optional.of(text);
      } else {
        errors.add(value.spot(), "%s takes one text, and here is %s. Put a text that begins with [ or { into quotes."
            .formatted(key.text(), kind(value)));
      }
      return Optional.empty();
    }

    /** The value as texts: one, or a list of them. What is none is told and left out. */
    public List<YamlText> texts(ConfigErrors errors) {
      if (!(value instanceof YamlList list)) {
        return text(errors).stream().toList();
      }
      if (list.items().isEmpty()) {
        errors.add(list.spot(), "The list %s is empty. Write what belongs in it, or delete it.".formatted(key.text()));
      }
      return list.items().stream().map(item -> new Entry(key, item)).flatMap(item -> item.text(errors).stream()).toList();
    }

    /** The value as a list of maps; none where nothing is written. What is none is told and left out. */
    public List<YamlMap> maps(ConfigErrors errors) {
      if (isEmpty()) {
        return List.of();
      }
      if (!(value instanceof YamlList list)) {
        errors.add(value.spot(), "%s takes a list. Begin each of its items with a dash.".formatted(key.text()));
        return List.of();
      }
      return list.items().stream().flatMap(item -> new Entry(key, item).map(errors).stream()).toList();
    }

    /** The value as a map; empty, and told, if it is none. */
    public Optional<YamlMap> map(ConfigErrors errors) {
      if (value instanceof YamlMap map) {
        return Optional.of(map);
      }
      errors.add(value.spot(), "%s takes keys with values, and here is %s. Write “key: value”.".formatted(key.text(), kind(value)));
      return Optional.empty();
    }

    private static String kind(YamlValue value) {
      return value instanceof YamlText ? "a text" : value instanceof YamlList ? "a list" : "a map";
    }
  }

  /** The entry of that key; empty where it is not written. */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
  }

  /** The entry of that key that has something behind it; empty where it is not written, or has nothing. */
  public Optional<Entry> written(String key) {
    return entry(key).filter(Predicate.not(Entry::isEmpty));
  }

  /** The one text of that key; empty where it is not written, and where it is none, which is told. */
  public Optional<YamlText> text(String key, ConfigErrors errors) {
    return entry(key).flatMap(entry -> entry.text(errors));
  }

  /** The texts of that key; none where it is not written or has nothing behind it. */
  public List<YamlText> texts(String key, ConfigErrors errors) {
    return written(key).map(entry -> entry.texts(errors)).orElse(List.of());
  }

  /** Tells every key that is none of these, with the nearest, or with all. */
  public void refuseOthers(Collection<String> known, ConfigErrors errors) {
    for (Entry entry : entries) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        String advice = Nearest.to(key, known).map("Did you mean %s?"::formatted)
            .orElse(RuleSettings.isLevel(entry.value()) && known.contains("rules")
                ? "Is it a rule? Put it under rules." : "Choose one of " + String.join(", ", known) + ".");
        errors.add(entry.key().spot(), "There is no key “%s” here. %s".formatted(key, advice));
      }
    }
  }
}
