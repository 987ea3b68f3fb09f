package org.articlelint.rules.language;

import static org.articlelint.rule.Family.LANGUAGE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.ShownText;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class TextCapsRule implements Rule {

  private static final Option<Integer> MIN_WORDS = Option.number("min-words", 4);
  private static final int LONG = 4; // letters: shorter words may be abbreviations
  private static final int LEAST_LONG = 3;

  private static final RuleMeta META = RuleMeta.of("text-caps", "Capitals are not typed")
          .family(LANGUAGE).severity(WARNING)
          .why("Capitals are slow to read, and some screen readers spell them.").options(MIN_WORDS);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<String> told = new HashSet<>();
    for (ShownText text : page.fact(ShownText.FACT)) {
      boolean mayShout = text.signs().capitals() >= LONG * LEAST_LONG && mayShout(text.text());
      Optional<String> shout = mayShout ? shout(text.text(), context.option(MIN_WORDS)) : Optional.empty();
      if (shout.isPresent() && !text.isThirdPartys(page) && told.add(text.element().normalName() + text.element().className())) {
        context.report(text.element(), "%s is typed in capitals. Write it in small letters, and let the style set capitals."
            .formatted(Quote.of(shout.get())));
      }
    }
  }

  /** Whether there are so many long words without a small letter: most texts need no closer look. */
  private static boolean mayShout(String text) {
    int words = 0;
    int letters = 0; // of the word; -1 where one of them is small
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= 'a' && sign <= 'z') {
        letters = -1;
      } else if (sign == ' ' || sign >= '\t' && sign <= '\r') {
        words += letters >= LONG ? 1 : 0;
        letters = 0;
      } else if (letters >= 0 && Character.isLetter(sign)) {
        letters = Character.toUpperCase(sign) == sign ? letters + 1 : -1;
      }
    }
    return words + (letters >= LONG ? 1 : 0) >= LEAST_LONG;
  }

  /** The first run of more than so many words in capitals; numbers and signs between them make no difference. */
  private static Optional<String> shout(String text, int minWords) {
    int start = -1;
    int end = 0;
    int words = 0;
    int longWords = 0;
    for (String word : text.split("(?<=\\s)")) {
      int at = end;
      end += word.length();
      long letters = word.chars().filter(Character::isLetter).count();
      boolean isCased = !word.equals(word.toLowerCase(Locale.ROOT)) || !word.equals(word.toUpperCase(Locale.ROOT));
      if (letters > 0 && (!isCased || !word.equals(word.toUpperCase(Locale.ROOT)))) {
        if (words > minWords && longWords >= LEAST_LONG) {
          return Optional.of(text.substring(start, at));
        }
        start = -1;
        words = 0;
        longWords = 0;
      } else if (letters > 0) {
        start = start < 0 ? at : start;
        words++;
        longWords += letters >= LONG ? 1 : 0;
      }
    }
    return words > minWords && longWords >= LEAST_LONG ? Optional.of(text.substring(start)) : Optional.empty();
  }
}
