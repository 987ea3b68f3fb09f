package org.articlelint.rules.language;

import static org.articlelint.rule.Family.LANGUAGE;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlelint.page.Alike;
import org.articlelint.page.FixedSpacing;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class TextSpacingRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("text-spacing", "Readers can widen the spacing of text")
          .family(LANGUAGE).severity(ERROR).wcag("1.4.12").act("24afc2", "9e45ec", "78fd32").axe("avoid-inline-spacing")
          .why("Some readers with dyslexia or weak eyes read only with more space between letters, words and lines.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<String, List<FixedSpacing>> byValue = new LinkedHashMap<>();
    for (FixedSpacing spacing : page.fact(FixedSpacing.FACT)) {
      byValue.computeIfAbsent(spacing.kind() + " " + spacing.written(), key -> new ArrayList<>()).add(spacing);
    }
    for (List<FixedSpacing> same : byValue.values()) {
      FixedSpacing first = same.get(0);
      String what = "style=\"%s: %s !important\" keeps readers from widening this text%s".formatted(
          first.kind().property(), first.written(), same.size() == 1 ? "" : " and " + Alike.more(same.size() - 1));
      if (first.isOfFont()) {
        context.ask(first.element(), what + ", unless this font has lines of %s. Has it?".formatted(enough(first.kind())));
      } else {
        context.report(first.element(), what + ". Make it %s, or not important.".formatted(enough(first.kind())));
      }
    }
  }

  private static String enough(FixedSpacing.Kind kind) {
    return kind == FixedSpacing.Kind.LINES ? String.valueOf(kind.needed()) : kind.needed() + "em";
  }
}
