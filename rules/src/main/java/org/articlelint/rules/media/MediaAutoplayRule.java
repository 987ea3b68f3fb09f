package org.articlelint.rules.media;

import static org.articlelint.rule.Family.MEDIA;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.articlelint.page.Medium;
import org.articlelint.page.Page;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class MediaAutoplayRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("media-autoplay", "Media start silent or on demand")
          .family(MEDIA).severity(WARNING).wcag("1.4.2").act("80f0bf").axe("no-autoplay-audio")
          .why("Sound that starts by itself drowns out the screen reader that would tell how to stop it.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> loud = new ArrayList<>();
    List<Element> loops = new ArrayList<>();
    for (Medium medium : page.fact(Medium.FACT)) {
      if (medium.isUnstoppable(page)) {
        (medium.isVideo() && medium.isBackdrop() ? loops : loud).add(medium.element());
      }
    }
    Series.among(context.counting(loud, Function.identity()))
        .forEach(series -> context.report(series.first(), series.first().normalName().equals("video")
        ? "This video starts by itself and is not muted, and nothing stops its sound. Add controls or muted."
        : "This sound starts by itself, and nothing stops it. Add controls, or delete autoplay."));
    Series.among(context.counting(loops, Function.identity())).forEach(series -> context.ask(series.first(),
        "Does this video have sound? It starts by itself, with nothing to stop it: add controls or muted."));
  }
}
