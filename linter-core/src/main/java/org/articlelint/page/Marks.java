package org.articlelint.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

  /** What each word tells: a set of kinds as the bits of a number. */
  private static final class Known {
    static final Map<String, Long> KINDS = new HashMap<>(); // the bit of each
    static final Map<String, Long> WORDS = new HashMap<>(); // single ones, and two joined by a hyphen
    static final Set<String> FIRSTS = new HashSet<>(); // the first ones of two
    static final BitSet BEGINNINGS = new BitSet(); // first letters of single words and of second ones: most names need no closer look

    static {
      for (WordList.Entry entry : WordList.read("marks.txt")) {
        String word = entry.words();
        int hyphen = word.indexOf('-');
        WORDS.merge(word, KINDS.computeIfAbsent(entry.language(), kind -> 1L << KINDS.size()), (one, other) -> one | other);
        FIRSTS.add(word.substring(0, Math.max(hyphen, 0)));
        BEGINNINGS.set(beginning(word, hyphen + 1, word.length()));
      }
    }
  }

  /** What some names told. */
  private record Told(String names, long kinds) {}

  /**
   * What was told last, by the hash of the names: pages repeat the same names over and over, and many facts ask each of them. Threads may
   * overwrite each other's entries, which costs a second look.
   */
  private static final Told[] TOLD = new Told[16384];

  /** The first two letters of a word as a small number. */
  private static int beginning(String text, int start, int end) {
    int second = end - start > 1 ? Character.toLowerCase(text.charAt(start + 1)) : 0;
    return Character.toLowerCase(text.charAt(start)) * 31 + second & 1023;
  }

  /** Whether the element's class or id says that it is of that kind. */
  static boolean has(Element element, String kind) {
    return (of(element) & kind(kind)) != 0;
  }

  /** Whether the element's class or id says that it is of one of those kinds. */
  static boolean hasAny(Element element, List<String> kinds) {
    long told = of(element);
    for (int i = 0; told != 0 && i < kinds.size(); i++) {
      if ((told & kind(kinds.get(i))) != 0) {
        return true;
      }
    }
    return false;
  }

  private static long of(Element element) {
    return kinds(AttributeText.of(element, "class").trim()) | kinds(AttributeText.of(element, "id"));
  }

  /** Whether the element or one of the boxes around it, so many elements in all, says that it is of one of those kinds; up to one of these tags. */
  static boolean isIn(Element element, List<String> kinds, int most, Set<String> upTo) {
    Element at = element;
    for (int i = 0; i < most && at != null && !upTo.contains(at.normalName()); i++) {
      if (hasAny(at, kinds)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** Whether a name in the manner of class names, {@code teaser-box} or {@code teaserBox}, holds a word of that kind. */
  static boolean says(String names, String kind) {
    return (kinds(names) & kind(kind)) != 0;
  }

  private static long kind(String kind) {
    return Known.KINDS.get(kind);
  }

  private static long kinds(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    int place = (names.hashCode() ^ names.hashCode() >>> 16) & TOLD.length - 1;
    Told told = TOLD[place];
    if (told == null || !told.names.equals(names)) {
      told = new Told(names, read(names));
      TOLD[place] = names.length() > MAX_LENGTH ? null : told;
    }
    return told.kinds;
  }

  private static long read(String names) {
    long kinds = 0;
    int beforeStart = 0; // of the word before, where the two may belong together
    int beforeEnd = 0;
    int start = 0;
    int end = Math.min(names.length(), MAX_LENGTH);
    boolean isAfterSmall = false;
    for (int i = 0; i <= end; i++) {
      char sign = i < end ? names.charAt(i) : ' ';
      boolean isPlain = sign < 0x80; // as nearly all are
      boolean isSmall = isPlain ? sign >= 'a' && sign <= 'z' : Character.isLowerCase(sign);
      boolean isBig = isPlain ? sign >= 'A' && sign <= 'Z' : Character.isUpperCase(sign);
      boolean isLetter = isPlain ? isSmall || isBig : Character.isLetter(sign);
      boolean isBreak = !isLetter || isBig && isAfterSmall && i > start;
      isAfterSmall = isSmall;
      if (!isBreak) {
        continue;
      }
      boolean isWord = i > start;
      if (isWord && Known.BEGINNINGS.get(beginning(names, start, i))) {
        kinds |= read(names.substring(beforeStart, beforeEnd).toLowerCase(Locale.ROOT), names.substring(start, i).toLowerCase(Locale.ROOT));
      }
      boolean isGap = i < end && Character.isWhitespace(sign);
      beforeStart = isGap ? i : isWord ? start : beforeStart;
      beforeEnd = isGap || isWord ? i : beforeEnd;
      start = isLetter ? i : i + 1;
    }
    return kinds;
  }

  private static long read(String before, String word) {
    if (NEGATIONS.contains(before)) {
      return 0;
    }
    long together = Known.FIRSTS.contains(before) ? Known.WORDS.getOrDefault(before + "-" + word, 0L) : 0;
    return Known.WORDS.getOrDefault(word, 0L) | together;
  }
}
