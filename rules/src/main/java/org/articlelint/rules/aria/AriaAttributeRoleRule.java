package org.articlelint.rules.aria;

import static org.articlelint.rule.Family.ARIA;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.WrittenAria;
import org.articlelint.page.aria.Permissions;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class AriaAttributeRoleRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("aria-attribute-role", "ARIA attributes fit the role")
          .family(ARIA).severity(ERROR).wcag("4.1.2").act("5c01ea").axe("aria-allowed-attr", "aria-conditional-attr")
          .why("A state that does not belong to the role is not told: the menu never says that it is closed.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Permissions permissions = new Permissions(page.roles());
    List<WrittenAria> wrong = new ArrayList<>();
    for (WrittenAria aria : page.fact(WrittenAria.FACT)) {
      if (aria.known().isPresent() && page.hidden().fromScreenReaders(aria.element()).isNo()
          && !permissions.has(aria.element(), aria.known().get())) {
        wrong.add(aria);
      }
    }
    for (Alike<WrittenAria> alike : Alike.by(aria -> aria.name() + thing(page, aria), context.counting(wrong, WrittenAria::element))) {
      context.report(alike.first().element(), "Nobody hears the %s of %s. Move it to its control, or take it out%s."
          .formatted(alike.first().name(), thing(page, alike.first()), alike.andElsewhere()));
    }
  }

  private static String thing(Page page, WrittenAria aria) {
    String role = page.ownership().role(aria.element());
    String tag = "this " + aria.element().normalName();
    return page.roles().named(aria.element()).isPresent() ? tag + " with role=\"%s\"".formatted(role) : tag;
  }
}
