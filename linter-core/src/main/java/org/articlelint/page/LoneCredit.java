package org.articlelint.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.credit.Agencies;
import org.articlelint.page.credit.Credit;
import org.articlelint.page.credit.CreditReader;
import org.articlelint.page.credit.CreditReader.Reading;
import org.articlelint.page.credit.Passage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A text that is a credit and nothing more. Stricter than the reading of a caption, where a credit is expected: here “Illustration:
 * Rescue at night” is a description, and a person's name is one too.
 */
public final class LoneCredit {

  private static final int MOST_WORDS = 8;
  private static final int LONGEST = 200;

  /** Small words in the names of people and houses, and between them. */
  private static final Set<String> SMALL = Set.of("von", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "do", "la", "le",
      "el", "al", "bin", "ben", "ibn", "ter", "ten", "zu", "und", "and", "et", "y", "e", "i", "og", "och", "for", "für", "pour", "para",
      "by", "via", "the", "of", "c", "privat", "private", "courtesy", "images", "pictures", "picture", "alliance", "photo", "agency");

  /** Last words of markers that name who took a picture, and never what it shows. */
  private static final Set<String> CLEAR = Set.of("by", "par", "por", "door", "copyright", "credit", "courtesy", "from", "из", "з");

  private LoneCredit() {}

  /** Whether that text is: a marker and names (“Foto: Jane Doe/AFP”), agencies alone (“AFP/Getty Images”), or either in brackets. */
  public static boolean is(String text) {
    String plain = text.strip();
    if (plain.isEmpty() || plain.length() > LONGEST || !CreditReader.isOnlyCredit(plain)) {
      return false;
    }
    boolean isBracketed = plain.charAt(0) == '(' && plain.indexOf(')') == plain.length() - 1;
    Element nowhere = new Element("span");
    Reading reading = CreditReader.read(Passage.of(List.of(new TextNode(plain)), element -> false), nowhere);
    Optional<Credit> credit = reading.credit();
    return credit.isPresent() && reading.description().isEmpty()
        && (isBracketed || areAgencies(plain) || isAnnounced(credit.get()) && areNames(credit.get().text()));
  }

  /** "Foto von Jane Doe" and "Photo of Jane Doe" show her: without an agency, a colon or a word as clear must announce a person. */
  private static boolean isAnnounced(Credit credit) {
    String marker = credit.marker().orElse("").strip();
    boolean hasSign = marker.chars().anyMatch(sign -> !Character.isLetter(sign) && sign != ' ' && sign != '.');
    boolean isClear = hasSign || CLEAR.contains(marker.substring(marker.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    return !marker.isEmpty() && (isClear || !credit.agencies().isEmpty());
  }

  private static boolean areAgencies(String text) {
    StringBuilder rest = new StringBuilder(text);
    List<Agencies.Mention> mentions = Agencies.known().in(text);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      rest.delete(mentions.get(i).start(), mentions.get(i).end());
    }
    return !mentions.isEmpty() && Words.plain(rest.toString()).isEmpty();
  }

  private static boolean areNames(String text) {
    String[] words = text.strip().split("[\\s/,&|+]+");
    return words.length <= MOST_WORDS && text.indexOf(':') < 0 && List.of(words).stream().allMatch(LoneCredit::isOfName);
  }

  private static boolean isOfName(String word) {
    String plain = Words.plain(word);
    int first = word.codePoints().filter(Character::isLetter).findFirst().orElse('A');
    return !Character.isLowerCase(first) && plain.chars().noneMatch(Character::isDigit)
        || SMALL.contains(plain) || Agencies.known().named(word).isPresent();
  }
}
