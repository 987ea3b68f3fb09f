package org.articlelint.rules.aria;

import static org.articlelint.rule.Family.ARIA;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.WrittenRole;
import org.articlelint.page.aria.AllowedRoles;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class AriaRoleAllowedRule implements Rule {

  private static final Set<String> NATURAL = Set.of( // what the tag is announced as in its right place, or once it has a name
      "aside complementary", "footer contentinfo", "form form", "header banner", "li listitem", "option option", "section region",
      "summary button", "td cell", "td gridcell", "th columnheader", "th rowheader", "tr row");

  private static final RuleMeta META =
      RuleMeta.of("aria-role-allowed", "The role fits the element")
          .family(ARIA).severity(WARNING).axe("aria-allowed-role")
          .why("A role takes away what the tag says: a heading that is made a button is no longer found among the headings.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    AllowedRoles allowed = new AllowedRoles(page.roles());
    List<WrittenRole> wrong = new ArrayList<>();
    for (WrittenRole role : page.fact(WrittenRole.FACT)) {
      if (!isFit(page, allowed, role)) {
        wrong.add(role);
      }
    }
    for (Alike<WrittenRole> alike : Alike.by(role -> kind(role), context.counting(wrong, WrittenRole::element))) {
      WrittenRole role = alike.first();
      context.report(role.element(), "role=\"%s\" looks wrong on this %s, which is something else by its tag. Change one of the two%s."
          .formatted(role.word(), role.element().normalName(), alike.andElsewhere()));
    }
  }

  private static String kind(WrittenRole role) {
    return role.element().normalName() + " " + role.role().orElseThrow().name();
  }

  private static boolean isFit(Page page, AllowedRoles allowed, WrittenRole written) {
    if (written.role().isEmpty() || NATURAL.contains(kind(written))) {
      return true;
    }
    String role = written.role().get().name();
    boolean isOverruled = role.equals("none") && !page.roles().of(written.element()).equals(role);
    return isOverruled || page.roles().ofItself(written.element()).equals(role)
        || allowed.of(written.element()).filter(allowance -> !allowance.isAny() && !allowance.roles().contains(role)).isEmpty();
  }
}
