package org.articlelint.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Bold lines that stand between paragraphs and head none of them: notes to the reader, adverts, bylines, dates, pointers to other stories. */
final class BoldLabel {

  private static final int MOST_WORDS_OF_A_NAME = 4;
  private static final String SIGNS_OF_LABELS = ":@/|©#•：";

  private BoldLabel() {}

  private static final class Known {
    static final Set<String> LINES = new HashSet<>();
    static final TreeSet<String> STARTS = new TreeSet<>();

    static {
      for (WordList.Entry entry : WordList.read("bold-labels.txt")) {
        boolean isStart = entry.words().endsWith("*");
        (isStart ? STARTS : LINES).add(isStart ? entry.words().replace("*", "").strip() : entry.words());
      }
    }

    static final Set<String> BYLINES = Set.of(
        "by", "von", "par", "por", "di", "da", "door", "przez", "od", "av", "af", "text", "texto", "texte", "testo", "tekst", "words");
  }

  /** Whether a bold line with these words is such a label. */
  static boolean is(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    boolean hasSign = words.chars().anyMatch(sign -> SIGNS_OF_LABELS.indexOf(sign) >= 0) || lower.startsWith("www.");
    return hasSign || isListed(words) || isByline(words) || isShout(words) || isDate(words);
  }

  /** Whether the words are a line of the list, or begin as one: “Read also: …”. */
  static boolean isListed(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return Known.LINES.contains(lower) || startsLikeOne(lower);
  }

  private static boolean startsLikeOne(String lower) {
    for (int end = 1; end <= lower.length(); end++) {
      boolean isWordEnd = end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
      if (isWordEnd && Known.STARTS.contains(lower.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** “By Jane Doe”, not “By the numbers”. */
  private static boolean isByline(String words) {
    List<String> all = List.of(words.split("\\s"));
    return Known.BYLINES.contains(all.get(0).toLowerCase(Locale.ROOT)) && all.size() > 1 && all.size() <= MOST_WORDS_OF_A_NAME + 1
        && all.stream().allMatch(word -> !word.isEmpty() && !Character.isLowerCase(word.charAt(0)));
  }

  /** A lone word in capitals is the name of a place, an agency or a speaker. */
  private static boolean isShout(String words) {
    return words.indexOf(' ') < 0 && words.equals(words.toUpperCase(Locale.ROOT)) && !words.equals(words.toLowerCase(Locale.ROOT));
  }

  private static boolean isDate(String words) {
    return WrittenDate.in(words, false).isPresent() && words.split("\\s").length <= MOST_WORDS_OF_A_NAME + 2;
  }
}
