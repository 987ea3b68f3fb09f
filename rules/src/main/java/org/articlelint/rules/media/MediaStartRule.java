package org.articlelint.rules.media;

import static org.articlelint.rule.Family.MEDIA;
import static org.articlelint.rule.Severity.WARNING;

import org.articlelint.page.Medium;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

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
    for (Medium medium : page.fact(Medium.FACT)) {
      if (medium.startsLoud() && !(medium.isVideo() && medium.isBackdrop())) {
        context.report(medium.element(), "This %s starts by itself, with its sound. Delete autoplay%s."
            .formatted(medium.isVideo() ? "video" : "recording", medium.isVideo() ? ", or add muted" : ""));
      }
    }
  }
}
