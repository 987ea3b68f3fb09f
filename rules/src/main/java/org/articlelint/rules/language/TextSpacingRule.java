package org.articlelint.rules.language;

import static org.articlelint.rule.Family.LANGUAGE;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      String what = "style= fixes %s at %s %s".formatted(first.kind().property(), first.written(), where(same.size() - 1));
      if (first.isOfFont()) {
        context.ask(first.element(), what + ". Is that %s with this font? If not, drop !important.".formatted(enough(first.kind())));
      } else {
        context.report(first.element(), what + ". Drop !important, or make it %s.".formatted(enough(first.kind())));
      }
    }
  }

  private static String where(int others) {
    return switch (others) {
      case 0 -> "here";
      case 1 -> "here and in one more place";
      default -> "here and in %s more places".formatted(others);
    };
  }

  private static String enough(FixedSpacing.Kind kind) {
    return kind == FixedSpacing.Kind.LINES ? String.valueOf(kind.needed()) : kind.needed() + "em";
  }
}
