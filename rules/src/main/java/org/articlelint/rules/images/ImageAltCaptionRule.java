package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.articlelint.page.AltText;
import org.articlelint.page.Caption;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class ImageAltCaptionRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("image-alt-caption", "Alt text and caption say different things")
          .family(IMAGES).severity(WARNING)
          .why("A blind reader hears the same sentence twice, and still does not know what the picture shows.");

  private static final int MIN_WORDS = 4;
  private static final int MIN_LETTERS = 10; // of Chinese or Japanese
  private static final char FIRST_UNSPACED = '\u2e80';

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> repeated = new ArrayList<>();
    for (AltText alt : page.fact(AltText.FACT)) {
      boolean isHeard = alt.isHeard() && !page.article().isBesideStory(alt.image()) && isSentence(alt.plain());
      Optional<Caption> caption = isHeard ? page.captions().of(alt.image()) : Optional.empty();
      if (caption.isPresent() && isRepeated(alt.plain(), caption.get()) && isHeard(page, caption.get())) {
        repeated.add(alt.image().element());
      }
    }
    Series.among(context.counting(repeated, Function.identity())).forEach(series -> context.report(series.first(),
        "Alt text and caption are the same%s: %s. Describe the picture in the alt text.".formatted(more(series),
            Quote.of(series.first().attr("alt")))));
  }

  private static boolean isHeard(Page page, Caption caption) {
    return !page.hidden().fromScreenReaders(caption.element()).isYes();
  }

  private static String more(Series series) {
    return switch (series.others()) {
      case 0 -> "";
      case 1 -> ", as on one more picture";
      default -> ", as on %s more pictures".formatted(series.others());
    };
  }

  /** A name may stand in both: there is no other word for a portrait. */
  private static boolean isSentence(String words) {
    int count = 1;
    boolean isUnspaced = false;
    for (int i = 0; i < words.length(); i++) {
      count += words.charAt(i) == ' ' ? 1 : 0;
      isUnspaced |= words.charAt(i) >= FIRST_UNSPACED && Character.isIdeographic(words.codePointAt(i));
    }
    return isUnspaced ? words.length() >= MIN_LETTERS : count >= MIN_WORDS;
  }

  private static boolean isRepeated(String alt, Caption caption) {
    String description = Words.plain(caption.description());
    boolean isSame = alt.equals(description) || alt.equals(Words.plain(caption.text()));
    return isSame && isSentence(description);
  }
}
