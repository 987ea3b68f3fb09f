package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashSet;
import java.util.Set;
import org.articlelint.page.Caption;
import org.articlelint.page.CaptionedPicture;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class CreditNameRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("credit-name", "Credits name somebody")
          .family(CAPTIONS).severity(WARNING)
          .why("A reader is told that a name follows, and gets none: the field for it was left empty.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<Element> told = new HashSet<>();
    for (CaptionedPicture picture : page.fact(CaptionedPicture.FACT)) {
      Caption caption = picture.caption();
      if (caption.emptyMarker().isPresent() && told.add(caption.element())) {
        context.report(caption.element(), "No name follows %s in this caption. Write who took the picture: Jane Doe/AFP."
            .formatted(Quote.of(caption.emptyMarker().get())));
      }
    }
  }
}
