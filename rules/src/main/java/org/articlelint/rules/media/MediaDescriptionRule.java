package org.articlelint.rules.media;

import static org.articlelint.rule.Family.MEDIA;
import static org.articlelint.rule.Severity.INFO;

import java.util.List;
import org.articlelint.page.Medium;
import org.articlelint.page.Page;
import org.articlelint.page.Series;
import org.articlelint.page.Transcripts;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class MediaDescriptionRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("media-description", "What videos show is also told")
          .family(MEDIA).severity(INFO).wcag("1.2.3", "1.2.5").act("c5a4ea")
          .why("Blind readers hear music and voices, and miss what everybody else sees.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> films = page.fact(Medium.FACT).stream()
        .filter(medium -> medium.isVideo() && !medium.sources().isEmpty() && !medium.isStream())
        .filter(medium -> !medium.isMuted() && !medium.isBackdrop() && !medium.isCalledSilent()).map(Medium::element)
        .filter(film -> page.hidden().fromEveryone(film).isNo()).toList();
    if (films.isEmpty() || page.fact(Transcripts.FACT)) {
      return;
    }
    for (Series series : Series.among(films)) {
      context.ask(series.first(), "Is all that %s also told, in the sound or in the text? If not, add an audio description."
          .formatted(series.others() == 0 ? "this video shows" : "these %s videos show".formatted(series.others() + 1)));
    }
  }
}
