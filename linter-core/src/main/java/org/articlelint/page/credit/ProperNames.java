package org.articlelint.page.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.articlelint.page.credit.Agencies.Mention;

/** Whether words look like names of people and houses rather than like a sentence. */
final class ProperNames {

  private static final String GAPS = " \t\n\u000b\f\r/|,;&+•·()[]\"“”„«»'‘’";
  private static final Pattern WEB =
      Pattern.compile("(?iu)@[\\p{L}\\p{N}_.]+|(?:https?://)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,6}(?:/\\S*)?");
  private static final Pattern MAIL = Pattern.compile("(?iu)[\\p{L}\\p{N}_.+-]{1,64}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,10}");
  private static final int MOST_WORDS = 16;
  private static final int MOST_WORDS_WITHOUT_CASE = 3;
  private static final int MOST_SIGNS_WITHOUT_SPACES = 24;

  private ProperNames() {}

  /** Whether each word begins with a capital or is small and known from names: {@code Jane van der Doe/AFP via Getty Images}. */
  static boolean are(String text) {
    if (holdsOrdinaryWord(text)) {
      return false;
    }
    String plain = withoutAgencies(text.strip());
    List<String> words = words(plain);
    if (words.isEmpty() || words.size() > MOST_WORDS || !hasLetters(plain) || endsSentenceInside(words)) {
      return false;
    }
    int withoutCase = 0;
    for (String word : words) {
      withoutCase += isWithoutCase(word) ? 1 : 0;
      if (withoutCase > MOST_WORDS_WITHOUT_CASE || !isProper(word) && !CreditWords.isJoint(word) && !CreditWords.isBeside(word)) {
        return false;
      }
    }
    return isProper(words.get(0));
  }

  /** Whether a small word stands there that is known from no name: told at the first one, as most texts that are no names have soon. */
  private static boolean holdsOrdinaryWord(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean isGap = i == text.length() || GAPS.indexOf(text.charAt(i)) >= 0;
      if (!isGap && Character.isLowerCase(text.charAt(i))) {
        continue;
      }
      if (isGap && i > start && isOrdinary(text.substring(start, i))) {
        return true;
      }
      while (!isGap && i < text.length() && GAPS.indexOf(text.charAt(i)) < 0) { // a word with other signs may be a name
        i++;
      }
      start = i + 1;
    }
    return false;
  }

  private static boolean isOrdinary(String smallWord) {
    return !CreditWords.isJoint(smallWord) && !CreditWords.isBeside(smallWord) && !Agencies.known().hasWord(smallWord);
  }

  /** A full stop tells a sentence from a name where there are no capitals to tell it by. */
  private static boolean endsSentenceInside(List<String> words) {
    for (int i = 0; i < words.size() - 1; i++) {
      if (words.get(i).endsWith(".") && isWithoutCase(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether names follow an article or another small word: the Harbour Museum. */
  static boolean areAfterArticle(String text) {
    int gap = text.indexOf(' ');
    return gap > 0 && CreditWords.isJoint(text.substring(0, gap)) && are(text.substring(gap));
  }

  /** The text with a plain name in place of each agency's, since those may be small words: picture alliance. */
  private static String withoutAgencies(String text) {
    List<Mention> mentions = Agencies.known().in(text);
    if (mentions.isEmpty()) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int at = 0;
    for (Mention mention : mentions) {
      plain.append(text, at, mention.start()).append("Agency");
      at = mention.end();
    }
    return plain.append(text.substring(at)).toString();
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && GAPS.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      if (i > start) {
        words.add(text.substring(start, i));
      }
      start = i + 1;
    }
    return words;
  }

  /** Whether the words are one or several names of persons by their shape: two to four words, with initials perhaps. */
  static boolean isPerson(String text) {
    List<String> words = words(text);
    if (words.size() < 2 || words.size() > 5 || !are(text)) {
      return false;
    }
    int proper = 0;
    for (String word : words) {
      if (isWeb(word) || holdsDigit(word)) {
        return false;
      }
      proper += isProper(word) ? 1 : 0;
    }
    return proper >= 2;
  }

  private static boolean holdsDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is an address to write to. */
  static boolean isMail(String word) {
    int at = word.indexOf('@');
    return at > 0 && word.indexOf('.', at) > 0 && MAIL.matcher(word).matches();
  }

  static boolean isWeb(String word) {
    return isMail(word) || (word.indexOf('.') > 0 || word.indexOf('@') == 0) && WEB.matcher(word).matches();
  }

  /** Whether the writing has no capitals to tell names by, as Arabic and Korean have none. */
  private static boolean isWithoutCase(String word) {
    int first = word.codePointAt(0);
    return Character.isLetter(first) && !Character.isUpperCase(first) && !Character.isLowerCase(first) && !Character.isTitleCase(first);
  }

  private static boolean isProper(String word) {
    int first = word.codePointAt(0);
    if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
      return true;
    }
    if (!Character.isLowerCase(first)) {
      return Character.isLetter(first) ? word.length() <= MOST_SIGNS_WITHOUT_SPACES : !Character.isDigit(first) || word.length() <= 4;
    }
    return isWeb(word) || hasCapitalInside(word);
  }

  /** iStock, pressefoto_Korb. */
  private static boolean hasCapitalInside(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return word.indexOf('_') > 0;
  }

  private static boolean hasLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an ordinary small word begins the text. */
  static boolean beginsSmall(String text) {
    List<String> words = words(text);
    return !words.isEmpty() && !isProper(words.get(0)) && !CreditWords.beginsWithSource(text.strip());
  }

  /** How many words of the text are small and ordinary. */
  static int smallWords(String text) {
    int small = 0;
    for (String word : words(text)) {
      small += Character.isLowerCase(word.codePointAt(0)) && !isProper(word) ? 1 : 0;
    }
    return small;
  }
}
