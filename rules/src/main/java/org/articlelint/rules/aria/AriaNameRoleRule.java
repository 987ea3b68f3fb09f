package org.articlelint.rules.aria;

import static org.articlelint.rule.Family.ARIA;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.WrittenAria;
import org.articlelint.page.aria.Permissions;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class AriaNameRoleRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("aria-name-role", "Names stand where they are read")
          .family(ARIA).severity(WARNING).wcag("1.3.1").act("kb1m8s").axe("aria-prohibited-attr")
          .why("Screen readers pass over a label on a plain box, or read it in place of what stands there.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Permissions permissions = new Permissions(page.roles());
    List<WrittenAria> wrong = new ArrayList<>();
    for (WrittenAria aria : page.fact(WrittenAria.FACT)) {
      if (!aria.value().isBlank() && !aria.isOnEmptyBox() && page.hidden().fromScreenReaders(aria.element()).isNo()
          && permissions.isProhibited(aria.element(), aria.name())) {
        wrong.add(aria);
      }
    }
    for (Alike<WrittenAria> alike : Alike.by(WrittenAria::template, context.counting(wrong, WrittenAria::element))) {
      WrittenAria aria = alike.first();
      String tag = aria.element().normalName();
      String label = alike.others() == 0
          ? "The %s %s looks lost on this %s.".formatted(aria.name(), Quote.of(aria.value()), tag)
          : "The %s of this %s and %s more like it looks lost.".formatted(aria.name(), tag, alike.others() == 1 ? "one" : alike.others());
      context.report(aria.element(), label + " Give it a role, or write the words as text.");
    }
  }
}
