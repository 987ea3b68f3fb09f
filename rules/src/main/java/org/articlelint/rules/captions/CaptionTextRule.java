package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.ERROR;

import org.articlelint.page.Figure;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Vocabulary;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class CaptionTextRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("caption-text", "Captions have words")
          .family(CAPTIONS).severity(ERROR)
          .why("A reader finds an empty line, or the name of a form field, where the picture should be explained.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Figure figure : page.figures()) {
      boolean isOfStory = figure.images().stream().anyMatch(page.article()::isStoryPicture);
      if (isOfStory && figure.caption().filter(caption -> page.hidden().fromEveryone(caption).isNo()).isPresent()) {
        check(figure, figure.caption().get(), context);
      }
    }
  }

  private static void check(Figure figure, Element caption, RuleContext context) {
    String text = caption.text().strip();
    boolean holdsPicture = figure.images().stream().anyMatch(image -> image.element().closest("figcaption") == caption);
    if (text.isEmpty() && !holdsPicture) {
      context.report(caption, "This figcaption is empty. Say in it what the picture shows and who took it, or delete it.");
    } else if (!text.isEmpty() && Words.plain(text).isEmpty()) {
      context.report(caption, "The caption %s has no words. Say what the picture shows and who took it.".formatted(Quote.of(text)));
    } else if (Vocabulary.CAPTION_PLACEHOLDER.holds(text)) {
      context.report(caption, "The caption %s is a placeholder. Say what the picture shows and who took it.".formatted(Quote.of(text)));
    }
  }
}
