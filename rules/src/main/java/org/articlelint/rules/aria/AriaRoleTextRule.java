package org.articlelint.rules.aria;

import static org.articlelint.rule.Family.ARIA;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.TextRun;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class AriaRoleTextRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("aria-role-text", "Text roles hold no controls")
          .family(ARIA).severity(WARNING).axe("aria-text")
          .why("What is read as one run of text loses its links: they are no longer announced.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<TextRun> wrong = new ArrayList<>();
    for (TextRun run : page.fact(TextRun.FACT)) {
      if (run.stop().isPresent()) {
        wrong.add(run);
      }
    }
    for (Alike<TextRun> alike
        : Alike.by(run -> run.element().normalName() + run.stop().orElseThrow().normalName(), context.counting(wrong, TextRun::element))) {
      context.report(alike.first().element(), "role=\"text\" looks wrong here: it silences the %s inside. Take the role out%s."
          .formatted(alike.first().stop().orElseThrow().normalName(), alike.andElsewhere()));
    }
  }
}
