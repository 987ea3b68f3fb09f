package org.articlelint.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A word that is written so that a screen reader spells it.
 *
 * @param element the element that it stands right in
 * @param text as written
 * @param plain as it ought to be written
 * @param isStyled whether it is made of letters that Unicode has for formulas and the like, 𝐛𝐨𝐥𝐝; otherwise its letters are parted by spaces
 */
public record SpelledWord(Element element, String text, String plain, boolean isStyled) {

  /** All that are found, in page order. */
  public static final Fact<List<SpelledWord>> FACT = Fact.of(SpelledWord::of);

  private static final int SHORTEST = 5; // letters: shorter ones may be initials or the points of the compass
  private static final int LEAST_DISTINCT = 4; // W D L W W are results
  private static final Pattern PARTED =
      Pattern.compile("(?<![\\p{L}\\p{N}\\p{M}’'.-])\\p{L}(?:[ \u00a0\u2009\u202f]\\p{L}){4,40}(?![\\p{L}\\p{N}\\p{M}’'.-])");
  private static final Pattern STYLED = Pattern.compile("[\\x{1D400}-\\x{1D7CB}\\x{24B6}-\\x{24E9}\\x{1F130}-\\x{1F149}]{3,100}");

  private static List<SpelledWord> of(Page page) {
    List<SpelledWord> found = new ArrayList<>();
    for (ShownText text : page.fact(ShownText.FACT)) {
      boolean mayBeParted = text.signs().isParted();
      boolean mayBeStyled = text.signs().hasSymbols();
      if (!mayBeParted && !mayBeStyled || text.isThirdPartys(page)) {
        continue;
      }
      Matcher parted = PARTED.matcher(text.text());
      while (parted.find()) {
        String plain = parted.group().replaceAll("[ \u00a0\u2009\u202f]", "");
        if (isWord(plain)) {
          found.add(new SpelledWord(text.element(), parted.group(), plain, false));
        }
      }
      Matcher styled = STYLED.matcher(mayBeStyled ? text.text() : "");
      while (styled.find()) {
        found.add(new SpelledWord(text.element(), styled.group(), Normalizer.normalize(styled.group(), Normalizer.Form.NFKC), true));
      }
    }
    return List.copyOf(found);
  }

  /** Letters in the order of the alphabet are an index or choices, and letters of scripts without spaces are words. */
  private static boolean isWord(String letters) {
    boolean isInOrder = true;
    for (int i = 1; i < letters.length(); i++) {
      isInOrder &= Character.toLowerCase(letters.charAt(i - 1)) < Character.toLowerCase(letters.charAt(i));
    }
    boolean isOneCase = letters.chars().allMatch(Character::isUpperCase) || letters.chars().skip(1).allMatch(Character::isLowerCase);
    return !isInOrder && isOneCase && letters.length() >= SHORTEST && letters.toLowerCase(Locale.ROOT).chars().distinct().count() >= LEAST_DISTINCT;
  }
}
