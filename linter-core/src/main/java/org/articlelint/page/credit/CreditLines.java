package org.articlelint.page.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whole lines: those that a template marks as credits, and those that are left when the credit is out. */
final class CreditLines {

  private static final Pattern EDGE = Pattern.compile("^[\\s/|,;:–—-]+|[\\s/|,;:–—-]+$|^[(\\[（]\\s*[)\\]）]\\.?");
  private static final Pattern BYLINE = Pattern.compile("(?iu)(?:by|von|por|par|di|door|av|af|od|written by|text|texto|texte)[:\\s].*");

  private CreditLines() {}

  /** Whether an element for credits holds a source without any further sign. */
  static boolean isBare(String words, boolean isSure) {
    if (words.codePoints().noneMatch(Character::isLetter) || CreditWords.isRightsOnly(words)) {
      return false;
    }
    long small = ProperNames.smallWords(words);
    int count = ProperNames.words(words).size();
    return isSure ? small <= 3 || small * 2 <= count : ProperNames.are(words) && count <= 8 && !BYLINE.matcher(words).matches();
  }

  /** The source in words that are a credit as a whole. */
  static Optional<Found> whole(String words) {
    Optional<Found> read = new CreditLine(words, List.of(), true).credit().filter(found -> found.start() == 0 && found.end() >= words.stripTrailing().length());
    return read.or(() -> {
      int start = bracketed(words) ? 1 : 0;
      return Found.of(words, 0, words.length(), start, words.stripTrailing().length() - start, Optional.empty());
    });
  }

  private static boolean bracketed(String words) {
    String plain = words.stripTrailing();
    return plain.length() > 2 && "([（".indexOf(plain.charAt(0)) >= 0 && ")]）".indexOf(plain.charAt(plain.length() - 1)) >= 0;
  }

  /** Adds a line to a description unless it says again what stands there, as a shortened copy does. */
  static void append(String line, StringBuilder description) {
    String plain = EDGE.matcher(line.strip()).replaceAll("").strip();
    String shortened = plain.replaceAll("\\s*(?:\\.{3}|…).{0,12}$", "");
    if (plain.isEmpty() || !shortened.isEmpty() && description.indexOf(shortened) >= 0) {
      return;
    }
    description.append(description.length() == 0 ? "" : " ").append(plain);
  }
}
