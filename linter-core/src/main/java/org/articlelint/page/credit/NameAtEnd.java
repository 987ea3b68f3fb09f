package org.articlelint.page.credit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The name that a caption ends with: in a bracket, or behind the end of a sentence, a dash, a bar or a stroke. */
final class NameAtEnd {

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final String SIGNS = "|/•·—–";
  private static final String ENDS = ".!?…。।۔";
  private static final Set<String> SMALL_BEGINNINGS = Set.of("by", "von", "par", "por", "di", "door", "av", "af");

  private NameAtEnd() {}

  static Optional<String> of(String text) {
    int end = text.length();
    while (end > 0 && " .".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean isBracketed = end > 0 && ")]）".indexOf(text.charAt(end - 1)) >= 0;
    int start = start(text, isBracketed ? end - 1 : end, isBracketed);
    return start <= 0 ? Optional.empty() : Optional.of(text.substring(start, isBracketed ? end - 1 : end).strip())
        .filter(tail -> isName(tail, isBracketed));
  }

  /** Where what may be a name begins; 0 where nothing parts it from the description. */
  private static int start(String text, int end, boolean isBracketed) {
    int earliest = Math.max(1, end - LONGEST);
    for (int at = end - 1; at >= earliest; at--) {
      char before = text.charAt(at - 1);
      if (isBracketed && "([（".indexOf(before) >= 0) {
        return at;
      }
      boolean isGap = text.charAt(at) == ' ' || text.charAt(at) == '\u00A0';
      boolean isEnd = isGap && ENDS.indexOf(before) >= 0 && !isInitial(text, at - 1);
      boolean isDash = isGap && before == '-' && at > 1 && text.charAt(at - 2) == ' ';
      if (!isBracketed && (isEnd || isDash || SIGNS.indexOf(before) >= 0)) {
        return at;
      }
    }
    return 0;
  }

  /** The stop after one letter, or after two as in St. and Dr., ends no sentence. */
  private static boolean isInitial(String text, int stop) {
    int letters = 0;
    while (stop - letters > 0 && Character.isLetter(text.charAt(stop - letters - 1))) {
      letters++;
    }
    return letters > 0 && letters <= 2 && Character.isUpperCase(text.charAt(stop - letters));
  }

  private static boolean isWithoutCase(int sign) {
    return switch (Character.UnicodeScript.of(sign)) {
      case ARABIC, HEBREW, DEVANAGARI, BENGALI, TAMIL -> true;
      default -> false;
    };
  }

  private static boolean isName(String tail, boolean isBracketed) {
    int gap = tail.indexOf(' ');
    boolean isAnnounced = gap > 0 && SMALL_BEGINNINGS.contains(tail.substring(0, gap).toLowerCase(Locale.ROOT));
    String name = isAnnounced ? tail.substring(gap).strip() : tail;
    int words = ProperNames.words(name).size();
    boolean isAbbreviation = words == 1 && name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT))
        && !name.equals(name.toLowerCase(Locale.ROOT));
    boolean isPlace = isBracketed && name.indexOf(',') >= 0;
    boolean isHouse = isBracketed && words == 1 && name.codePoints().allMatch(NameAtEnd::isWithoutCase); // (الجزيرة)
    return isHouse || name.chars().noneMatch(Character::isDigit) && !isPlace
        && (isAbbreviation || words > 1 && words <= MOST_WORDS && ProperNames.are(name));
  }
}
