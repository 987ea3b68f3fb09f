package org.articlelint.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes a line look like an item of a list: “•”, “–”, “2.”, “b)”.
 *
 * @param sign the bullet or dash, or what stands after the number or letter
 * @param number the number, or that of the letter; 0 for a bullet
 */
record LineMarker(String sign, int number) {

  private static final String VAGUE = "-–*";
  private static final String BULLETS = "•·▪■●◦‣⁃▸▹►▶➤➢✔✓✅◆🔹🔸👉";
  private static final Pattern BULLET = Pattern.compile("([" + BULLETS + "])[\\s\\u00a0]*(?=\\S)|([-–*])[\\s\\u00a0]+(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2})([.)、．])(?:(?<=[、．])|[\\s\\u00a0]+)(?=\\S)|([a-z])(\\))[\\s\\u00a0]+(?=\\S)");

  /** The marker that the line begins with; empty where there is none. A day of a month is no number. */
  static Optional<LineMarker> of(String line) {
    if (!mayBegin(line)) {
      return Optional.empty(); // as nearly all lines
    }
    Matcher bullet = BULLET.matcher(line);
    if (bullet.lookingAt()) {
      return Optional.of(new LineMarker(bullet.group(1) == null ? bullet.group(2) : bullet.group(1), 0));
    }
    Matcher number = NUMBER.matcher(line.substring(0, Math.min(line.length(), 8)).toLowerCase(Locale.ROOT));
    if (!number.lookingAt()) {
      return Optional.empty();
    }
    boolean isLetter = number.group(3) != null;
    if (!isLetter && WrittenDate.isMonth(firstWord(line.substring(number.end())))) {
      return Optional.empty();
    }
    return Optional.of(isLetter ? new LineMarker("a)", number.group(3).charAt(0) - 'a' + 1)
        : new LineMarker(number.group(2), Integer.parseInt(number.group(1))));
  }

  private static boolean mayBegin(String line) {
    char first = line.isEmpty() ? ' ' : line.charAt(0);
    return first >= '0' && first <= '9' || first >= 0x80 || VAGUE.indexOf(first) >= 0 || line.startsWith(")", 1);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  /** Whether it begins other things than items as well: what people say, or a footnote. */
  boolean isVague() {
    return VAGUE.contains(sign);
  }

  boolean isNumbered() {
    return number > 0;
  }

  /** Whether a list may begin with it. */
  boolean isFirst() {
    return number < 2;
  }

  /** Whether it comes next after that one. */
  boolean follows(LineMarker before) {
    return sign.equals(before.sign) && (number == 0 ? before.number == 0 : number == before.number + 1);
  }
}
