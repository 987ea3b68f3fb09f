package org.articlelint.rules.media;

import static org.articlelint.rule.Family.MEDIA;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.articlelint.page.Medium;
import org.articlelint.page.Page;
import org.articlelint.page.Series;
import org.articlelint.page.Transcripts;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class MediaAudioDescriptionRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("media-audio-description", "What videos show is told in their sound")
          .family(MEDIA).severity(WARNING).wcag("1.2.5").act("1ec09b")
          .why("Blind readers who watch with others want to follow the film itself, not a text beside it.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> films = new ArrayList<>();
    for (Medium medium : page.fact(Medium.FACT)) {
      if (!medium.isSoundFilm() || !page.hidden().fromEveryone(medium.element()).isNo() || page.fact(Transcripts.DESCRIBED)) {
        continue;
      }
      if (medium.isDescribedForNobody(page)) {
        context.report(medium.element(), "No browser reads out the descriptions of this video. Record them as a second sound track.");
      } else {
        films.add(medium.element());
      }
    }
    for (Series series : Series.among(context.counting(films, Function.identity()))) {
      context.ask(series.first(), "Does the sound of %s tell what is to be seen? If not, offer a version with audio description."
          .formatted(series.others() == 0 ? "this video" : "these %s videos".formatted(series.others() + 1)));
    }
  }
}
