package org.articlelint.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * What class names and ids tell of a box: {@code <div class="relatedArticles">} is beside the story. The words for each kind of
 * box are in {@code marks.txt}, the kind where a word list has the language.
 */
final class Marks {

  private static final int MAX_LENGTH = 400; // longer class attributes are generated, and tell nothing more

  private static final Set<String> NEGATIONS = Set.of("no", "not", "without"); // not-video, no-ads

  private Marks() {}

  /**
   * The words for one kind of box.
   *
   * @param words single ones, and two joined by a hyphen
   * @param firsts the first ones of two
   * @param beginnings the first letters, as {@link #beginning}, of single words and of second ones: most names need no closer look
   */
  private record Kind(Set<String> words, Set<String> firsts, BitSet beginnings) {

    void add(String word) {
      words.add(word);
      firsts.add(word.substring(0, Math.max(word.indexOf('-'), 0)));
      beginnings.set(beginning(word, word.indexOf('-') + 1, word.length()));
    }
  }

  private static final class Known {
    static final Map<String, Kind> KINDS = read();

    private static Map<String, Kind> read() {
      Map<String, Kind> kinds = new HashMap<>();
      for (WordList.Entry entry : WordList.read("marks.txt")) {
        kinds.computeIfAbsent(entry.language(), kind -> new Kind(new HashSet<>(), new HashSet<>(), new BitSet())).add(entry.words());
      }
      return kinds;
    }
  }

  /** The first two letters of a word as a small number. */
  private static int beginning(String text, int start, int end) {
    int second = end - start > 1 ? Character.toLowerCase(text.charAt(start + 1)) : 0;
    return Character.toLowerCase(text.charAt(start)) * 31 + second & 1023;
  }

  /** Whether the element's class or id says that it is of that kind. */
  static boolean has(Element element, String kind) {
    return says(AttributeText.of(element, "class").trim(), kind) || says(AttributeText.of(element, "id"), kind);
  }

  /** Whether a name in the manner of class names, {@code teaser-box} or {@code teaserBox}, holds a word of that kind. */
  static boolean says(String names, String kind) {
    if (names.isEmpty()) {
      return false;
    }
    Kind known = Known.KINDS.get(kind);
    int beforeStart = 0; // of the word before, where the two may belong together
    int beforeEnd = 0;
    int start = 0;
    int end = Math.min(names.length(), MAX_LENGTH);
    for (int i = 0; i <= end; i++) {
      boolean isBreak = i == end || !Character.isLetter(names.charAt(i)) || startsWord(names, i, start);
      if (!isBreak) {
        continue;
      }
      boolean isWord = i > start;
      if (isWord && known.beginnings.get(beginning(names, start, i)) && isOf(known, names.substring(beforeStart, beforeEnd), names.substring(start, i))) {
        return true;
      }
      boolean isGap = i < end && Character.isWhitespace(names.charAt(i));
      beforeStart = isGap ? i : isWord ? start : beforeStart;
      beforeEnd = isGap || isWord ? i : beforeEnd;
      start = i < end && Character.isLetter(names.charAt(i)) ? i : i + 1;
    }
    return false;
  }

  private static boolean isOf(Kind kind, String before, String name) {
    String word = name.toLowerCase(Locale.ROOT);
    return !NEGATIONS.contains(before.toLowerCase(Locale.ROOT)) && isWordOf(kind, before, word);
  }

  private static boolean isWordOf(Kind kind, String before, String word) {
    return kind.words.contains(word) || kind.firsts.contains(before.toLowerCase(Locale.ROOT)) && kind.words.contains(before.toLowerCase(Locale.ROOT) + "-" + word);
  }

  private static boolean startsWord(String names, int i, int start) {
    return i > start && Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
  }
}
