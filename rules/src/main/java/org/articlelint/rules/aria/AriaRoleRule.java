package org.articlelint.rules.aria;

import static org.articlelint.rule.Family.ARIA;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.WrittenAttribute;
import org.articlelint.page.WrittenRole;
import org.articlelint.rule.Fix;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class AriaRoleRule implements Fixable {

  private static final RuleMeta META =
      RuleMeta.of("aria-role", "Roles exist")
          .family(ARIA).severity(ERROR).wcag("4.1.2").act("674b10").axe("aria-roles")
          .why("Browsers pass over a role that they do not know, and no screen reader tells what the thing is.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Alike<WrittenRole> alike : Alike.by(WrittenRole::value, context.counting(unknown(page), WrittenRole::element))) {
      context.report(alike.first().element(), message(alike.first()) + alike.andElsewhere() + ".");
    }
  }

  @Override
  public List<Fix> fixes(Page page) {
    return unknown(page).stream().flatMap(role -> role.misquoted().flatMap(name -> WrittenAttribute.of(page, role.element(), "role")
        .map(written -> Fix.of(role.element(), written.with(page, name)))).stream()).toList();
  }

  private static List<WrittenRole> unknown(Page page) {
    List<WrittenRole> unknown = new ArrayList<>();
    for (WrittenRole role : page.fact(WrittenRole.FACT)) {
      if (role.role().isEmpty() && !role.isText() && !role.isToBeFilled()) {
        unknown.add(role);
      }
    }
    return unknown;
  }

  private static String message(WrittenRole role) {
    if (role.misquoted().isPresent()) {
      return "The quotes around the role %1$s are of the wrong kind. Write role=\"%1$s\"".formatted(role.misquoted().get());
    }
    String advice = role.meant().map("Write role=\"%s\""::formatted).orElse("Take it out, or name one that there is");
    return "There is no role %s, so browsers pass over it. %s".formatted(Quote.of(role.value().replaceAll("[“”]", "")), advice);
  }
}
