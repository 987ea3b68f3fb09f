package org.articlelint.rules.aria;

import static org.articlelint.rule.Family.ARIA;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.WrittenRole;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class AriaRoleDeprecatedRule implements Rule {

  private static final Map<String, String> SUCCESSORS = Map.of(
      "directory", "list", "doc-biblioentry", "listitem", "doc-endnote", "listitem"); // WAI-ARIA 1.2 and DPUB-ARIA 1.1, deprecated roles

  private static final RuleMeta META =
      RuleMeta.of("aria-role-deprecated", "Roles are in use today")
          .family(ARIA).severity(WARNING).wcag("4.1.2").axe("aria-deprecated-role")
          .why("Browsers drop roles that the standard has given up, and then readers no longer hear what a thing is.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<WrittenRole> old = new ArrayList<>();
    for (WrittenRole role : page.fact(WrittenRole.FACT)) {
      if (SUCCESSORS.containsKey(role.value())) {
        old.add(role);
      }
    }
    for (Alike<WrittenRole> alike : Alike.by(WrittenRole::value, context.counting(old, WrittenRole::element))) {
      String role = alike.first().value();
      context.report(alike.first().element(), "The role “%s” looks out of date: ARIA has given it up. Write role=\"%s\"%s."
          .formatted(role, SUCCESSORS.get(role), alike.andElsewhere()));
    }
  }
}
