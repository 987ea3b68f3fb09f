package org.articlelint.rules.aria;

import static org.articlelint.rule.Family.ARIA;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.ShadowPart;
import org.articlelint.page.WrittenRole;
import org.articlelint.page.aria.AriaRole;
import org.articlelint.page.aria.Ownership;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class AriaParentRule implements Rule {

  private static final Set<String> NATURAL = Set.of( // what the tag says already: where it may stand is HTML's matter
      "li listitem", "option option", "tbody rowgroup", "td cell", "tfoot rowgroup", "th columnheader", "th rowheader", "thead rowgroup", "tr row");

  private static final Set<String> LIST = Set.of("list", "listitem");
  private static final int LIST_AND_ITEM = 2;

  private static final RuleMeta META =
      RuleMeta.of("aria-parent", "Parts stand in their composite")
          .family(ARIA).severity(ERROR).wcag("1.3.1").act("ff89c9").axe("aria-required-parent")
          .why("A tab that stands in no list of tabs is announced as nothing, or as one of one.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<WrittenRole> strays = new ArrayList<>();
    for (WrittenRole role : page.fact(WrittenRole.FACT)) {
      if (isStray(page, role)) {
        strays.add(role);
      }
    }
    for (Alike<WrittenRole> alike : Alike.by(role -> kind(role), context.counting(strays, WrittenRole::element))) {
      AriaRole role = alike.first().role().orElseThrow();
      context.report(alike.first().element(), "This %s with role=\"%s\" %s%s.".formatted(
          alike.first().element().normalName(), role.name(), fault(page.ownership(), alike.first().element(), role), alike.andElsewhere()));
    }
    for (ShadowPart part : page.fact(ShadowPart.FACT)) {
      context.ask(part.script(),
          "Does this script put each “%s” in what it belongs to? Nothing can own it from outside a shadow tree.".formatted(part.role()));
    }
  }

  private static String fault(Ownership ownership, Element part, AriaRole role) {
    Optional<Element> holder = ownership.holder(part);
    if (holder.filter(outer -> ownership.role(outer).equals(role.name())).isPresent()) {
      return "stands in a %s already. Take the role out".formatted(role.name());
    }
    Optional<Element> outer = holder;
    for (int i = 0; i < LIST_AND_ITEM && outer.filter(between -> LIST.contains(ownership.role(between))).isPresent(); i++) {
      outer = ownership.holder(outer.get());
    }
    Optional<String> whole = outer.map(ownership::role).filter(role.contexts()::contains);
    return whole.isPresent()
        ? "is parted from its %s by a list. Give the list and its items role=\"none\"".formatted(whole.get())
        : "stands in no %s. Put it in one, or take the role out".formatted(role.contexts().stream().sorted().collect(Collectors.joining(" or ")));
  }

  private static String kind(WrittenRole role) {
    return role.element().normalName() + " " + role.role().orElseThrow().name();
  }

  private static boolean isStray(Page page, WrittenRole written) {
    Set<String> contexts = written.role().map(AriaRole::contexts).orElse(Set.of());
    return !contexts.isEmpty() && !NATURAL.contains(kind(written)) && written.isShown(page)
        && page.ownership().isIn(written.element(), contexts).isNo();
  }
}
