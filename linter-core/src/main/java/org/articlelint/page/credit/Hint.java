package org.articlelint.page.credit;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What a template's own words say an element is for: its class, id, {@code itemprop} and {@code property}. */
public enum Hint {
  /** Holds a credit. */
  CREDIT,
  /** Holds a credit if its text reads like one. */
  MAYBE,
  /** Holds a picture's words. */
  CAPTION,
  /** Holds words, of a picture if it stands in a picture's box. */
  TEXT,
  /** Holds a picture and its words. */
  BOX,
  /** Holds no words of the story. */
  NOISE,
  /** Holds the portrait or name of a writer. */
  PERSON,
  /** Is for screen readers only. */
  UNSEEN;

  private static final Set<Hint> ANYWHERE = EnumSet.of(CREDIT, CAPTION, UNSEEN);

  private static final class Holder {
    static final List<Word> WORDS = WordList.read("class-words.tsv").stream()
        .map(entry -> new Word(valueOf(entry.get(0).toUpperCase(Locale.ROOT)), entry.get(1))).toList();
    static final Set<String> ALONE = WORDS.stream().filter(word -> !ANYWHERE.contains(word.hint)).map(Word::text)
        .collect(Collectors.toSet());
  }

  private record Word(Hint hint, String text) {}

  /** What the words of that element say; empty if they say nothing. */
  public static Set<Hint> of(Element element) {
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    for (String attribute : List.of("class", "id", "itemprop", "property")) {
      String words = element.attr(attribute);
      if (!words.isEmpty()) {
        add(words, hints);
      }
    }
    return hints;
  }

  private static void add(String names, Set<Hint> hints) {
    String plain = names.toLowerCase(Locale.ROOT);
    Set<String> words = new HashSet<>(List.of(separated(names).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    words.retainAll(Holder.ALONE);
    for (Word word : Holder.WORDS) {
      if (ANYWHERE.contains(word.hint) ? plain.contains(word.text) : words.contains(word.text)) {
        hints.add(word.hint);
      }
    }
  }

  /** The names with a space before each capital that follows a small letter: {@code imageCredit} is two words. */
  private static String separated(String names) {
    StringBuilder out = new StringBuilder(names.length() + 8);
    for (int i = 0; i < names.length(); i++) {
      if (i > 0 && Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1))) {
        out.append(' ');
      }
      out.append(names.charAt(i));
    }
    return out.toString();
  }
}
