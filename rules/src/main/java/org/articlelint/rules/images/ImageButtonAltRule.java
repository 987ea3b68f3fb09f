package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.ERROR;

import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class ImageButtonAltRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("image-button-alt", "Image buttons say what they do")
          .family(IMAGES).severity(ERROR).wcag("1.1.1", "4.1.2").act("59796f").axe("input-image-alt")
          .why("A screen reader says “submit” for every such button: nobody hears whether it searches, orders or sends.");

  /** What browsers say of an image button that has no name (HTML-AAM, input type=image). */
  private static final String BROWSERS_OWN = "Submit Query";

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Element input : page.all("input")) {
      if (!input.attr("type").equalsIgnoreCase("image") || !page.hidden().fromScreenReaders(input).isNo()) {
        continue;
      }
      String name = page.names().of(input);
      if (name.isEmpty() || name.equalsIgnoreCase(BROWSERS_OWN)) {
        context.report(input, "This image button does not say what it does. Name the action in its alt text: alt=\"Search\".");
      }
    }
  }
}
