package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.INFO;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.Caption;
import org.articlelint.page.CaptionedPicture;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Vocabulary;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class CaptionOpeningRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("caption-opening", "Captions begin with what the picture shows")
          .family(CAPTIONS).severity(INFO)
          .why("Everybody sees or hears that it is a picture; the first words are spent on nothing.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<Element> told = new HashSet<>();
    for (CaptionedPicture picture : page.fact(CaptionedPicture.FACT)) {
      Caption caption = picture.caption();
      if (opening(caption.description()).isPresent() && told.add(caption.element())) {
        context.ask(caption.element(), "Does %s need its first words? Begin with what the picture shows.".formatted(Quote.of(caption.description())));
      }
    }
  }

  /** “Image of”, where more follows. */
  private static Optional<String> opening(String description) {
    String plain = Words.plain(description);
    return Vocabulary.PICTURE_OPENING.firstIn(description).filter(words -> plain.startsWith(words) && plain.length() > words.length());
  }
}
