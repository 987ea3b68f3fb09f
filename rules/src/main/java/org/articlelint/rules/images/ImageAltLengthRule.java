package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.AltText;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Words;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class ImageAltLengthRule implements Rule {

  private static final Option<Integer> MAX_LENGTH = Option.number("max-length", 150);

  private static final RuleMeta META =
      RuleMeta.of("image-alt-length", "Alt text is short enough to listen to")
          .family(IMAGES).severity(WARNING).options(MAX_LENGTH)
          .why("A screen reader reads alt text in one go: nobody can stop in it, go back a word, or skim it.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    int most = context.option(MAX_LENGTH);
    for (AltText alt : page.fact(AltText.FACT)) {
      String text = alt.text();
      int length = text.length() > most ? text.codePointCount(0, text.length()) : 0;
      if (length > most && alt.isHeard() && !page.article().isBesideStory(alt.image()) && !isCaption(page, alt)) {
        context.report(alt.image().element(), "The alt text %s has %s characters. Cut it to %s and put the rest into the caption or the text."
            .formatted(Quote.of(text), length, most));
      }
    }
  }

  /** An alt text that repeats its caption has that fault, and needs other words rather than fewer. */
  private static boolean isCaption(Page page, AltText alt) {
    return page.captions().of(alt.image())
        .filter(caption -> alt.plain().equals(Words.plain(caption.text())) || alt.plain().equals(Words.plain(caption.description()))).isPresent();
  }
}
