package org.articlelint.page.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.articlelint.page.words.WordFile;
import org.jspecify.annotations.Nullable;

/** The words and tags by which languages are told; languages are known by their numbers in {@link #LANGUAGES}. */
final class Lexicon {

  private static final List<List<String>> LISTS = WordFile.read(Lexicon.class, "function-words.txt");

  /** Every language that can be told, those with lists of words first. */
  static final List<String> LANGUAGES = new ArrayList<>();

  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final Map<String, int[]> BY_TAG = new HashMap<>();
  private static final int[] NONE = {};
  private static final double LEAST_FREQUENT = gain(20);
  private static final Weights[] WEIGHTS; // by the hashes of words: each word of a page is looked up
  private static final int[] HASHES; // beside them, so that most others are told by one look
  private static final int SIZE;

  /** How much a letter that a language does not have speaks against it. */
  static final double STRANGE_LETTER = -2.5;

  /** No listed word is longer. */
  static final int LONGEST_WORD;

  static { // by hand: each run reads this, before Java has compiled anything
    int count = 0;
    int longest = 0;
    for (List<String> line : LISTS) {
      addLanguage(line.get(0));
      count += line.get(1).length() / 2 + 1; // or fewer words
    }
    for (List<String> line : Scripts.LINES) {
      addLanguage(line.get(1));
    }
    addLanguage("zh");
    addLanguage("ja");
    for (List<String> line : WordFile.read(Lexicon.class, "relatives.txt")) {
      BY_TAG.put(line.get(0), numbers(line.get(1).split(" ")));
    }
    WEIGHTS = new Weights[Integer.highestOneBit(count) * 2];
    HASHES = new int[WEIGHTS.length];
    int words = 0;
    int[] places = new int[LANGUAGES.size()];
    for (List<String> line : LISTS) {
      int language = number(line.get(0));
      for (String word : line.get(1).split(" ")) {
        int hash = word.hashCode();
        int slot = slot(word, 0, word.length(), hash);
        Weights known = WEIGHTS[slot];
        words += known == null ? 1 : 0;
        if (known == null || !known.isOf(language)) {
          HASHES[slot] = hash;
          WEIGHTS[slot] = (known == null ? new Weights(word, words - 1, NONE, new double[0]) : known).and(language, gain(places[language]++));
        }
        longest = Math.max(longest, word.length());
      }
    }
    LONGEST_WORD = longest;
    SIZE = words;
  }

  private Lexicon() {}

  /**
   * How much a word speaks for languages.
   *
   * @param word in lower case
   * @param number of the word; each has its own, from 0
   * @param languages the numbers of those that have it on their lists
   * @param gains for each of these, the logarithm of how much likelier the word is there than elsewhere
   */
  record Weights(String word, int number, int[] languages, double[] gains) {

    private Weights and(int language, double gain) {
      int size = languages.length;
      int[] more = Arrays.copyOf(languages, size + 1);
      double[] all = Arrays.copyOf(gains, size + 1);
      more[size] = language;
      all[size] = gain;
      return new Weights(word, number, more, all);
    }

    private boolean isOf(int language) {
      return gain(language) > 0;
    }

    /** How far it may bring another language before that one, or less than 0: not that far behind it. */
    float lead(int language) {
      double best = 0;
      for (int i = 0; i < languages.length; i++) {
        best = languages[i] == language ? best : Math.max(best, gains[i]);
      }
      return (float) (best - gain(language));
    }

    /** What the word gains that language; 0 if it is not on its list. */
    double gain(int language) {
      for (int i = 0; i < languages.length; i++) {
        if (languages[i] == language) {
          return gains[i];
        }
      }
      return 0;
    }
  }

  private static void addLanguage(String language) {
    if (NUMBERS.putIfAbsent(language, LANGUAGES.size()) == null) {
      BY_TAG.put(language, new int[] {LANGUAGES.size()});
      LANGUAGES.add(language);
    }
  }

  private static int[] numbers(String[] languages) {
    int[] numbers = new int[languages.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(languages[i]);
    }
    return numbers;
  }

  /** The n-th word of a list is taken to make up 8% / (n + 2) of all words, as Zipf found, and any other word a 50th of a percent. */
  private static double gain(int place) {
    return Math.log(0.08 / (place + 2) / 0.0002);
  }

  static int number(String language) {
    return NUMBERS.get(language);
  }

  /** What that word, in lower case, says; null where it is on no list. */
  static @Nullable Weights weights(String word) {
    return WEIGHTS[slot(word, 0, word.length(), word.hashCode())];
  }

  /** The same of a word that makes up the first so many of these letters. */
  static @Nullable Weights weights(char[] letters, int length) {
    if (length > LONGEST_WORD) {
      return null;
    }
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    Weights weights = weights(hash);
    return weights == null || is(weights.word, letters, length) ? weights : weights(new String(letters, 0, length));
  }

  /** The same of a word of letters from a to z, in capitals or not, that stands there in a text; its hash is that of {@link String}. */
  static @Nullable Weights weights(String text, int start, int end, int hash) {
    return WEIGHTS[slot(text, start, end, hash)];
  }

  /**
   * What the word of that hash says; null where there is none. What is on no list may seem to be: up to six letters from a to z no two words
   * share a hash, and of longer ones one in millions.
   */
  static @Nullable Weights weights(int hash) {
    int slot = (hash ^ hash >>> 15) & HASHES.length - 1;
    while (HASHES[slot] != hash && WEIGHTS[slot] != null) {
      slot = slot + 1 & HASHES.length - 1;
    }
    return WEIGHTS[slot];
  }

  /** How many words there are on the lists. */
  static int size() {
    return SIZE;
  }

  /** Where the word lies, or belongs. */
  private static int slot(String text, int start, int end, int hash) {
    int slot = (hash ^ hash >>> 15) & WEIGHTS.length - 1;
    while (WEIGHTS[slot] != null && !(HASHES[slot] == hash && is(WEIGHTS[slot].word, text, start, end))) {
      slot = slot + 1 & WEIGHTS.length - 1;
    }
    return slot;
  }

  private static boolean is(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char sign = text.charAt(start + i);
      if ((sign <= 'Z' ? sign | 0x20 : sign) != word.charAt(i)) { // of ASCII only letters come here
        return false;
      }
    }
    return true;
  }

  private static boolean is(String word, char[] letters, int length) {
    boolean isSame = word.length() == length;
    for (int i = 0; i < length && isSame; i++) {
      isSame = word.charAt(i) == letters[i];
    }
    return isSame;
  }

  /** Whether that word, in lower case, is among the most frequent ones of that language; of one without a list none is. */
  static boolean isFrequent(char[] word, int length, String language) {
    Weights weights = weights(word, length);
    Integer number = weights == null ? null : NUMBERS.get(language);
    return number != null && weights.gain(number) > LEAST_FREQUENT;
  }

  /** The letters of that language's list; empty where it has none. */
  static String firstWords(int language) {
    for (List<String> line : LISTS) {
      if (line.get(0).equals(LANGUAGES.get(language))) {
        return line.get(1);
      }
    }
    return "";
  }

  /** The numbers of the listed languages that a text of the tag's language may be taken for, itself among them; none where nothing is known of it. */
  static int[] relatives(String tag) {
    return BY_TAG.getOrDefault(known(tag), NONE);
  }

  /** The tag itself if it is known, else its first part. */
  static String known(String tag) {
    return BY_TAG.containsKey(tag) ? tag : tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
