package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashSet;
import java.util.Set;
import org.articlelint.page.CaptionedPicture;
import org.articlelint.page.FreeLicence;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class CreditLicenceRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("credit-licence", "Free pictures name licence and author")
          .family(CAPTIONS).severity(WARNING)
          .why("Whoever took a free picture asks for one thing only, to be named; and readers cannot tell what they may do with it.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<Element> reported = new HashSet<>();
    for (CaptionedPicture picture : page.fact(CaptionedPicture.FACT)) {
      FreeLicence free = FreeLicence.of(page, picture.caption()).orElse(null);
      if (free == null) {
        continue;
      }
      boolean lacksLicence = free.needsLicence() && !free.hasLicence();
      boolean isComplete = !lacksLicence && free.hasAuthor();
      if (isComplete || !reported.add(free.credit().element())) {
        continue;
      }
      if (free.needsLicence()) {
        context.report(free.credit().element(), message(free, lacksLicence));
      } else { // such sites ask for the name, and do not insist on it
        context.ask(free.credit().element(), "Who took the picture from %s? Put the author's name before that: Jane Doe."
            .formatted(Quote.of(free.credit().text())));
      }
    }
  }

  private static String message(FreeLicence free, boolean lacksLicence) {
    String credit = "The credit " + Quote.of(free.credit().text());
    if (free.hasAuthor()) {
      return credit + " looks incomplete: it names no licence. Add the right one, as in CC BY-SA 4.0, or link to it.";
    }
    return credit + (lacksLicence ? " looks incomplete: it names no author and no licence. Add both: Jane Doe, CC BY-SA 4.0."
        : " looks incomplete: it names no author. Add who took the picture: Jane Doe.");
  }
}
