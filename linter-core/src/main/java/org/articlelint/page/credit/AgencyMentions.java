package org.articlelint.page.credit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.articlelint.page.credit.Agencies.Mention;

/** Whether a short text names an agency as a source, not as a part of something else: Jane Doe/AFP, but not Reuters Building. */
final class AgencyMentions {

  /** What leads from one source to the next; other small words, as in Siedziba PAP w Warszawie, go on with a sentence. */
  private static final Set<String> LINKS = Set.of(
      "via,for,from,by,on,and,x,und,für,auf,von,et,pour,sur,y,para,por,e,i,per,en,voor,og,och,för,ja,ve,dla,oraz,и,для,та,για".split(","));

  private AgencyMentions() {}

  static boolean standApart(String text) {
    for (Mention mention : Agencies.known().in(text)) {
      if (isClosed(text.substring(mention.end())) && isOpened(text.substring(0, mention.start()))) {
        return true;
      }
    }
    return false;
  }

  static List<Mention> in(String text) {
    return Agencies.known().in(text);
  }

  private static boolean isClosed(String rest) {
    String plain = rest.strip();
    if (plain.isEmpty() || "/|,;:.&+–—-()[]".indexOf(plain.charAt(0)) >= 0) {
      return true;
    }
    String word = ProperNames.words(plain).stream().findFirst().orElse("");
    return CreditWords.isBeside(word) || LINKS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isOpened(String before) {
    String plain = before.strip();
    if (plain.isEmpty() || !Character.isLetterOrDigit(plain.codePointBefore(plain.length()))) {
      return true;
    }
    List<String> words = ProperNames.words(plain);
    String word = words.isEmpty() ? "" : words.get(words.size() - 1);
    return !Character.isLowerCase(word.codePointAt(0)) && !Character.isDigit(word.codePointAt(0)) || word.equals("via") || word.equals("for")
        || word.equals("by");
  }
}
