package org.articlelint.page.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.language.SmallWords;
import org.articlelint.page.words.WordFile;

/**
 * Takes texts apart into sentences. A full stop after an abbreviation of the language, an initial or a day's number ends none, nor does
 * any sign that a small letter follows.
 */
public final class Sentences {

  private static final String STOPS = ".!?…؟۔।";
  private static final String WIDE_STOPS = "。！？";
  private static final String CLOSERS = "\"”“’'»«›‹)]」』*";
  private static final String OPENERS = "„“\"«»‹›「『";

  /** Where a number with a full stop may count what follows in a big letter: 3. Oktober. */
  private static final Set<String> ORDINALS = Set.of("de", "gsw", "lb");
  /** What is cut short and may well end a sentence. */
  private static final Set<String> LAST = Set.of("co", "corp", "ecc", "enz", "etc", "inc", "itd", "itp", "jr", "ltd", "sr", "usw");
  /** Where spaces do not part words. */
  private static final Set<String> UNSPACED = Set.of("ja", "km", "lo", "my", "th", "yue", "zh");

  private Sentences() {}

  private static final class Known {
    static final Map<String, Set<String>> ABBREVIATIONS = read();

    private static Map<String, Set<String>> read() {
      Map<String, Set<String>> byLanguage = new HashMap<>();
      for (List<String> parts : WordFile.read(Sentences.class, "abbreviations.txt")) {
        byLanguage.putIfAbsent(parts.get(0), new HashSet<>());
        for (String word : parts.get(1).split(" ")) {
          byLanguage.get(parts.get(0)).add(word);
        }
      }
      return byLanguage;
    }
  }

  /** Whether words of that language can be counted: they are parted by spaces. */
  public static boolean hasWords(String language) {
    return !UNSPACED.contains(language);
  }

  /**
   * The sentences of that text.
   *
   * @param language its subtag in small letters; empty where it is unknown
   */
  public static List<Sentence> of(String text, String language) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean isStop = sign < 0x80 ? sign == '.' || sign == '!' || sign == '?' : STOPS.indexOf(sign) >= 0 || WIDE_STOPS.indexOf(sign) >= 0;
      if (!isStop) {
        continue;
      }
      int end = i + 1;
      while (end < text.length() && (CLOSERS.indexOf(text.charAt(end)) >= 0 || STOPS.indexOf(text.charAt(end)) >= 0)) {
        end++;
      }
      end = afterSpacedQuote(text, end);
      if (isEnd(text, i, end, language)) {
        add(text, start, end, sentences);
        start = end;
      }
      i = end - 1;
    }
    add(text, start, text.length(), sentences);
    return sentences;
  }

  /** French puts a space before the sign that closes a quotation. */
  private static int afterSpacedQuote(String text, int end) {
    boolean isQuote = end + 1 < text.length() && isSpace(text.charAt(end)) && text.charAt(end + 1) == '»';
    return isQuote && (end + 2 == text.length() || !Character.isLetter(text.charAt(end + 2))) ? end + 2 : end;
  }

  private static boolean isEnd(String text, int stop, int end, String language) {
    if (end >= text.length() || WIDE_STOPS.indexOf(text.charAt(stop)) >= 0) {
      return true;
    }
    int next = end;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    if (next == end || next == text.length()) {
      return next == text.length();
    }
    while (next < text.length() && OPENERS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next < text.length() && (Character.isLowerCase(text.codePointAt(next)) || "–—-,;".indexOf(text.charAt(next)) >= 0)) {
      return false;
    }
    String word = text.charAt(stop) == '.' && end == stop + 1 ? word(text, stop) : "";
    return word.isEmpty() || !isShort(word, language) || beginsCommonly(word, text, next, language);
  }

  /** Whether the word that is cut short may end a sentence, and the next one is seldom written big but at the start of one. */
  private static boolean beginsCommonly(String word, String text, int start, String language) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end - start > 1 && mayEnd(word) && SmallWords.isFrequent(text.substring(start, end).toLowerCase(Locale.ROOT), language);
  }

  private static boolean mayEnd(String word) {
    return word.length() == 1 || word.indexOf('.') > 0 || LAST.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The signs before the stop up to the last space. */
  private static String word(String text, int stop) {
    int start = stop;
    while (start > 0 && stop - start < 20 && !isSpace(text.charAt(start - 1)) && "(\"„“«'’".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, stop);
  }

  /** Whether a stop behind it only says that it is cut short, or counted. */
  private static boolean isShort(String word, String language) {
    boolean isNumber = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    if (isNumber) {
      return ORDINALS.contains(language) && word.length() < 3;
    }
    int last = word.lastIndexOf('.');
    boolean isInitial = word.codePointCount(last + 1, word.length()) == 1 && Character.isLetter(word.codePointAt(last + 1));
    String small = word.toLowerCase(Locale.ROOT);
    return isInitial || Known.ABBREVIATIONS.getOrDefault(language, Set.of()).contains(small) || Known.ABBREVIATIONS.get("*").contains(small);
  }

  private static void add(String text, int from, int to, List<Sentence> sentences) {
    int first = from;
    int last = to;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    int words = 0;
    int spoken = 0;
    boolean isQuote = false;
    Tokens tokens = new Tokens(text, first, last);
    while (tokens.next()) {
      int start = tokens.start;
      int end = tokens.end;
      int opening = text.charAt(start) == '(' && end - start > 1 ? start + 1 : start;
      boolean opens = start != tokens.wordStart && OPENERS.indexOf(text.charAt(opening)) >= 0;
      boolean wasQuote = isQuote;
      isQuote |= opens;
      if (tokens.wordStart < tokens.wordEnd) {
        words++;
        spoken += isQuote ? 1 : 0;
      }
      isQuote = end - start == 1 && opens ? !wasQuote : isQuote && !closes(text, opens ? start + 1 : start, end);
    }
    if (words > 0) {
      sentences.add(new Sentence(text, first, last, words, spoken));
    }
  }

  private static boolean closes(String text, int from, int end) {
    for (int i = end - 1; i >= from && i >= end - 4; i--) {
      if ("\"”“»«›‹」』".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char sign) {
    return Character.isWhitespace(sign) || sign == '\u00a0' || sign == '\u202f';
  }
}
