package org.articlelint.page.credit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.words.WordFile;
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
  /** Holds words that stand beside a picture, and are not its own. */
  ASIDE,
  /** Is for screen readers only. */
  UNSEEN;

  private static final String[] ATTRIBUTES = {"class", "id", "itemprop", "property"};
  private static final Set<Hint> ANYWHERE = EnumSet.of(CREDIT, CAPTION, ASIDE, UNSEEN);

  private static final int SHORTEST = 3; // of the words that are looked for anywhere in a name
  private static final int SLOTS = 1 << 12;

  private static final class Holder {
    static final Word[][] BY_BEGINNING = new Word[SLOTS][]; // those that count anywhere in a name
    static final BitSet BEGINNINGS = new BitSet(SLOTS); // where words lie: it is small, and most names need no closer look
    static final Map<String, Integer> ALONE = new HashMap<>(); // those that count as words of their own, and the bits of what they say
    static final BitSet HASHES = new BitSet(SLOTS); // theirs
    static final List<Set<Hint>> SETS = IntStream.range(0, 1 << values().length).mapToObj(Hint::set).toList(); // by their bits

    static {
      List<Word> words = WordFile.read(Hint.class, "class-words.tsv").stream()
          .map(entry -> new Word(valueOf(entry.get(0).toUpperCase(Locale.ROOT)), entry.get(1))).toList();
      words.stream().filter(word -> ANYWHERE.contains(word.hint)).collect(Collectors.groupingBy(word -> beginning(word.text.toCharArray(), 0)))
          .forEach((beginning, some) -> BY_BEGINNING[beginning] = some.toArray(Word[]::new));
      IntStream.range(0, SLOTS).filter(slot -> BY_BEGINNING[slot] != null).forEach(BEGINNINGS::set);
      words.stream().filter(word -> !ANYWHERE.contains(word.hint)).forEach(word -> ALONE.merge(word.text, word.bit(), (one, other) -> one | other));
      ALONE.keySet().forEach(word -> HASHES.set(word.hashCode() & SLOTS - 1));
    }
  }

  private record Word(Hint hint, String text) {

    int bit() {
      return 1 << hint.ordinal();
    }
  }

  /** What the words of that element say; empty if they say nothing. */
  public static Set<Hint> of(Element element) {
    int hints = 0;
    if (element.attributesSize() > 0) {
      for (String attribute : ATTRIBUTES) {
        hints |= read(AttributeText.of(element, attribute));
      }
    }
    return Holder.SETS.get(hints);
  }

  /** What such words say that stand in one of those attributes. */
  public static Set<Hint> in(String names) {
    return Holder.SETS.get(read(names));
  }

  private static Set<Hint> set(int bits) {
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    Arrays.stream(values()).filter(hint -> (bits >> hint.ordinal() & 1) == 1).forEach(hints::add);
    return Collections.unmodifiableSet(hints);
  }

  /** What names say, a bit for each hint. */
  private static int read(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    char[] signs = names.toCharArray(); // read sign by sign much quicker than a text
    return alone(names, signs) | anywhere(signs);
  }

  /** What words of their own say; makes all letters small. */
  private static int alone(String names, char[] signs) {
    int hints = 0;
    int start = 0;
    int hash = 0;
    for (int at = 0; at <= signs.length; at++) {
      if (at == signs.length || at > 0 && isBoundary(names, at)) {
        if (Holder.HASHES.get(hash & SLOTS - 1)) {
          hints |= Holder.ALONE.getOrDefault(new String(signs, start, at - start), 0);
        }
        start = at < signs.length && !Character.isLetter(signs[at]) ? at + 1 : at;
        hash = 0;
      }
      if (at < signs.length) {
        signs[at] = small(signs[at]);
        hash = at < start ? 0 : hash * 31 + signs[at];
      }
    }
    return hints;
  }

  private static char small(char sign) {
    return sign < 0x80 ? sign >= 'A' && sign <= 'Z' ? (char) (sign | ' ') : sign : Character.toLowerCase(sign);
  }

  private static int anywhere(char[] signs) {
    int length = 0;
    for (char sign : signs) {
      if (sign != '-' && sign != '_') {
        signs[length++] = sign;
      }
    }
    int hints = 0;
    for (int at = 0; at + SHORTEST <= length; at++) {
      int beginning = beginning(signs, at);
      if (Holder.BEGINNINGS.get(beginning)) {
        hints |= at(signs, at, length, Holder.BY_BEGINNING[beginning]);
      }
    }
    return hints;
  }

  /** Three letters as a small number: few words share it, so that most places of a name need no comparison. */
  private static int beginning(char[] signs, int at) {
    return (signs[at] * 31 + signs[at + 1]) * 31 + signs[at + 2] & SLOTS - 1;
  }

  private static int at(char[] signs, int at, int length, Word[] words) {
    int hints = 0;
    for (Word word : words) {
      boolean isRoom = at + word.text.length() <= length;
      hints |= isRoom && word.text.equals(new String(signs, at, word.text.length())) ? word.bit() : 0;
    }
    return hints;
  }

  /** Words end at what is no letter, and at a capital that follows a small letter: {@code imageCredit} is two words. */
  private static boolean isBoundary(String names, int at) {
    char sign = names.charAt(at);
    if (sign >= 'a' && sign <= 'z') {
      return false;
    }
    return !Character.isLetter(sign) || Character.isUpperCase(sign) && Character.isLowerCase(names.charAt(at - 1));
  }
}
