package org.articlelint.page.credit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which captions announce a credit, or that stand for a source; they lie in {@code credit-words.tsv}. */
final class CreditWords {

  private static final int LONGEST_CONTROL = 40;

  /** A word begins where no letter or digit stands before it, in writing without spaces anywhere, and at a capital glued to a small letter. */
  private static final String BEGINNING = "(?:(?<![\\p{L}\\p{N}])|(?=[\\u3040-\\uD7A3])|(?<=\\p{Ll})(?=\\p{Lu}))";
  private static final String END = "(?:(?![\\p{L}\\p{N}])|(?<=[\\u3040-\\uD7A3]))";

  private final Pattern label;
  private final Pattern by;
  private final Pattern onlyLabel;
  private final Pattern after;
  private final Pattern source;
  private final Pattern control;
  private final Pattern rights;
  private final Set<String> joints;
  private final Set<String> beside;

  private CreditWords(List<List<String>> entries) {
    label = Pattern.compile(BEGINNING + any(entries, "label") + "\\s?(?:[:：=＝]\\s?[©ⓒ]?|[©ⓒ])");
    onlyLabel = Pattern.compile(any(entries, "label") + "\\s?[,:：=]?\\s?[©ⓒ]?");
    by = Pattern.compile(BEGINNING + any(entries, "by") + END);
    after = Pattern.compile(any(entries, "after") + "$");
    source = Pattern.compile(BEGINNING + any(entries, "source") + END);
    control = Pattern.compile(any(entries, "control") + "[\\s.:,…]*");
    rights = Pattern.compile(any(entries, "rights") + "[\\s.]*");
    joints = set(entries, "joint");
    beside = set(entries, "with");
  }

  private static final class Holder {
    static final CreditWords KNOWN = new CreditWords(WordList.read("credit-words.tsv"));
  }

  /** Words that announce a credit, where they stand in a text. */
  record Marker(int start, int end, boolean isLabel) {}

  private static String any(List<List<String>> entries, String kind) {
    return "(?iu:" + entries.stream().filter(entry -> entry.get(1).equals(kind)).map(entry -> entry.get(2)).distinct()
        .sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|")) + ")";
  }

  private static Set<String> set(List<List<String>> entries, String kind) {
    return entries.stream().filter(entry -> entry.get(1).equals(kind)).map(entry -> entry.get(2).toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The first marker from there on. */
  static Optional<Marker> marker(String text, int from) {
    Matcher label = Holder.KNOWN.label.matcher(text);
    Matcher by = Holder.KNOWN.by.matcher(text);
    boolean hasLabel = label.find(from);
    boolean hasBy = by.find(from);
    if (hasLabel && (!hasBy || label.start() <= by.start())) {
      return Optional.of(new Marker(label.start(), label.end(), true));
    }
    return hasBy ? Optional.of(new Marker(by.start(), by.end(), false)) : Optional.empty();
  }

  /** Whether these words are a marker and nothing more. */
  static boolean isLabel(String words) {
    String plain = words.strip();
    return plain.length() <= LONGEST_CONTROL && Holder.KNOWN.onlyLabel.matcher(plain).matches();
  }

  /** Where the words end that follow a source, as in 警視庁提供; empty if there are none. */
  static Optional<Integer> startOfAfterWord(String words) {
    Matcher matcher = Holder.KNOWN.after.matcher(words);
    return matcher.find() && matcher.start() > 0 ? Optional.of(matcher.start()) : Optional.empty();
  }

  /** Whether a word for a source that is not named stands in the text, such as Handout. */
  static boolean hasSource(String text) {
    return Holder.KNOWN.source.matcher(text).find();
  }

  /** Whether the text begins with such a word. */
  static boolean beginsWithSource(String text) {
    return Holder.KNOWN.source.matcher(text).lookingAt();
  }

  /** Whether these are a button's words that pages put beside a picture. */
  static boolean isControl(String words) {
    return !words.isBlank() && words.length() <= LONGEST_CONTROL && Holder.KNOWN.control.matcher(words.strip()).matches();
  }

  /** Whether the text says that there are rights, but not whose. */
  static boolean isRightsOnly(String text) {
    return Holder.KNOWN.rights.matcher(text.strip()).matches();
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
