package org.articlelint.page.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlelint.page.credit.CreditWords.Marker;

/** Whole lines: those that a template marks as credits, and those that are left when the credit is out. */
final class CreditLines {

  private static final String EDGE = " /|,;:–—-";
  private static final Pattern DOTS = Pattern.compile("\\s*(?:\\.{3}|…).{0,12}$");

  private CreditLines() {}

  /** Whether an element for credits holds a source without any further sign. */
  static boolean isBare(String words, boolean isSure) {
    if (words.codePoints().noneMatch(Character::isLetter) || CreditWords.isRightsOnly(words)) {
      return false;
    }
    if (CreditLine.isByline(words) && !AgencyMentions.standApart(words)) {
      return false;
    }
    int small = ProperNames.smallWords(words);
    int count = ProperNames.words(words).size();
    return isSure ? small <= 3 || small * 2 <= count : ProperNames.are(words) && count <= 8;
  }

  /** The source in words that are a credit as a whole. */
  static Optional<Found> whole(String words) {
    int from = gap(words);
    String plain = words.substring(from).stripTrailing();
    Optional<Found> read = new CreditLine(plain, List.of(), true).whole();
    return read.or(() -> bare(plain))
        .map(found -> found.moved(from)).map(found -> new Found(0, words.length(), found.from(), found.to(), found.marker()));
  }

  private static Optional<Found> bare(String words) {
    int bracket = bracketed(words) ? 1 : 0;
    Optional<Marker> marker = CreditWords.markerAt(words, bracket);
    Optional<String> announced = marker.map(known -> words.substring(bracket, known.end()).strip());
    return Found.of(words, 0, words.length(), marker.map(Marker::end).orElse(bracket), words.length() - bracket, announced);
  }

  /** How many signs part the words from what stands before them. */
  static int gap(String words) {
    int gap = 0;
    while (gap < words.length() && " /|–—-".indexOf(words.charAt(gap)) >= 0) {
      gap++;
    }
    return gap;
  }

  /** Whether a credit that begins there has a description before it, and not just more of the credit. */
  static boolean isDescription(String before) {
    return CreditLine.endsSentence(before) || ProperNames.smallWords(before) >= 2;
  }

  private static boolean bracketed(String words) {
    String plain = words.stripTrailing();
    return plain.length() > 2 && "([（".indexOf(plain.charAt(0)) >= 0 && ")]）".indexOf(plain.charAt(plain.length() - 1)) >= 0;
  }

  /** Without what a credit leaves at the ends of a line: an empty bracket, a stroke, a dash. */
  private static String withoutEdges(String line) {
    int start = behindEmptyBracket(line);
    int end = line.length();
    while (start < end && EDGE.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGE.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(start, end).strip();
  }

  private static int behindEmptyBracket(String line) {
    if (line.isEmpty() || "([（".indexOf(line.charAt(0)) < 0) {
      return 0;
    }
    int at = 1;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    boolean isEmpty = at < line.length() && ")]）".indexOf(line.charAt(at)) >= 0;
    return !isEmpty ? 0 : at + 1 < line.length() && line.charAt(at + 1) == '.' ? at + 2 : at + 1;
  }

  /** Without a gap before the sign that ends the sentence. */
  private static String closedUp(String line) {
    int last = line.length() - 1;
    return last < 1 || ".!?".indexOf(line.charAt(last)) < 0 ? line : line.substring(0, last).stripTrailing() + line.charAt(last);
  }

  /** Adds a line to a description unless it says again what stands there, as a shortened copy does. */
  static void append(String line, StringBuilder description) {
    String plain = closedUp(withoutEdges(line.strip()));
    boolean hasDots = plain.indexOf('…') >= 0 || plain.contains("...");
    String shortened = hasDots ? DOTS.matcher(plain).replaceAll("") : plain;
    if (plain.isEmpty() || !shortened.isEmpty() && description.indexOf(shortened) >= 0) {
      return;
    }
    description.append(description.length() == 0 ? "" : " ").append(plain);
  }
}
