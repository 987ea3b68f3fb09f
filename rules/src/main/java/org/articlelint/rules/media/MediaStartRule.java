package org.articlelint.rules.media;

import static org.articlelint.rule.Family.MEDIA;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import java.util.function.Function;
import org.articlelint.page.Medium;
import org.articlelint.page.Page;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class MediaStartRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("media-start", "Sound waits for the reader to start it")
          .family(MEDIA).severity(WARNING).act("aaa1bf")
          .why("Whoever listens to a screen reader hears two voices at once, and has to find the button in between.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> loud = page.fact(Medium.FACT).stream()
        .filter(medium -> medium.startsLoud() && !(medium.isVideo() && medium.isBackdrop())).map(Medium::element).toList();
    for (Series series : Series.among(context.counting(loud, Function.identity()))) {
      context.report(series.first(), series.first().normalName().equals("video")
          ? "This video starts by itself, with its sound. Delete autoplay, or add muted."
          : "This recording starts by itself, with its sound. Delete autoplay.");
    }
  }
}
