package org.articlelint.page.credit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.articlelint.page.words.WordFile;
import org.jspecify.annotations.Nullable;

/**
 * The news agencies, photo agencies, stock sites and archives that are known by name, and where a text names them.
 *
 * <p>The names lie in {@code agencies.tsv}. A text is read once from left to right; the longest name that begins at a word wins.
 */
public final class Agencies {

  private static final int SHORT = 4;
  private static final int SLOTS = 2048;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Form[] NONE = {};
  private static final String SEPARATORS = "/|,;:.()[]–—-@©";

  private final Set<String> words;
  private final Form[][] byBeginning = new Form[SLOTS][]; // the longest first
  private final FirstLetters letters;
  private final BitSet firstSigns = new BitSet();
  private @Nullable Named last; // the text that was asked about last, as one text often is several times; threads may overwrite it

  private Agencies(List<Form> forms) {
    Map<Integer, List<Form>> bySlot = new HashMap<>();
    forms.forEach(form -> form.beginnings().distinct().forEach(slot -> bySlot.computeIfAbsent(slot, unused -> new ArrayList<>()).add(form)));
    letters = new FirstLetters(forms.stream().map(Form::words).toList());
    Arrays.fill(byBeginning, NONE);
    bySlot.forEach((slot, some) -> byBeginning[slot] =
        some.stream().sorted((one, other) -> other.words.length() - one.words.length()).toArray(Form[]::new));
    forms.forEach(form -> {
      firstSigns.set(form.words.charAt(0));
      firstSigns.set(Character.toUpperCase(form.words.charAt(0)));
    });
    words = Set.copyOf(forms.stream().flatMap(form -> Arrays.stream(NO_LETTERS.split(form.words.toLowerCase(Locale.ROOT)))).toList());
  }

  /** A way to write an agency's name. */
  private record Form(String agency, String words, String capitals, boolean isCommonWord) {

    /** The ways its first two letters may be written, as {@link #slot}s. */
    IntStream beginnings() {
      char first = words.charAt(0);
      if (words.length() == 1) {
        return (SEPARATORS + " \0").chars().map(next -> slot(first, (char) next)); // Foto: X/Jane Doe
      }
      char second = words.charAt(1);
      char capital = Character.toUpperCase(first);
      return IntStream.of(slot(first, second), slot(capital, Character.toLowerCase(second)), slot(capital, Character.toUpperCase(second)));
    }
  }

  /**
   * An agency that a text names.
   *
   * @param agency its usual name: {@code AP} for "The Associated Press"
   * @param words as the text writes it
   * @param start where they begin in the text
   * @param end where they end, exclusive
   */
  public record Mention(String agency, String words, int start, int end) {}

  /** What a text names. */
  private record Named(String text, List<Mention> mentions) {}

  private static final class Holder {
    static final Agencies KNOWN = read();
  }

  /** All agencies that are known. */
  public static Agencies known() {
    return Holder.KNOWN;
  }

  private static Agencies read() {
    List<Form> forms = new ArrayList<>();
    for (List<String> entry : WordFile.read(Agencies.class, "agencies.tsv")) {
      String agency = plain(entry.get(1));
      for (String form : entry.subList(1, entry.size())) {
        forms.add(new Form(agency, plain(form), plain(form).toUpperCase(Locale.ROOT), form.startsWith("?")));
      }
    }
    return new Agencies(forms);
  }

  private static String plain(String form) {
    return form.startsWith("?") ? form.substring(1) : form;
  }

  /** The agencies that the text names, in the order written. */
  public List<Mention> in(String text) {
    Named known = last;
    if (known == null || !known.text.equals(text)) {
      known = new Named(text, find(text));
      last = known;
    }
    return known.mentions;
  }

  /** The agency that the text names first of all, at its very beginning; empty if it begins otherwise. */
  Optional<Mention> atStart(String text) {
    Form[] forms = text.isEmpty() ? NONE : beginningAt(text, 0);
    return forms.length == 0 ? Optional.empty() : at(text, 0, forms);
  }

  private List<Mention> find(String text) {
    List<Mention> mentions = new ArrayList<>();
    int at = PhraseBook.nextWord(text, 0);
    while (at < text.length()) {
      Form[] forms = beginningAt(text, at);
      Optional<Mention> mention = forms.length == 0 ? Optional.empty() : at(text, at, forms);
      mention.ifPresent(mentions::add);
      at = PhraseBook.nextWord(text, mention.map(Mention::end).orElse(at + 1));
    }
    return List.copyOf(mentions);
  }

  /** How their names begin. */
  FirstLetters letters() {
    return letters;
  }

  /** The agency whose name these words are, and nothing more; empty if they are not an agency's name. */
  public Optional<String> named(String words) {
    String name = words.strip();
    return atStart(name).filter(mention -> mention.end == name.length()).map(Mention::agency);
  }

  /** Whether that word, in small letters, stands in the name of an agency: the bild of ullstein bild. */
  boolean hasWord(String smallWord) {
    return words.contains(smallWord);
  }

  private Form[] beginningAt(String text, int at) {
    return !letters.mayBegin(text, at) ? NONE : byBeginning[slot(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : 0)];
  }

  /** Whether an agency's name may begin there in a text that others may go on from, see {@link FirstLook}. */
  boolean mayBeNamed(String part, int at) {
    char behind = FirstLook.behind(part, at);
    if (behind == FirstLook.NONE) {
      return firstSigns.get(part.charAt(at));
    }
    for (Form form : byBeginning[slot(part.charAt(at), behind)]) {
      int end = FirstLook.end(form.words, part, at);
      if (end >= 0 && (!form.isCommonWord || end == part.length() || standsApart(part, at, end))) {
        return true;
      }
    }
    return false;
  }

  /** Two letters as a small number: few names share it, so that most words of a text need no comparison. */
  private static int slot(char first, char second) {
    return first * 31 + second & SLOTS - 1;
  }

  private static Optional<Mention> at(String text, int start, Form[] forms) {
    for (Form form : forms) {
      int end = start + form.words.length();
      if (stands(form, text, start) && PhraseBook.isWordEnd(text, end) && (!form.isCommonWord || standsAlone(text, start, end))) {
        return Optional.of(new Mention(form.agency, text.substring(start, end), start, end));
      }
    }
    return Optional.empty();
  }

  private static boolean stands(Form form, String text, int start) {
    String words = form.words;
    if (text.startsWith(words, start)) {
      return true;
    }
    if (words.length() <= SHORT) {
      return text.startsWith(form.capitals, start);
    }
    return Character.isUpperCase(text.codePointAt(start)) && text.regionMatches(true, start, words, 0, words.length());
  }

  private static boolean standsAlone(String text, int start, int end) {
    boolean isAlone = text.strip().length() == end - start; // a button's word
    return !isAlone && standsApart(text, start, end);
  }

  /** Whether the text begins and ends there, or with signs that part sources. */
  private static boolean standsApart(String text, int start, int end) {
    int before = start - 1;
    while (before >= 0 && FirstLook.isSpace(text.charAt(before))) {
      before--;
    }
    int after = end;
    while (after < text.length() && FirstLook.isSpace(text.charAt(after))) {
      after++;
    }
    return (before < 0 || isSeparator(text.charAt(before))) && (after == text.length() || isSeparator(text.charAt(after)));
  }

  private static boolean isSeparator(char sign) {
    return SEPARATORS.indexOf(sign) >= 0;
  }
}
