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

public final class MediaControlRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("media-control", "A control stops sound that starts by itself")
          .family(MEDIA).severity(WARNING).act("4c31df")
          .why("Who finds no button to stop a sound has to leave the page in order to hear the screen reader again.");

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
    Series.among(context.counting(loud, Function.identity())).forEach(series -> context.report(series.first(),
        "No button stops this sound once it has started. Show the browser's own with controls, or add one named “Pause”."));
    Series.among(context.counting(loops, Function.identity())).forEach(series -> context.ask(series.first(),
        "Is there sound in this video? No button stops it once it has started: show the browser's own with controls."));
  }
}
