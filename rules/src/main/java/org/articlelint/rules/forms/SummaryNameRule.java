package org.articlelint.rules.forms;

import static org.articlelint.rule.Family.FORMS;
import static org.articlelint.rule.Severity.ERROR;

import java.util.List;
import java.util.function.Function;
import org.articlelint.page.FoldOut;
import org.articlelint.page.Page;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class SummaryNameRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("summary-name", "Fold-outs have a label")
          .family(FORMS).severity(ERROR).wcag("4.1.2").act("2t702h").axe("summary-name")
          .why("A fold-out without a label is an arrow and nothing more: a blind reader cannot tell what it would open.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> nameless = page.fact(FoldOut.FACT).stream()
        .filter(FoldOut::isPlain).map(FoldOut::summary)
        .filter(summary -> page.names().of(summary).isEmpty() && page.hidden().fromScreenReaders(summary).isNo()).toList();
    for (Series series : Series.among(context.counting(nameless, Function.identity()))) {
      context.report(series.first(), series.others() == 0
          ? "This fold-out has no label. Write into its <summary> what it opens."
          : "This fold-out and %s more like it have no label. Write into each <summary> what it opens."
              .formatted(series.others() == 1 ? "one" : series.others()));
    }
  }
}
