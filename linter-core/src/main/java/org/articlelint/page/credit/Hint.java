package org.articlelint.page.credit;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
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

  private static final int LONGEST_KEPT = 800;
  private static final int SHORTEST = 3; // of the words that are looked for anywhere in a name

  private static final class Holder {
    static final Word[][] BY_BEGINNING = new Word[4096][]; // those that count anywhere in a name
    static final Told[] TOLD = new Told[2048]; // by the hash of the names
    static final List<Set<Hint>> SETS = IntStream.range(0, 1 << values().length).mapToObj(Hint::set).toList(); // by their bits
    static final List<Word> WORDS = WordFile.read(Hint.class, "class-words.tsv").stream()
        .map(entry -> new Word(valueOf(entry.get(0).toUpperCase(Locale.ROOT)), entry.get(1))).toList();
    static final Map<String, List<Hint>> ALONE = WORDS.stream().filter(word -> !ANYWHERE.contains(word.hint))
        .collect(Collectors.groupingBy(Word::text, Collectors.mapping(Word::hint, Collectors.toList())));

    static {
      WORDS.stream().filter(word -> ANYWHERE.contains(word.hint)).collect(Collectors.groupingBy(word -> beginning(word.text, 0)))
          .forEach((beginning, words) -> BY_BEGINNING[beginning] = words.toArray(Word[]::new));
    }
  }

  private record Word(Hint hint, String text) {}

  /** What some names told, a bit for each hint. */
  private record Told(String names, int hints) {}

  /** What the words of that element say; empty if they say nothing. */
  public static Set<Hint> of(Element element) {
    int hints = 0;
    if (element.attributesSize() > 0) {
      for (String attribute : ATTRIBUTES) {
        String words = AttributeText.of(element, attribute);
        hints |= words.isEmpty() ? 0 : told(words);
      }
    }
    return Holder.SETS.get(hints);
  }

  /** What such words say that stand in one of those attributes. */
  public static Set<Hint> in(String names) {
    return Holder.SETS.get(names.isEmpty() ? 0 : told(names));
  }

  /** Pages repeat the same names over and over. Threads may overwrite each other's entries, which costs a second look. */
  private static int told(String names) {
    int place = (names.hashCode() ^ names.hashCode() >>> 16) & Holder.TOLD.length - 1;
    Told told = Holder.TOLD[place];
    if (told == null || !told.names.equals(names)) {
      Set<Hint> hints = EnumSet.noneOf(Hint.class);
      add(names, hints);
      told = new Told(names, hints.stream().mapToInt(hint -> 1 << hint.ordinal()).sum());
      Holder.TOLD[place] = names.length() > LONGEST_KEPT ? null : told;
    }
    return told.hints;
  }

  private static Set<Hint> set(int bits) {
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    Arrays.stream(values()).filter(hint -> (bits >> hint.ordinal() & 1) == 1).forEach(hints::add);
    return Collections.unmodifiableSet(hints);
  }

  private static void add(String names, Set<Hint> hints) {
    String plain = names.toLowerCase(Locale.ROOT);
    String joined = plain.replace("-", "").replace("_", "");
    for (int at = 0; at + SHORTEST <= joined.length(); at++) {
      Word[] words = Holder.BY_BEGINNING[beginning(joined, at)];
      if (words != null) {
        addWordAt(joined, at, words, hints);
      }
    }
    int start = 0;
    for (int at = 1; at <= names.length(); at++) {
      if (at == names.length() || isBoundary(names, at)) {
        hints.addAll(Holder.ALONE.getOrDefault(plain.substring(start, at), List.of()));
        start = at < names.length() && !Character.isLetter(names.charAt(at)) ? at + 1 : at;
      }
    }
  }

  /** Three letters as a small number: few words share it, so that most places of a name need no comparison. */
  private static int beginning(String text, int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2) & Holder.BY_BEGINNING.length - 1;
  }

  private static void addWordAt(String joined, int at, Word[] words, Set<Hint> hints) {
    for (Word word : words) {
      if (joined.startsWith(word.text, at)) {
        hints.add(word.hint);
      }
    }
  }

  /** Words end at what is no letter, and at a capital that follows a small letter: {@code imageCredit} is two words. */
  private static boolean isBoundary(String names, int at) {
    char sign = names.charAt(at);
    return !Character.isLetter(sign) || Character.isUpperCase(sign) && Character.isLowerCase(names.charAt(at - 1));
  }
}
