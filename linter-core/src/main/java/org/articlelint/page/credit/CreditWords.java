package org.articlelint.page.credit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlelint.page.words.WordFile;

/** The words by which captions announce a credit, or that stand for a source; they lie in {@code credit-words.tsv}. */
final class CreditWords {

  private static final int LONGEST_CONTROL = 40;
  private static final String COMMAS = ",،，";
  private static final String COLONS = ":：=＝©ⓒ՝";
  private static final String LABEL_ENDS = COLONS + COMMAS + ".";
  private static final Pattern SITE_NOTICE =
      Pattern.compile("(?iu).{0,20}(?:©|copyright|\\(c\\))\\D{0,12}(?:19|20)\\d\\d.*|(?:19|20)\\d\\d\\s*©.*");

  private final PhraseBook markers; // labels, bys and bares
  private final PhraseBook labels;
  private final PhraseBook bys;
  private final PhraseBook bares;
  private final PhraseBook sources;
  private final PhraseBook controls;
  private final PhraseBook heads;
  private final List<String> titles;
  private final PhraseBook rights;
  private final PhraseBook houses;
  private final List<String> afters;
  private final Set<String> joints;
  private final Set<String> beside;
  private final Set<String> shows; // each behind its language
  private final Map<String, List<String>> languages; // of labels in small letters

  private CreditWords(List<List<String>> entries) {
    markers = new PhraseBook(Stream.of("label", "by", "bare").flatMap(kind -> of(entries, kind).stream()).toList());
    labels = markers.of(of(entries, "label"));
    bys = markers.of(of(entries, "by"));
    bares = markers.of(of(entries, "bare"));
    sources = new PhraseBook(of(entries, "source"));
    controls = new PhraseBook(of(entries, "control"));
    heads = new PhraseBook(of(entries, "head"));
    titles = of(entries, "title");
    rights = new PhraseBook(of(entries, "rights"));
    houses = new PhraseBook(of(entries, "house"));
    afters = of(entries, "after");
    joints = of(entries, "joint").stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    shows = entries.stream().filter(entry -> entry.get(1).equals("shows"))
        .map(entry -> entry.get(0) + ' ' + entry.get(2)).collect(Collectors.toSet());
    languages = entries.stream().filter(entry -> entry.get(1).equals("label")).collect(Collectors.groupingBy(
        entry -> entry.get(2).toLowerCase(Locale.ROOT), Collectors.mapping(entry -> entry.get(0), Collectors.toList())));
    beside = of(entries, "with").stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  private static final class Holder {
    static final CreditWords KNOWN = new CreditWords(WordFile.read(CreditWords.class, "credit-words.tsv"));
  }

  /** Words that announce a credit, where they stand in a text; a label is followed by a colon or its like, a bare one by nothing. */
  record Marker(int start, int end, boolean isLabel, boolean isBare) {}

  private static List<String> of(List<List<String>> entries, String kind) {
    return entries.stream().filter(entry -> entry.get(1).equals(kind)).map(entry -> entry.get(2)).distinct().toList();
  }

  /** How markers begin. */
  static FirstLetters markerLetters() {
    return Holder.KNOWN.markers.letters();
  }

  /** The first marker from there on. */
  static Optional<Marker> marker(String text, int from) {
    return marker(text, from, text.length());
  }

  /** The first marker from there on that begins there at the last. */
  static Optional<Marker> marker(String text, int from, int last) {
    for (int at = PhraseBook.nextWord(text, from); at <= last && at < text.length(); at = PhraseBook.nextWord(text, at + 1)) {
      Optional<Marker> marker = Holder.KNOWN.markers.mayBegin(text, at) ? markerAt(text, at) : Optional.empty();
      if (marker.isPresent()) {
        return marker;
      }
    }
    return Optional.empty();
  }

  /** Whether a marker may begin there in a text that others may go on from, see {@link FirstLook}. */
  static boolean mayMark(String part, int at) {
    char behind = FirstLook.behind(part, at);
    if (behind != FirstLook.NONE && !Holder.KNOWN.markers.mayBegin(part.charAt(at), behind)) {
      return false;
    }
    int label = Holder.KNOWN.labels.endInPart(part, at);
    if (label >= 0 && mayFollow(part, label, LABEL_ENDS) || Holder.KNOWN.bys.endInPart(part, at) >= 0) {
      return true;
    }
    int bare = Holder.KNOWN.bares.endInPart(part, at);
    return bare >= 0 && (bare == part.length() || FirstLook.isSpace(part.charAt(bare)));
  }

  private static boolean mayFollow(String part, int from, String signs) {
    int at = from;
    while (at < part.length() && FirstLook.isSpace(part.charAt(at))) {
      at++;
    }
    return at == part.length() || signs.indexOf(part.charAt(at)) >= 0;
  }

  /** The marker that begins right there. */
  static Optional<Marker> markerAt(String text, int at) {
    int label = Holder.KNOWN.labels.endAt(text, at);
    int behind = label < 0 ? -1 : behindColon(text, label, at == 0 || text.substring(at, label).indexOf(' ') > 0);
    if (behind >= 0 && !Holder.KNOWN.isOfWhatItShows(text, at, label)) {
      return Optional.of(new Marker(at, behind, true, false));
    }
    int by = Holder.KNOWN.bys.endAt(text, at);
    int bare = by < 0 && isSetOff(text, at) ? behindBare(text, Holder.KNOWN.bares.endAt(text, at)) : -1;
    return by >= 0 ? Optional.of(new Marker(at, by, false, false)) : bare >= 0 ? Optional.of(new Marker(at, bare, false, true)) : Optional.empty();
  }

  /** На фото: what stands behind such a photo word is what the picture shows, unless it is a source: Das Foto: Jane Doe/dpa. */
  private boolean isOfWhatItShows(String text, int at, int end) {
    if (at < 2 || text.charAt(at - 1) != ' ' || !Character.isLetter(text.charAt(at - 2))) {
      return false;
    }
    int second = text.lastIndexOf(' ', at - 2);
    String two = text.substring(second < 1 ? 0 : text.lastIndexOf(' ', second - 1) + 1, at - 1).toLowerCase(Locale.ROOT);
    String one = two.substring(two.indexOf(' ') + 1);
    boolean isShown = languages.getOrDefault(text.substring(at, end).toLowerCase(Locale.ROOT), List.of()).stream()
        .anyMatch(language -> shows.contains(language + ' ' + one) || shows.contains(language + ' ' + two));
    String rest = text.substring(end, Math.min(text.length(), end + LONGEST_CONTROL * 4));
    return isShown && !(ProperNames.are(rest) && AgencyMentions.standApart(rest));
  }

  /** Whether a new part of the text begins there. */
  static boolean isSetOff(String text, int at) {
    int before = at - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || ".,!?…|/([（–—©\"”»".indexOf(text.charAt(before)) >= 0;
  }

  /** Behind "Foto Jane Doe" or "Foto - Jane Doe" stands a space, maybe with a dash. */
  private static int behindBare(String text, int end) {
    if (end < 0 || end >= text.length() || text.charAt(end) != ' ') {
      return -1;
    }
    boolean hasDash = text.startsWith("- ", end + 1) || text.startsWith("– ", end + 1);
    return hasDash ? end + 3 : end + 1;
  }

  /** A comma will do at the start and behind two words, and dots: "Image source, Reuters" and "Credit...Reuters" are labels for screen readers. */
  private static int behindColon(String text, int label, boolean isLong) {
    int at = label < text.length() && text.charAt(label) == ' ' ? label + 1 : label;
    if (isLong && at == label && at < text.length() && COMMAS.indexOf(text.charAt(at)) >= 0) {
      return at + 1;
    }
    if (text.startsWith("...", at)) {
      return at + 3;
    }
    return at < text.length() && COLONS.indexOf(text.charAt(at)) >= 0 ? at + 1 : -1;
  }

  /** The label that the text ends with, its colon and a closing bracket behind it; empty where it ends with something else. */
  static Optional<String> lastLabel(String text) {
    int end = text.length();
    while (end > 0 && ")] .".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int from = Math.max(0, end - LONGEST_CONTROL);
    for (int at = PhraseBook.nextWord(text, from); at < end; at = PhraseBook.nextWord(text, at + 1)) {
      int label = Holder.KNOWN.labels.endAt(text, at);
      if (label >= 0 && label < end && text.substring(label, end).strip().length() == 1 && ":：".indexOf(text.charAt(end - 1)) >= 0) {
        return Optional.of(text.substring(at, end));
      }
    }
    return Optional.empty();
  }

  /** Whether these words are a marker and nothing more but signs. */
  static boolean isLabel(String words) {
    String plain = words.length() > LONGEST_CONTROL * 2 ? "" : withoutSigns(words);
    return !plain.isEmpty() && plain.length() <= LONGEST_CONTROL
        && (Holder.KNOWN.labels.endAt(plain, 0) == plain.length() || Holder.KNOWN.bys.endAt(plain, 0) == plain.length());
  }

  private static String withoutSigns(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && " \t\n\u000B\f\r/|([–—-".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " \t\n\u000B\f\r:：=＝,،，.…".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end);
  }

  /** Where the words begin that follow a source and close the text, as in 警視庁提供; empty if there are none. */
  static Optional<Integer> startOfAfterWord(String words) {
    for (String after : Holder.KNOWN.afters) {
      if (words.length() > after.length() && words.endsWith(after)) {
        return Optional.of(words.length() - after.length());
      }
    }
    return Optional.empty();
  }

  /** Whether that label may head a description as well: Map: where the bridge will be. */
  static boolean headsDescriptions(String label) {
    return Holder.KNOWN.heads.endAt(label, 0) >= 0;
  }

  /** Whether the text ends with what somebody is who took a picture: 新华社记者. */
  static boolean endsWithTitle(String text) {
    return Holder.KNOWN.titles.stream().anyMatch(text::endsWith);
  }

  /** Where the source of several words begins that the text ends with: Submitted photo; empty if it ends with none. */
  static Optional<Integer> lastSource(String text) {
    int end = text.length();
    while (end > 0 && " .".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    for (int at = PhraseBook.nextWord(text, Math.max(0, end - LONGEST_CONTROL)); at < end; at = PhraseBook.nextWord(text, at + 1)) {
      if (Holder.KNOWN.sources.endAt(text, at) == end) {
        return Optional.of(at).filter(start -> text.indexOf(' ', start) > 0);
      }
    }
    return Optional.empty();
  }

  /** Whether a word for a source that is not named stands in the text, such as Handout. */
  static boolean hasSource(String text) {
    return Holder.KNOWN.sources.isIn(text);
  }

  /** Whether a word stands in the text that names of houses hold, and names of persons do not: University. */
  static boolean hasHouse(String text) {
    return Holder.KNOWN.houses.isIn(text);
  }

  /** Whether the text begins with such a word. */
  static boolean beginsWithSource(String text) {
    return Holder.KNOWN.sources.endAt(text, 0) >= 0;
  }

  /** Whether the words from there on are a button's that pages put beside a picture. */
  static boolean isControl(CharSequence words, int from) {
    int start = from;
    while (start < words.length() - 1 && Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    if (words.length() - from > LONGEST_CONTROL * 2 || start >= words.length() - 1) {
      return false;
    }
    String plain = words.subSequence(start, words.length()).toString();
    return isRunningTime(plain.strip())
        || Holder.KNOWN.controls.mayBegin(plain.charAt(0), plain.charAt(1)) && isAll(Holder.KNOWN.controls, plain);
  }

  /** 08:15 is how long a film or a recording takes. */
  private static boolean isRunningTime(String words) {
    return words.length() >= 4 && words.length() <= 8 && words.indexOf(':') > 0
        && words.chars().allMatch(sign -> sign == ':' || sign >= '0' && sign <= '9');
  }

  /** Whether the text says that there are rights, but not whose. */
  static boolean isRightsOnly(String text) {
    return isAll(Holder.KNOWN.rights, text);
  }

  private static boolean isAll(PhraseBook phrases, String words) {
    String plain = words.strip();
    int end = plain.length() > LONGEST_CONTROL ? -1 : phrases.endAt(plain, 0);
    return end > 0 && plain.substring(end).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether the text speaks of rights or a year, as the notice at the foot of a site does. */
  static boolean isSiteNotice(String text) {
    return Holder.KNOWN.rights.isIn(text) || (text.contains("19") || text.contains("20")) && SITE_NOTICE.matcher(text).matches();
  }

  /** Whether this is a small word inside names or between sources: van, for. */
  static boolean isJoint(String word) {
    return Holder.KNOWN.joints.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether this word may stand beside a source: AP <em>Photo</em>, Reuters <em>files</em>. */
  static boolean isBeside(String word) {
    return Holder.KNOWN.beside.contains(word.toLowerCase(Locale.ROOT));
  }
}
