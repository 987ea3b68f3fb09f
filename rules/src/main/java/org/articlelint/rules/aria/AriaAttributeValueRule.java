package org.articlelint.rules.aria;

import static org.articlelint.rule.Family.ARIA;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.WrittenAria;
import org.articlelint.page.aria.AriaAttribute;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class AriaAttributeValueRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("aria-attribute-value", "ARIA attributes have a value of the right kind")
          .family(ARIA).severity(ERROR).wcag("4.1.2").act("6a7281").axe("aria-valid-attr-value")
          .why("A state whose value browsers cannot read is told wrong, or not at all.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<WrittenAria> wrong = new ArrayList<>();
    for (WrittenAria aria : page.fact(WrittenAria.FACT)) {
      if (aria.known().isPresent() && !aria.known().get().takes(aria.value()) && !aria.isToBeFilled()) {
        wrong.add(aria);
      }
    }
    for (Alike<WrittenAria> alike : Alike.by(aria -> aria.name() + "=" + aria.value(), context.counting(wrong, WrittenAria::element))) {
      WrittenAria aria = alike.first();
      context.report(aria.element(), "%s says %s, which it cannot. Write %s%s."
          .formatted(aria.name(), Quote.of(aria.value()), advice(aria.known().orElseThrow()), alike.andElsewhere()));
    }
  }

  private static String advice(AriaAttribute attribute) {
    return switch (attribute.kind()) {
      case ID -> "one id";
      case INTEGER -> "a whole number";
      case NUMBER -> "a plain number";
      case FLAG, FLAG_OR_UNDEFINED -> "true or false";
      case TRISTATE -> "true, false or mixed";
      default -> String.join(" or ", new TreeSet<>(attribute.words()));
    };
  }
}
