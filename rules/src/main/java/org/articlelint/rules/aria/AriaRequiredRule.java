package org.articlelint.rules.aria;

import static org.articlelint.rule.Family.ARIA;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.WrittenRole;
import org.articlelint.page.aria.Permissions;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class AriaRequiredRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("aria-required", "Roles have the states they need")
          .family(ARIA).severity(ERROR).wcag("4.1.2").act("4e8ab6").axe("aria-required-attr")
          .why("A switch that never says whether it is on leaves a blind reader to guess.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Permissions permissions = new Permissions(page.roles());
    List<WrittenRole> wrong = new ArrayList<>();
    for (WrittenRole role : page.fact(WrittenRole.FACT)) {
      if (role.isShown(page) && !permissions.missing(role.element()).isEmpty()) {
        wrong.add(role);
      }
    }
    for (Alike<WrittenRole> alike : Alike.by(role -> role.element().normalName() + role.value(), context.counting(wrong, WrittenRole::element))) {
      WrittenRole role = alike.first();
      String missing = permissions.missing(role.element()).stream().sorted().collect(Collectors.joining(" and "));
      context.report(role.element(), "This %s with role=\"%s\" does not say its %s. Write it, %s%s.".formatted(
          role.element().normalName(), role.role().orElseThrow().name(), missing,
          role.role().orElseThrow().name().equals("heading") ? "from 1 to 6" : "and keep it up to date", alike.andElsewhere()));
    }
  }
}
