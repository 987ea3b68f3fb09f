package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.INFO;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlelint.page.Caption;
import org.articlelint.page.FileName;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Vocabulary;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class ImageTextRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("image-text", "Pictures of text have a reason")
          .family(IMAGES).severity(INFO).wcag("1.4.5")
          .why("Text in a picture cannot be enlarged cleanly, recoloured, translated or read aloud.");

  private static final Pattern QUOTED = Pattern.compile("[“„«\"]([^“”„«»\"]{80,})[”“»\"]");
  private static final int LONG_QUOTE = 80;
  private static final int MANY_WORDS = 25;

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Image image : page.images()) {
      boolean isOfStory = image.control().isEmpty() && !page.article().isBesideStory(image);
      if (isOfStory && image.isHeard(page.hidden())) {
        reason(page, image).ifPresent(reason -> context.ask(image.element(),
            "Could the words in this picture (%s) stand on the page as text?".formatted(reason)));
      }
    }
  }

  private static Optional<String> reason(Page page, Image image) {
    String said = image.alt().orElse("") + "\n" + page.captions().of(image).map(Caption::description).orElse("");
    Optional<String> word = said.isBlank() ? ofFile(image) : Vocabulary.TEXT_PICTURE.firstIn(said);
    if (word.isPresent()) {
      return Optional.of(Quote.of(word.get()));
    }
    return quotesMuch(image.alt().orElse("")) ? Optional.of("a long quote") : Optional.empty();
  }

  /** Where nobody says what the picture shows: photos are taken off a screen too, and keep the name of the screenshot. */
  private static Optional<String> ofFile(Image image) {
    return image.src().isEmpty() ? Optional.empty() : Vocabulary.TEXT_PICTURE.firstIn(String.join(" ", FileName.of(image.src().get()).words()));
  }

  private static boolean quotesMuch(String alt) {
    Matcher quoted = QUOTED.matcher(alt);
    return alt.length() > LONG_QUOTE && quoted.find() && Words.of(quoted.group(1)).size() > MANY_WORDS;
  }
}
