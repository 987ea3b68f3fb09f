package org.articlelint.page;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What class names and ids tell of a box: {@code <div class="relatedArticles">} is beside the story. The words for each kind of
 * box are in {@code marks.txt}, the kind where a word list has the language.
 */
final class Marks {

  private static final int HASHES = 1 << 14;
  private static final int MAX_LENGTH = 400; // longer class attributes are generated, and tell nothing more

  private static final Word[] NONE = {};
  private static final Set<String> NEGATIONS = Set.of("no", "not", "without"); // not-video, no-ads

  private Marks() {}

  /** What each word tells: a set of kinds as the bits of a number. */
  private static final class Known {
    static final Map<String, Long> KINDS = new HashMap<>(); // the bit of each
    static final Word[][] BY_HASH = new Word[HASHES][]; // single ones and second ones: most names need no closer look
    static final BitSet NEGATING = new BitSet(); // the hashes of words that turn the next one around
    static final Word[][] BY_PAIR = new Word[HASHES][]; // two that tell something together, joined by a hyphen

    static {
      Map<String, Long> told = new HashMap<>();
      for (WordList.Entry entry : WordList.read("marks.txt")) {
        told.merge(entry.words(), KINDS.computeIfAbsent(entry.language(), kind -> bit(KINDS.size())), (one, other) -> one | other);
      }
      Set<String> seconds = new HashSet<>();
      for (Map.Entry<String, Long> words : told.entrySet()) {
        int hyphen = words.getKey().indexOf('-');
        String word = words.getKey().substring(hyphen + 1);
        if (hyphen > 0) {
          put(BY_PAIR, pair(hash(words.getKey().substring(0, hyphen)), hash(word)), new Word(words.getKey(), words.getValue()));
        }
        if (seconds.add(word)) {
          put(BY_HASH, hash(word), new Word(word, told.getOrDefault(word, 0L)));
        }
      }
      for (String word : NEGATIONS) {
        NEGATING.set(hash(word));
      }
    }

    private static void put(Word[][] table, int hash, Word word) {
      Word[] others = table[hash];
      Word[] all = others == null ? new Word[1] : Arrays.copyOf(others, others.length + 1);
      all[all.length - 1] = word;
      table[hash] = all;
    }

    private static long bit(int number) {
      if (number >= Long.SIZE - 1) { // the last one is for Marked
        throw new IllegalStateException("marks.txt may have 63 kinds, and has more.");
      }
      return 1L << number;
    }

    static int pair(int before, int word) {
      return before * 31 + word & HASHES - 1;
    }

    private static int hash(String word) {
      int hash = 0;
      for (int i = 0; i < word.length(); i++) {
        hash = Marks.hash(hash, word.charAt(i));
      }
      return hash & HASHES - 1;
    }
  }

  /** A word and what it tells by itself. */
  private record Word(String text, long kinds) {}

  /** What some names told. */
  private record Told(String names, long kinds) {}

  /**
   * What was told last, by the hash of the names: pages repeat the same names over and over, and many facts ask each of them. Threads may
   * overwrite each other's entries, which costs a second look.
   */
  private static final Told[] TOLD = new Told[16384];

  /** The hash of a word with one letter more, whatever its case. */
  private static int hash(int before, char letter) {
    return before * 31 + letter(letter);
  }

  private static int letter(char letter) {
    return letter < 0x80 ? letter | 0x20 : Character.toLowerCase(letter);
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
    return told(AttributeText.of(element, "class").trim()) | told(AttributeText.of(element, "id"));
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
    return (told(names) & kind(kind)) != 0;
  }

  private static long kind(String kind) {
    return Known.KINDS.get(kind);
  }

  /** Those kinds as the bits of a number, to ask {@link Marked} for any of them. */
  static long kinds(String... kinds) {
    long bits = 0;
    for (String kind : kinds) {
      bits |= kind(kind);
    }
    return bits;
  }

  /** What names in the manner of class names tell: the bits of kinds. */
  static long told(String names) {
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

  /** The same, for names that were looked up once for many elements: read anew, which is quicker than to find what others have read. */
  static long read(String names) {
    return names.isEmpty() ? 0 : new Reading(names).kinds();
  }

  /** Names that are read from their start to their end. */
  private static final class Reading {

    private final String names;
    private final char[] signs; // read sign by sign much quicker than a text
    private long kinds;
    private int beforeStart; // of the word before, where the two may belong together
    private int beforeEnd;
    private int beforeHash;

    Reading(String names) {
      this.names = names;
      this.signs = names.toCharArray();
    }

    long kinds() {
      int end = Math.min(signs.length, MAX_LENGTH);
      int start = 0;
      int hash = 0;
      boolean isAfterSmall = false;
      for (int i = 0; i <= end; i++) {
        char sign = i < end ? signs[i] : ' ';
        int small = sign | 0x20;
        if (small >= 'a' && small <= 'z' && (sign > 'Z' || !isAfterSmall)) { // nearly all signs
          hash = hash(hash, sign);
          isAfterSmall = sign > 'Z';
          continue;
        }
        boolean isLetter = sign < 0x80 ? small >= 'a' && small <= 'z' : Character.isLetter(sign);
        if (isLetter && !(isAfterSmall && Character.isUpperCase(sign))) {
          hash = hash(hash, sign);
        } else {
          end(start, i, hash, i < end && Character.isWhitespace(sign));
          start = isLetter ? i : i + 1;
          hash = isLetter ? hash(0, sign) : 0;
        }
        isAfterSmall = sign < 0x80 ? isLetter && sign > 'Z' : Character.isLowerCase(sign);
      }
      return kinds;
    }

    /** Ends the word that began there, where there is one. */
    private void end(int start, int end, int hash, boolean isGap) {
      boolean isWord = end > start;
      Word[] some = isWord ? Known.BY_HASH[hash & HASHES - 1] : null;
      if (some != null && !isNegated()) {
        kinds |= read(some, start, end) | readPair(Known.BY_PAIR[Known.pair(beforeHash, hash)], start, end);
      }
      beforeStart = isGap ? end : isWord ? start : beforeStart;
      beforeEnd = isGap || isWord ? end : beforeEnd;
      beforeHash = isGap ? 0 : isWord ? hash : beforeHash;
    }

    /** Whether the word before turns this one around. */
    private boolean isNegated() {
      return Known.NEGATING.get(beforeHash & HASHES - 1) && NEGATIONS.contains(names.substring(beforeStart, beforeEnd).toLowerCase(Locale.ROOT));
    }

    private long read(Word[] some, int start, int end) {
      for (Word word : some) {
        if (word.text.length() == end - start && is(word.text, 0, start, end)) {
          return word.kinds;
        }
      }
      return 0;
    }

    /** What the word tells together with the one before. */
    private long readPair(Word @Nullable [] some, int start, int end) {
      for (Word words : some == null ? NONE : some) {
        int second = beforeEnd - beforeStart + 1;
        if (words.text.length() == second + end - start && words.text.charAt(second - 1) == '-'
            && is(words.text, 0, beforeStart, beforeEnd) && is(words.text, second, start, end)) {
          return words.kinds;
        }
      }
      return 0;
    }

    /** Whether what stands there is what stands from that place on in the words, whatever its case. */
    private boolean is(String words, int from, int start, int end) {
      int at = start;
      while (at < end && letter(signs[at]) == words.charAt(from + at - start)) {
        at++;
      }
      return at == end;
    }
  }
}
