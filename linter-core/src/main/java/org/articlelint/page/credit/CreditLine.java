package org.articlelint.page.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlelint.page.credit.CreditWords.Marker;

/**
 * One line of a caption, searched for a credit by its words alone.
 *
 * <p>Three shapes are tried, the surest first: words that announce a credit ({@code Foto: dpa}, also in brackets or glued to the
 * description), a bracket that closes the line ({@code (Jane Doe/AFP)}), and a tail that reads like names and holds an agency
 * ({@code … by the river. Jane Doe / AFP}). The tail begins at the end of a sentence, at a separator, or where an element begins.
 */
final class CreditLine {

  private static final int MOST_MARKERS = 20;
  private static final int LONGEST = 160;
  private static final int LONG = 90;
  private static final String OPENING = "([（【〔［「<＜";
  private static final String CLOSING = ")]）】〕］」>＞";
  private static final Pattern CUT = Pattern.compile("\\s[-–—]\\s|,\\s(?=\\p{Ll})|;\\s");

  private static final PhraseBook BYLINE =
      new PhraseBook(List.of("by", "von", "por", "par", "di", "door", "av", "af", "od", "written by", "text", "texto", "texte"));

  private final String line;
  private final List<Integer> elementStarts;
  private final boolean followsSentence;

  /**
   * A line.
   *
   * @param elementStarts where in it an element begins that goes on to its end
   * @param followsSentence whether the words before the line end a sentence
   */
  CreditLine(String line, List<Integer> elementStarts, boolean followsSentence) {
    this.line = line;
    this.elementStarts = elementStarts;
    this.followsSentence = followsSentence;
  }

  Optional<Found> credit() {
    return marked().or(() -> bracketed().map(this::withNamesBefore)).or(this::tail);
  }

  /** A credit that ends with a bracket, but begins before it: Jane Doe (AFP). */
  private Found withNamesBefore(Found bracket) {
    List<Integer> starts = new ArrayList<>(elementStarts);
    SentenceEnds.in(line).filter(end -> end < bracket.start()).forEach(starts::add);
    return starts.stream().filter(start -> start < bracket.start() && (start > 0 || followsSentence) && bracket.start() - start < LONGEST / 2)
        .filter(start -> isPersonOrTitle(line.substring(start, bracket.start())))
        .findFirst().flatMap(start -> Found.of(line, start, bracket.end(), start, bracket.end(), Optional.empty())).orElse(bracket);
  }

  private static boolean isPersonOrTitle(String words) {
    return ProperNames.isPerson(words) || CreditWords.endsWithTitle(words);
  }

  /** The credit if the line is one and nothing else. */
  Optional<Found> whole() {
    boolean isInBracket = !line.isEmpty() && OPENING.indexOf(line.charAt(0)) >= 0;
    Optional<Found> found = CreditWords.markerAt(line, isInBracket ? 1 : 0).flatMap(this::after);
    if (found.isEmpty() && isInBracket) {
      found = bracketed();
    }
    boolean mayBeNames = found.isEmpty()
        && (CreditWords.beginsWithSource(line) || ProperNames.are(line) && !AgencyMentions.in(line).isEmpty());
    return (mayBeNames ? tail(0, followsSentence) : found).filter(credit -> credit.start() == 0 && credit.end() >= line.length());
  }

  /** The credit that words announce. */
  Optional<Found> marked() {
    int from = 0;
    for (int tries = 0; tries < MOST_MARKERS; tries++) {
      Optional<Marker> marker = CreditWords.marker(line, from);
      if (marker.isEmpty()) {
        return Optional.empty();
      }
      Optional<Found> found = after(marker.get());
      if (found.isPresent()) {
        return found;
      }
      from = marker.get().end();
    }
    return Optional.empty();
  }

  private Optional<Found> after(Marker marker) {
    int opening = openingBefore(marker.start());
    int sourceStart = behindFurtherMarkers(marker.end());
    Optional<String> words = Optional.of(line.substring(marker.start(), sourceStart).strip());
    if (opening >= 0) {
      int closing = closing(opening);
      return sourceStart >= closing ? Optional.empty()
          : Found.of(line, opening, Math.min(closing + 1, line.length()), sourceStart, closing, words).filter(this::isShort)
              .filter(found -> !marker.isBare() || isPlausible(found, marker));
    }
    int end = sourceStart + cut(line.substring(sourceStart));
    if (marker.isLabel() && CreditShape.tellsSides(line.substring(sourceStart, end))) {
      return Optional.empty();
    }
    return Found.of(line, marker.start(), end, sourceStart, end, words).filter(this::isShort).filter(found -> isPlausible(found, marker))
        .or(() -> marker.isBare() || !CreditWords.isSetOff(line, marker.start()) ? Optional.empty()
            : namesBeforeCut(marker, sourceStart, end, words));
  }

  /** Names and what else is said: Photo by Jane Doe, taken in May; all of it where sources go on: Image by Jane Doe; source photos by dpa. */
  private Optional<Found> namesBeforeCut(Marker marker, int from, int end, Optional<String> words) {
    Matcher part = CUT.matcher(line).region(from, end);
    if (!part.find() || !ProperNames.are(line.substring(from, part.start()))) {
      return Optional.empty();
    }
    int until = line.charAt(part.start()) == ';' ? end : part.start();
    return Found.of(line, marker.start(), until, from, until, words).filter(this::isShort);
  }

  private int behindFurtherMarkers(int from) {
    int at = from;
    for (Optional<Marker> next = markerBehindSpace(at); next.isPresent() && !isSource(next.get()); next = markerBehindSpace(at)) {
      at = next.get().end();
    }
    return at;
  }

  private Optional<Marker> markerBehindSpace(int from) {
    int at = from;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return CreditWords.marker(line, at, at);
  }

  /** Cortesía announces who gave a picture, and stands for a source where nothing follows. */
  private boolean isSource(Marker marker) {
    return line.substring(marker.end()).chars().noneMatch(Character::isLetterOrDigit) && CreditWords.beginsWithSource(line.substring(marker.start()));
  }

  private boolean isShort(Found found) {
    return found.to() - found.from() <= LONGEST;
  }

  /** A label may stand in a sentence too, and "Foto de" begin one: what follows must read like a source. */
  private boolean isPlausible(Found found, Marker marker) {
    String source = found.source(line);
    if (marker.isBare() && !AgencyMentions.standApart(source)) {
      boolean isOne = ProperNames.words(source).size() < 2;
      boolean isAfterArticle = Character.isLowerCase(source.codePointAt(0)) && ProperNames.areAfterArticle(source); // Foto des Tages
      if (isOne || isAfterArticle) {
        return isOne && CreditWords.beginsWithSource(source);
      }
    }
    if (ProperNames.are(source) || ProperNames.areAfterArticle(source) || AgencyMentions.standApart(source) || CreditWords.beginsWithSource(source)) {
      return true;
    }
    if (marker.isBare() || CreditWords.headsDescriptions(line.substring(marker.start(), marker.end()))) {
      return false;
    }
    boolean isSign = !Character.isLetter(line.codePointAt(marker.start()));
    int words = ProperNames.words(source).size();
    return (marker.isLabel() || isSign) && (words <= 3 || !ProperNames.beginsSmall(source) && ProperNames.smallWords(source) * 2 <= words);
  }

  private static int cut(String source) {
    int end = CreditShape.endOfNames(source);
    for (int next = SentenceEnds.next(source, 0); end < 0 && next >= 0; next = SentenceEnds.next(source, next)) {
      end = ProperNames.words(source.substring(next)).size() > 3 ? next : -1;
    }
    if (end >= 0 || source.length() <= LONG) {
      return end >= 0 ? end : source.length();
    }
    Matcher part = CUT.matcher(source);
    return part.find() ? part.start() : source.length();
  }

  private int openingBefore(int at) {
    int before = at - 1;
    while (before >= 0 && line.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && OPENING.indexOf(line.charAt(before)) >= 0 ? before : -1;
  }

  private int closing(int opening) {
    int depth = 0;
    for (int at = opening; at < line.length(); at++) {
      depth += OPENING.indexOf(line.charAt(at)) >= 0 ? 1 : CLOSING.indexOf(line.charAt(at)) >= 0 ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return line.length();
  }

  private Optional<Found> bracketed() {
    int end = line.length();
    while (end > 0 && " .".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0 || CLOSING.indexOf(line.charAt(end - 1)) < 0) {
      return AfterWords.credit(line);
    }
    int depth = 0;
    for (int at = end - 1; at >= 0; at--) {
      depth += CLOSING.indexOf(line.charAt(at)) >= 0 ? 1 : OPENING.indexOf(line.charAt(at)) >= 0 ? -1 : 0;
      if (depth == 0) {
        return bracketed(at, end);
      }
    }
    return Optional.empty();
  }

  private Optional<Found> bracketed(int opening, int end) {
    String inside = line.substring(opening + 1, end - 1);
    boolean isOwn = elementStarts.contains(opening);
    boolean namesAgency = AgencyMentions.standApart(line.substring(opening, end)) || AgencyMentions.standApart(inside);
    Optional<Integer> afterWord = CreditWords.startOfAfterWord(inside).filter(at -> !CreditWords.beginsWithSource(inside));
    boolean isCredit = afterWord.isPresent() || namesAgency && ProperNames.are(inside)
        || Agencies.known().named(inside.toUpperCase(Locale.ROOT)).isPresent()
        || CreditWords.hasSource(inside) && ProperNames.smallWords(inside) <= 2 || ProperNames.isWeb(inside)
        || (inside.indexOf('/') > 0 || inside.indexOf('|') > 0) && ProperNames.are(inside) && inside.codePoints().noneMatch(Character::isDigit)
        || CreditShape.isMember(inside)
        || (isOwn || endsSentence(line.substring(0, opening))) && CreditShape.isAlone(inside, isOwn);
    int to = opening + 1 + afterWord.orElse(inside.length());
    return isCredit && inside.length() <= LONGEST ? Found.of(line, opening, end, opening + 1, to, Optional.empty()) : Optional.empty();
  }

  private Optional<Found> tail() {
    int first = Math.max(0, line.length() - LONGEST); // else a long line is read again from each place where a credit might begin
    Optional<Found> whole = tail(0, followsSentence).or(this::sourceAtEnd);
    boolean mayBeAnyWords = whole.isPresent() // in a writing without capitals
        && line.codePoints().noneMatch(letter -> Character.isUpperCase(letter) || Character.isLowerCase(letter));
    Optional<Found> found = mayBeAnyWords ? Optional.empty() : whole;
    for (int end = SentenceEnds.next(line, Math.max(0, first - 20)); found.isEmpty() && end >= 0; end = SentenceEnds.next(line, end)) {
      found = tail(end, true);
    }
    found = found.isPresent() ? found : whole;
    for (int start : elementStarts) {
      found = found.isPresent() || start == 0 || start < first ? found : tail(start, endsSentence(line.substring(0, start)));
    }
    for (int at = Separator.next(line, first); found.isEmpty() && at >= 0; at = Separator.next(line, Separator.end(line, at))) {
      found = afterSeparator(at, Separator.end(line, at));
    }
    return found;
  }

  /** Jane Doe Submitted photo: with its capital, the source begins anew without a stop before it. */
  private Optional<Found> sourceAtEnd() {
    return CreditWords.lastSource(line).filter(start -> start > 0 && Character.isUpperCase(line.codePointAt(start)))
        .flatMap(start -> Found.of(line, start, line.length(), start, line.length(), Optional.empty()));
  }

  private Optional<Found> tail(int start, boolean isAfterSentence) {
    String tail = line.substring(start);
    if (tail.length() > LONGEST || isByline(tail)) {
      return Optional.empty();
    }
    boolean beginsWithSource = CreditWords.beginsWithSource(tail);
    boolean areNames = ProperNames.are(tail);
    boolean isMember = CreditShape.isMember(tail);
    if (!beginsWithSource && !areNames && !isMember) {
      return Optional.empty();
    }
    boolean isOwn = elementStarts.contains(start);
    boolean isSource = isMember || beginsWithSource && ProperNames.words(tail).size() <= 5
        || areNames && (AgencyMentions.standApart(tail) || Separator.next(tail, 0) >= 0 && CreditWords.hasSource(tail)
            || isAfterSentence && (isOwn && CreditShape.isNames(tail) || CreditShape.isCredit(tail, line)));
    return isSource ? Found.of(line, start, line.length(), start, line.length(), Optional.empty()) : Optional.empty();
  }

  private Optional<Found> afterSeparator(int start, int end) {
    String tail = line.substring(end);
    boolean isSpaced = end - start > 1;
    boolean beginsWithSource = CreditWords.beginsWithSource(tail);
    if (!beginsWithSource && !ProperNames.are(tail)) {
      return Optional.empty();
    }
    boolean isHyphen = line.substring(start, end).indexOf('-') >= 0;
    boolean isNames = beginsWithSource || isSpaced && !isHyphen || AgencyMentions.standApart(tail);
    boolean isDash = isSpaced && "–—".indexOf(line.charAt(start + 1)) >= 0;
    boolean isPlace = isDash && ProperNames.words(tail).size() == 1 && !tail.equals(tail.toUpperCase(Locale.ROOT))
        && !beginsWithSource && !AgencyMentions.standApart(tail);
    boolean isCredit = isNames && !isPlace && ProperNames.smallWords(line.substring(0, start)) >= 2 && ProperNames.words(tail).size() <= 6;
    return isCredit ? Found.of(line, start, line.length(), end, line.length(), Optional.empty()) : Optional.empty();
  }

  /** Whether the words name the writer of a text: By Jane Doe. */
  static boolean isByline(String words) {
    int end = BYLINE.endAt(words, 0);
    return end > 0 && end < words.length() && (words.charAt(end) == ':' || Character.isWhitespace(words.charAt(end)));
  }

  static boolean endsSentence(String text) {
    String plain = text.stripTrailing();
    return !plain.isEmpty() && ".!?…。！？”\"»)]".indexOf(plain.charAt(plain.length() - 1)) >= 0;
  }
}
