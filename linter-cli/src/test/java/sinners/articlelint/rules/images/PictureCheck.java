package sinners.articlelint.rules.images;

import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import sinners.articlelint.rules.headings.LoudRule;

/** No final class, no name of a rule, remembers, searches by itself and asks a rule of another family. */
public class PictureCheck implements Rule {

  private int seen;

  @Override
  public RuleMeta meta() {
    return new LoudRule().meta();
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Element image : page.document().select(new Evaluator.Tag("img"))) {
      seen++;
      context.report(image, "Picture " + seen + ".");
    }
  }
}
