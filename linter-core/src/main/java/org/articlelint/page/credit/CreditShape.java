package org.articlelint.page.credit;

import java.util.List;
import java.util.Locale;
import org.articlelint.page.credit.Agencies.Mention;

/** How words at the end of a caption are put together when they are a credit that nothing announces. */
final class CreditShape {

  private static final int MOST_WORDS = 7;
  private static final int MOST_WORDS_FOR_CLIENT = 10;
  private static final PhraseBook CLIENT =
      new PhraseBook(List.of("for", "pour", "für", "para", "per", "voor", "dla", "för", "для", "via", "special to"));

  private CreditShape() {}

  /** Several words, or one in capitals, and no number: not Exception, not Oct 29, 2024. */
  static boolean isNames(String tail) {
    boolean isLong = ProperNames.words(tail).size() > 1 || tail.equals(tail.toUpperCase(Locale.ROOT));
    return isLong && tail.chars().noneMatch(Character::isDigit) && ProperNames.words(tail).size() <= MOST_WORDS;
  }

  /** What may stand in a bracket behind a sentence: a person, a house, a station's letters. */
  static boolean isAlone(String inside) {
    boolean areLetters = inside.length() >= 3 && inside.length() <= 5 && inside.chars().allMatch(Character::isUpperCase);
    return ProperNames.isPerson(inside) || areLetters || CreditWords.hasHouse(inside) && ProperNames.are(inside) && inside.chars().noneMatch(Character::isDigit);
  }

  /** Two names with a stroke between, Jane Doe for The Paper, a name in capitals under a description that is not, or one with its mail address. */
  static boolean isCredit(String tail, String line) {
    int words = ProperNames.words(tail).size();
    boolean isInCapitals = tail.equals(tail.toUpperCase(Locale.ROOT)) && !line.equals(line.toUpperCase(Locale.ROOT))
        && ProperNames.isPerson(tail);
    return words <= MOST_WORDS && (isInCapitals || tail.indexOf('/') > 0 || tail.indexOf('|') > 0 || isSigned(tail))
        || words <= MOST_WORDS_FOR_CLIENT && namesClient(tail);
  }

  private static boolean namesClient(String tail) {
    for (int gap = tail.indexOf(' '); gap > 0; gap = tail.indexOf(' ', gap + 1)) {
      if (CLIENT.endAt(tail, gap + 1) > 0) {
        String name = tail.substring(0, gap);
        return ProperNames.isPerson(name) || ProperNames.isWeb(name);
      }
    }
    return false;
  }

  /** The Lodge: Jane Doe, jane@doe.org; but not Contact: Jane Doe, jane@doe.org. */
  private static boolean isSigned(String tail) {
    int gap = tail.lastIndexOf(' ');
    int colon = tail.indexOf(':');
    boolean isOfHouse = colon < 0 || ProperNames.words(tail.substring(0, colon)).size() > 1;
    return gap > 0 && isOfHouse && ProperNames.isMail(tail.substring(gap + 1)) && ProperNames.isPerson(tail.substring(colon + 1, gap));
  }

  /** An agency with the name by which it knows somebody, who may be written small: iStock / janedoe. */
  static boolean isMember(String text) {
    List<Mention> mentions = AgencyMentions.in(text);
    if (mentions.isEmpty() || mentions.get(0).start() > 0) {
      return false;
    }
    String rest = text.substring(mentions.get(0).end()).strip();
    return !rest.isEmpty() && "/|©@".indexOf(rest.charAt(0)) >= 0 && ProperNames.words(rest).size() == 1
        && Character.isLetter(rest.codePointBefore(rest.length()));
  }
}
