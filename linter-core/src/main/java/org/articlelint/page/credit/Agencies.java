package org.articlelint.page.credit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.articlelint.page.words.WordFile;

/**
 * The news agencies, photo agencies, stock sites and archives that are known by name, and where a text names them.
 *
 * <p>The names lie in {@code agencies.tsv}. A text is read once from left to right; the longest name that begins at a word wins.
 */
public final class Agencies {

  private static final int SHORT = 4;

  private final Map<Integer, List<Form>> byFirstLetters = new HashMap<>();

  private Agencies() {}

  /** A way to write an agency's name. */
  private record Form(String agency, String words, String capitals, boolean isCommonWord) {}

  /**
   * An agency that a text names.
   *
   * @param agency its usual name: {@code AP} for "The Associated Press"
   * @param words as the text writes it
   * @param start where they begin in the text
   * @param end where they end, exclusive
   */
  public record Mention(String agency, String words, int start, int end) {}

  private static final class Holder {
    static final Agencies KNOWN = read();
  }

  /** All agencies that are known. */
  public static Agencies known() {
    return Holder.KNOWN;
  }

  private static Agencies read() {
    Agencies agencies = new Agencies();
    for (List<String> entry : WordFile.read(Agencies.class, "agencies.tsv")) {
      String agency = plain(entry.get(1));
      for (String form : entry.subList(1, entry.size())) {
        agencies.add(new Form(agency, plain(form), plain(form).toUpperCase(Locale.ROOT), form.startsWith("?")));
      }
    }
    agencies.byFirstLetters.values().forEach(forms -> forms.sort(Comparator.comparing((Form form) -> form.words.length()).reversed()));
    return agencies;
  }

  private static String plain(String form) {
    return form.startsWith("?") ? form.substring(1) : form;
  }

  private void add(Form form) {
    byFirstLetters.computeIfAbsent(key(form.words, 0), key -> new ArrayList<>()).add(form);
  }

  /** The first two signs in small letters: few names share them. */
  private static int key(String text, int at) {
    int second = at + 1 < text.length() ? Character.toLowerCase(text.charAt(at + 1)) : 0;
    return Character.toLowerCase(text.charAt(at)) << 16 | second;
  }

  /** The agencies that the text names, in the order written. */
  public List<Mention> in(String text) {
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Mention> mention = PhraseBook.isWordStart(text, at) ? at(text, at) : Optional.empty();
      mention.ifPresent(mentions::add);
      at = mention.map(Mention::end).orElse(at + Character.charCount(text.codePointAt(at)));
    }
    return List.copyOf(mentions);
  }

  /** The agency whose name these words are, and nothing more; empty if they are not an agency's name. */
  public Optional<String> named(String words) {
    String name = words.strip();
    return name.isEmpty() ? Optional.empty() : at(name, 0).filter(mention -> mention.end == name.length()).map(Mention::agency);
  }

  private Optional<Mention> at(String text, int start) {
    for (Form form : byFirstLetters.getOrDefault(key(text, start), List.of())) {
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
    int before = start - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    int after = end;
    while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
      after++;
    }
    boolean isAlone = before < 0 && after == text.length(); // a button's word
    return !isAlone && (before < 0 || isSeparator(text.charAt(before))) && (after == text.length() || isSeparator(text.charAt(after)));
  }

  private static boolean isSeparator(char sign) {
    return "/|,;:.()[]–—-@©".indexOf(sign) >= 0;
  }
}
