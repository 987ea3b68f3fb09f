package org.articlelint.page.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlelint.page.words.WordFile;
import org.jspecify.annotations.Nullable;

/** The words, letters and scripts by which languages are told; languages are known by their numbers in {@link #LANGUAGES}. */
final class Lexicon {

  private static final List<List<String>> LISTS = WordFile.read(Lexicon.class, "function-words.txt");
  private static final List<List<String>> SCRIPT_LINES = WordFile.read(Lexicon.class, "scripts.txt");

  /** Every language that can be told, those with lists of words first. */
  static final List<String> LANGUAGES = Stream.of(LISTS.stream().map(line -> line.get(0)), SCRIPT_LINES.stream().map(line -> line.get(1)),
      Stream.of("zh", "ja")).flatMap(tags -> tags).distinct().toList();

  private static final Map<String, Integer> NUMBERS = numbers();
  private static final Map<String, List<Integer>> BY_TAG = byTag();
  private static final Map<String, List<String>> LISTED = listed();
  private static final Map<String, Set<String>> FREQUENT = LISTED.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
      list -> list.getValue().stream().limit(20).collect(Collectors.toUnmodifiableSet())));
  private static final Map<String, Weights> WORDS = words();
  private static final char[][] SLOTS = new char[Integer.highestOneBit(WORDS.size()) * 4][]; // the words by their hashes: each word of a page is looked up
  private static final Weights[] WEIGHTS = new Weights[SLOTS.length];
  private static final Map<Integer, Character.UnicodeScript> ALPHABETS = alphabets();
  private static final BitSet[] STRANGERS = strangers(); // by letter
  private static final BitSet NONE = new BitSet();
  private static final Map<Character.UnicodeScript, Script> SCRIPTS = SCRIPT_LINES.stream().collect(Collectors.toUnmodifiableMap(
      line -> Character.UnicodeScript.forName(line.get(0)),
      line -> new Script(number(line.get(1)), line.size() > 2 ? Integer.parseInt(line.get(2)) : 0)));

  /** How much a letter that a language does not have speaks against it. */
  static final double STRANGE_LETTER = -2.5;

  /** No listed word is longer. */
  static final int LONGEST_WORD = WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  static {
    WORDS.forEach((word, weights) -> {
      int slot = slot(word.toCharArray(), word.length());
      SLOTS[slot] = word.toCharArray();
      WEIGHTS[slot] = weights;
    });
  }

  private Lexicon() {}

  /**
   * How much a word speaks for languages.
   *
   * @param number of the word; each has its own, from 0
   * @param languages the numbers of those that have it on their lists
   * @param gains for each of these, the logarithm of how much likelier the word is there than elsewhere
   */
  record Weights(int number, int[] languages, double[] gains) {

    private Weights and(int language, double gain) {
      int size = languages.length;
      int[] more = Arrays.copyOf(languages, size + 1);
      double[] all = Arrays.copyOf(gains, size + 1);
      more[size] = language;
      all[size] = gain;
      return new Weights(number, more, all);
    }
  }

  /**
   * A script that only one language is written in.
   *
   * @param language its number
   * @param lettersPerWord how many letters make a word where words are not spaced; 0 where they are
   */
  record Script(int language, int lettersPerWord) {}

  static int number(String language) {
    return NUMBERS.get(language);
  }

  /** What that word, in lower case, says; null where it is on no list. */
  static @Nullable Weights weights(String word) {
    return weights(word.toCharArray(), word.length());
  }

  /** The same of a word that makes up the first so many of these letters. */
  static @Nullable Weights weights(char[] letters, int length) {
    return length > LONGEST_WORD ? null : WEIGHTS[slot(letters, length)];
  }

  /** Where the word lies, or belongs. */
  private static int slot(char[] letters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    int slot = (hash ^ hash >>> 15) & SLOTS.length - 1;
    while (SLOTS[slot] != null && !Arrays.equals(SLOTS[slot], 0, SLOTS[slot].length, letters, 0, length)) {
      slot = slot + 1 & SLOTS.length - 1;
    }
    return slot;
  }

  /** The most frequent words of that language; none where it has no list. */
  static Set<String> frequent(String language) {
    return FREQUENT.getOrDefault(language, Set.of());
  }

  /** The languages of its script that do not write their own words with each of the letters of that word; letters on no list apart. */
  static BitSet strangers(char[] word, int length) {
    BitSet strangers = NONE;
    for (int i = 0; i < length; i++) {
      char letter = word[i];
      BitSet these = letter <= 'z' || letter >= STRANGERS.length ? null : STRANGERS[letter];
      if (these != null && strangers == NONE) {
        strangers = these;
      } else if (these != null && these != strangers) {
        strangers = (BitSet) strangers.clone();
        strangers.or(these);
      }
    }
    return strangers;
  }

  /** The script that a language with a list is written in there; null where it has none. */
  static Character.@Nullable UnicodeScript alphabet(int language) {
    return ALPHABETS.get(language);
  }

  static Optional<Script> script(Character.UnicodeScript script) {
    return Optional.ofNullable(SCRIPTS.get(script));
  }

  /** The numbers of the listed languages that a text of the tag's language may be taken for, itself among them; none where nothing is known of it. */
  static List<Integer> relatives(String tag) {
    return BY_TAG.getOrDefault(known(tag), List.of());
  }

  /** The tag itself if it is known, else its first part. */
  static String known(String tag) {
    return BY_TAG.containsKey(tag) ? tag : tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static Map<String, List<Integer>> byTag() {
    Map<String, List<Integer>> byTag = new HashMap<>();
    NUMBERS.forEach((language, number) -> byTag.put(language, List.of(number)));
    WordFile.read(Lexicon.class, "relatives.txt").forEach(line -> byTag.put(line.get(0), Stream.of(line.get(1).split(" ")).map(NUMBERS::get).toList()));
    return byTag;
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    LANGUAGES.forEach(language -> numbers.put(language, numbers.size()));
    return numbers;
  }

  /** The words of each language, the most frequent first. */
  private static Map<String, List<String>> listed() {
    Map<String, List<String>> lists = new TreeMap<>();
    LISTS.forEach(line -> lists.computeIfAbsent(line.get(0), tag -> new ArrayList<>()).addAll(List.of(line.get(1).split(" "))));
    lists.replaceAll((language, words) -> words.stream().distinct().toList());
    return lists;
  }

  /** The n-th word of a list is taken to make up 8% / (n + 2) of all words, as Zipf found, and any other word a 50th of a percent. */
  private static Map<String, Weights> words() {
    Map<String, Weights> weights = new HashMap<>();
    for (int language = 0; language < LANGUAGES.size(); language++) {
      List<String> each = LISTED.getOrDefault(LANGUAGES.get(language), List.of());
      for (int i = 0; i < each.size(); i++) {
        Weights known = weights.get(each.get(i));
        Weights before = known == null ? new Weights(weights.size(), new int[0], new double[0]) : known;
        weights.put(each.get(i), before.and(language, Math.log(0.08 / (i + 2) / 0.0002)));
      }
    }
    return weights;
  }

  private static Map<Integer, Character.UnicodeScript> alphabets() {
    Map<Integer, Character.UnicodeScript> alphabets = new HashMap<>();
    LISTS.forEach(line -> alphabets.putIfAbsent(number(line.get(0)), Character.UnicodeScript.of(line.get(1).codePointAt(0))));
    return alphabets;
  }

  private static BitSet[] strangers() {
    Map<String, String> letters = WordFile.read(Lexicon.class, "letters.txt").stream()
        .collect(Collectors.toMap(line -> line.get(0), line -> line.get(1)));
    BitSet[] strangers = new BitSet[letters.values().stream().flatMapToInt(String::codePoints).max().orElse(0) + 1];
    letters.values().stream().flatMapToInt(String::codePoints).distinct().forEach(letter -> {
      BitSet without = new BitSet();
      Character.UnicodeScript its = Character.UnicodeScript.of(letter);
      ALPHABETS.forEach((language, script) -> {
        boolean isTheirs = script != its || letters.getOrDefault(LANGUAGES.get(language), "").indexOf(letter) >= 0;
        without.set(language, !isTheirs);
      });
      strangers[letter] = without;
    });
    return strangers;
  }
}
