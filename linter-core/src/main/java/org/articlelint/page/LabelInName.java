package org.articlelint.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlelint.page.aria.Answer;

/**
 * Whether the words that are seen on a control stand in its name, as whole words and side by side (ACT Rules, label in name algorithm). Who
 * steers by voice says what is seen. Unknown where one may be short for the other, or another way to write it.
 */
public final class LabelInName {

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final String JOINING = "-‐‑–'’‘.,:/_·"; // signs that some write in a word and some leave out
  private static final String SYMBOLS = "&+@%€$£#/°×=<>→←|~"; // signs that stand for a word
  private static final String VOWELS = "aeiouyаеиоуыэюяіїє";
  private static final int FIRST_UNSPACED = 0xe00; // the first of Thai
  private static final int SHORT = 5;
  private static final int PART = 4;
  private static final int MOST = 8; // words that the name lacks, parts between symbols: with more it is another text

  private final String name;
  private final List<String> spoken;
  private final List<String> glued;

  /** What is asked of that name, by however many labels. */
  public LabelInName(String name) {
    this.name = name;
    this.spoken = words(name, ' ');
    this.glued = Words.holdsAny(JOINING, name) ? words(name, 'x') : spoken;
  }

  /** Whether that label, in which {@link VisibleText#SEAM} may stand, is in the name. */
  public Answer of(String label) {
    List<String> seen = words(label.replace(VisibleText.SEAM, ' '), ' ');
    if (isSign(seen) || holds(spoken, seen) || holds(spoken, words(label.replace(String.valueOf(VisibleText.SEAM), ""), ' '))) {
      return Answer.YES;
    }
    boolean isJoined = Words.holdsAny(JOINING, label) || Words.holdsAny(JOINING, name);
    if (label.indexOf(VisibleText.SEAM) < 0 && !isJoined && holdsJoined(String.join("", seen))) {
      return Answer.NO; // nothing but a gap makes the difference
    }
    boolean isPerhaps = isInParts(label.replace(VisibleText.SEAM, ' ')) || isWrittenOtherwise(label) || isExplained(seen);
    return isPerhaps ? Answer.UNKNOWN : Answer.NO;
  }

  /** Whether what is seen is one sign, such as the x that closes, or a count beside which nothing is written. */
  private boolean isSign(List<String> seen) {
    String whole = String.join("", seen);
    boolean isCount = numbers(seen) == seen.size() && numbers(spoken) == 0;
    return isCount || seen.size() == 1 && whole.codePointCount(0, whole.length()) <= 1;
  }

  private static int numbers(List<String> words) {
    int numbers = 0;
    for (String word : words) {
      numbers += Character.isDigit(word.charAt(0)) ? 1 : 0;
    }
    return numbers;
  }

  /** Whether the name is a good part of what is seen, word for word: the headline of a teaser among its kicker and its lead. */
  public boolean isPartOf(String label) {
    return spoken.size() >= PART && Collections.indexOfSubList(words(label.replace(VisibleText.SEAM, ' '), ' '), spoken) >= 0;
  }

  /** Whether some of the words, side by side, make up that one. */
  private boolean holdsJoined(String word) {
    for (int start = 0; start < spoken.size(); start++) {
      String rest = word;
      for (int at = start; at < spoken.size() && !rest.isEmpty() && rest.startsWith(spoken.get(at)); at++) {
        rest = rest.substring(spoken.get(at).length());
      }
      if (rest.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(List<String> spoken, List<String> seen) {
    return seen.isEmpty() || Collections.indexOfSubList(spoken, seen) >= 0;
  }

  /** The words in lower case, without accents; Chinese, Japanese and Thai sign by sign. A joining sign gives way to that one, or to nothing. */
  private static List<String> words(String text, char joint) {
    String plain = text;
    for (int i = 0; i < 3 && plain.indexOf('(') >= 0; i++) { // brackets in brackets
      plain = BRACKETS.matcher(plain).replaceAll(" ");
    }
    String folded = Normalizer.normalize(plain.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFKD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int sign = folded.codePointAt(i);
      if (isPartless(sign) || joint != ' ' && JOINING.indexOf(sign) >= 0) {
        continue;
      }
      boolean isWhole = isUnspaced(sign);
      if (!word.isEmpty() && (isWhole || !Character.isLetterOrDigit(sign))) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (isWhole) {
        words.add(Character.toString(sign));
      } else if (Character.isLetterOrDigit(sign)) {
        word.appendCodePoint(sign);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /** Accents, soft hyphens and other marks that neither are letters nor part words. */
  private static boolean isPartless(int sign) {
    int type = sign < 0x80 ? Character.CONTROL : Character.getType(sign);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.FORMAT;
  }

  private static boolean isUnspaced(int sign) {
    return sign >= FIRST_UNSPACED && switch (Character.UnicodeScript.of(sign)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetterOrDigit(sign);
      default -> false;
    };
  }

  /** Whether its parts between symbols stand in the name in that order: what a symbol is read as cannot be known. */
  private boolean isInParts(String label) {
    int from = 0;
    int parts = 0;
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= label.length(); i++) {
      boolean isEnd = i == label.length();
      if (!isEnd && !isSymbol(label.charAt(i))) {
        part.append(label.charAt(i));
        continue;
      }
      List<String> words = words(part.toString(), ' ');
      int at = words.isEmpty() ? from : Collections.indexOfSubList(spoken.subList(from, spoken.size()), words);
      if (at < 0 || parts > MOST) {
        return false;
      }
      from = words.isEmpty() ? from : from + at + words.size();
      parts++;
      part.setLength(0);
    }
    return parts > 1;
  }

  private static boolean isSymbol(char sign) {
    return SYMBOLS.indexOf(sign) >= 0;
  }

  /** Whether only hyphens, dots or unknown gaps make the difference. */
  private boolean isWrittenOtherwise(String label) {
    String seam = String.valueOf(VisibleText.SEAM);
    for (String text : List.of(label.replace(seam, " "), label.replace(seam, ""))) {
      List<String> joined = words(text, 'x');
      if (holds(glued, joined) || holds(spoken, joined) || holds(glued, words(text, ' '))) {
        return true;
      }
    }
    return label.contains(seam) && String.join("", glued).contains(String.join("", words(label.replace(seam, ""), 'x')));
  }

  /** Whether each word that the name lacks may be short for one of its words, or one of its words for it. */
  private boolean isExplained(List<String> seen) {
    Set<String> known = new HashSet<>(spoken);
    List<String> missing = seen.stream().filter(word -> !known.contains(word)).toList();
    known.removeAll(Set.copyOf(seen));
    return !missing.isEmpty() && missing.size() <= MOST && missing.stream().allMatch(word -> isExplained(word, known));
  }

  private boolean isExplained(String word, Set<String> others) {
    return Character.isDigit(word.charAt(0)) || isInitials(word)
        || others.stream().anyMatch(other -> isShortFor(word, other) || isBrief(other) && isShortFor(other, word)
            || isBeginning(other, word) || isNearly(word, other));
  }

  /** Whether the letters of the short word stand in the long one in that order, the first ones alike: Nov, hrs, Mr. */
  private static boolean isShortFor(String brief, String full) {
    if (brief.length() > SHORT || brief.length() >= full.length() || brief.charAt(0) != full.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < full.length() && at < brief.length(); i++) {
      at += full.charAt(i) == brief.charAt(at) ? 1 : 0;
    }
    return at == brief.length();
  }

  private static boolean isBrief(String word) {
    return word.length() > 1 && word.chars().noneMatch(letter -> VOWELS.indexOf(letter) >= 0);
  }

  /** As with names of months and days. */
  private static boolean isBeginning(String brief, String full) {
    return brief.length() > 2 && brief.length() < SHORT && full.length() < 2 * SHORT && full.startsWith(brief);
  }

  private boolean isInitials(String word) {
    if (word.length() < 2 || word.length() > SHORT) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    spoken.forEach(other -> initials.append(other.charAt(0)));
    return initials.indexOf(word) >= 0;
  }

  /** Whether one letter more, less or other is all the difference: colour, color. */
  private static boolean isNearly(String one, String other) {
    if (Math.min(one.length(), other.length()) < SHORT || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(one.length(), other.length()) - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - start - end <= 1;
  }
}
