package org.articlelint.page.credit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.credit.Agencies.Mention;

/** How words at the end of a caption are put together when they are a credit that nothing announces. */
final class CreditShape {

  private static final int MOST_WORDS = 7;
  private static final int MOST_WORDS_FOR_CLIENT = 10;
  private static final PhraseBook CLIENT = new PhraseBook(List.of("for,pour,für,para,per,voor,dla,för,для,via,special to".split(",")));
  private static final PhraseBook DESKS = new PhraseBook(List.of(
      "box,contact,desk,hello,info,kontakt,mail,media,news,office,press,presse,redaccion,redaction,redaktion,service,tickets".split(",")));
  private static final PhraseBook SIDES = new PhraseBook(List.of(("left,right,center,centre,links,rechts,à gauche,à droite,au centre,izquierda,"
      + "derecha,a la izquierda,a la derecha,sinistra,destra,a sinistra,a destra,al centro,à esquerda,à direita,z lewej,z prawej,слева,"
      + "справа,till vänster,till höger,til venstre,til højre,til høyre").split(",")));

  private CreditShape() {}

  /** Several words, or one in capitals, and no number: not Exception, not Oct 29, 2024. */
  static boolean isNames(String tail) {
    boolean isLong = ProperNames.words(tail).size() > 1 || tail.equals(tail.toUpperCase(Locale.ROOT));
    return isLong && tail.chars().noneMatch(Character::isDigit) && ProperNames.words(tail).size() <= MOST_WORDS;
  }

  /** What may stand in a bracket behind a sentence: a person, a house; in an element of its own a station's letters too. */
  static boolean isAlone(String inside, boolean isOwn) {
    boolean areLetters = isOwn && inside.length() >= 3 && inside.length() <= 5 && inside.chars().allMatch(Character::isUpperCase);
    boolean isHouse = CreditWords.hasHouse(inside) && ProperNames.are(inside) && inside.chars().noneMatch(Character::isDigit);
    return ProperNames.isPerson(inside) || areLetters || isHouse;
  }

  /** Whether the words tell where in the picture somebody stands: Jane Doe, left, opens the bridge. */
  static boolean tellsSides(String words) {
    int comma = words.indexOf(", ");
    while (comma >= 0 && (SIDES.endAt(words, comma + 2) < 0 || !Character.isLowerCase(words.charAt(comma + 2)))) {
      comma = words.indexOf(", ", comma + 2);
    }
    return comma >= 0 && !AgencyMentions.standApart(words);
  }

  /** Where the names end behind which something else is said: Jane Doe; the bridge; -1 if a source goes on there, or no names stand there. */
  static int endOfNames(String words) {
    int end = words.indexOf("; ");
    if (end < 0) {
      return -1;
    }
    String rest = words.substring(end + 1).strip();
    boolean goesOn = ProperNames.are(rest) || CreditWords.marker(rest, 0).isPresent() || CreditWords.beginsWithSource(rest)
        || AgencyMentions.in(rest).stream().anyMatch(mention -> mention.end() == rest.length());
    return !goesOn && ProperNames.are(words.substring(0, end)) ? end : -1;
  }

  /** Two names with a stroke between, Jane Doe for The Paper, a name in capitals under a description that is not, or one with its mail address. */
  static boolean isCredit(String tail, String line) {
    int words = ProperNames.words(tail).size();
    boolean isInCapitals = tail.equals(tail.toUpperCase(Locale.ROOT)) && !line.equals(line.toUpperCase(Locale.ROOT))
        && ProperNames.isPerson(tail);
    return words <= MOST_WORDS && (isInCapitals || tail.indexOf('/') > 0 || tail.indexOf('|') > 0 || isSigned(tail, line))
        || words <= MOST_WORDS_FOR_CLIENT && namesClient(tail);
  }

  private static boolean namesClient(String tail) {
    for (int gap = tail.indexOf(' '); gap > 0; gap = tail.indexOf(' ', gap + 1)) {
      int end = CLIENT.endAt(tail, gap + 1);
      if (end > 0) {
        String name = tail.substring(0, gap);
        boolean isRoute = tail.startsWith("via", gap + 1) && !leadsToSource(tail.substring(end).strip());
        return !isRoute && name.indexOf(':') < 0 && (ProperNames.isPerson(name) || ProperNames.isWeb(name));
      }
    }
    return false;
  }

  /** X or an agency, or a place of the web: Jane Doe via X, but not New York via Chicago. */
  private static boolean leadsToSource(String words) {
    List<Mention> mentions = AgencyMentions.in('/' + words); // a common word is an agency's behind a sign only
    return !mentions.isEmpty() && mentions.get(0).start() == 1 || ProperNames.words(words).stream().limit(1).anyMatch(ProperNames::isWeb);
  }

  /** The Lodge: Jane Doe, jane@doe.org, where the words before speak of the Lodge; but not Box Office: Jane Doe, jane@doe.org, nor info@doe.org. */
  private static boolean isSigned(String tail, String line) {
    int gap = tail.lastIndexOf(' ');
    int colon = tail.indexOf(':');
    if (gap <= colon || !ProperNames.isMail(tail.substring(gap + 1)) || DESKS.endAt(tail, gap + 1) > 0) {
      return false;
    }
    String house = tail.substring(0, Math.max(colon, 0));
    boolean isShown = colon < 0 || ProperNames.words(house).size() > 1 && line.indexOf(house) < line.length() - tail.length();
    String name = tail.substring(colon + 1, gap);
    String box = tail.substring(gap + 1, tail.indexOf('@', gap)).toLowerCase(Locale.ROOT);
    return isShown && ProperNames.isPerson(name)
        && ProperNames.words(name).stream().anyMatch(word -> word.length() > 2 && box.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** An agency with the name by which it knows somebody, who may be written small: iStock / janedoe. */
  static boolean isMember(String text) {
    Optional<Mention> agency = Agencies.known().atStart(text);
    if (agency.isEmpty()) {
      return false;
    }
    String rest = text.substring(agency.get().end()).strip();
    return !rest.isEmpty() && "/|©@".indexOf(rest.charAt(0)) >= 0 && ProperNames.words(rest).size() == 1
        && Character.isLetter(rest.codePointBefore(rest.length()));
  }
}
