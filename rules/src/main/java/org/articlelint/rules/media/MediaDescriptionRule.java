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

public final class MediaDescriptionRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("media-description", "What videos show is also told")
          .family(MEDIA).severity(WARNING).wcag("1.2.3", "1.2.5").act("c5a4ea")
          .why("Blind readers hear music and voices, and miss what everybody else sees.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> films = new ArrayList<>();
    for (Medium medium : page.fact(Medium.FACT)) {
      if (!medium.isSoundFilm() || !page.hidden().fromEveryone(medium.element()).isNo() || page.fact(Transcripts.FACT)) {
        continue;
      }
      if (medium.isDescribedForNobody(page)) {
        context.report(medium.element(), "The descriptions of this video reach nobody: no browser reads them out. Put them into a text beside it.");
      } else {
        films.add(medium.element());
      }
    }
    for (Series series : Series.among(context.counting(films, Function.identity()))) {
      context.ask(series.first(), "Is all that %s also told, in the sound or in the text? If not, add an audio description."
          .formatted(series.others() == 0 ? "this video shows" : "these %s videos show".formatted(series.others() + 1)));
    }
  }
}
