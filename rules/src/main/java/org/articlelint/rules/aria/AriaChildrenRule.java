package org.articlelint.rules.aria;

import static org.articlelint.rule.Family.ARIA;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.articlelint.page.Alike;
import org.articlelint.page.Composite;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class AriaChildrenRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("aria-children", "Composite roles hold their parts")
          .family(ARIA).severity(ERROR).wcag("1.3.1").act("bc4a75").axe("aria-required-children")
          .why("Screen readers count the parts of a list or menu; what is none of them is skipped, or spoils the count.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Composite> wrong = new ArrayList<>();
    for (Composite composite : page.fact(Composite.FACT)) {
      if (!composite.strangers().isEmpty()) {
        wrong.add(composite);
      }
    }
    for (Alike<Composite> alike : Alike.by(composite -> kind(page, composite), context.counting(wrong, Composite::element))) {
      Composite composite = alike.first();
      context.report(composite.strangers().get(0), "%s stands right in a %s, which holds %s only. %s%s.".formatted(
          thing(page, composite), composite.role(), parts(composite), advice(page, composite), alike.andElsewhere()));
    }
  }

  private static String advice(Page page, Composite composite) {
    boolean isWritten = page.roles().named(composite.element()).isPresent();
    return isWritten ? "Make it one, or take role=\"%s\" out".formatted(composite.role()) : "Wrap it in one, or move it out";
  }

  private static String kind(Page page, Composite composite) {
    return composite.element().normalName() + composite.role() + thing(page, composite);
  }

  private static String thing(Page page, Composite composite) {
    Element stranger = composite.strangers().get(0);
    String tag = "This " + stranger.normalName();
    return page.roles().named(stranger).map(role -> tag + " with role=\"%s\"".formatted(role.name())).orElse(tag);
  }

  /** Of kinds of one part, such as menuitem and menuitemradio, the plainest is enough. */
  private static String parts(Composite composite) {
    return composite.parts().stream()
        .filter(part -> !part.equals("group") && composite.parts().stream().noneMatch(other -> part.startsWith(other) && !part.equals(other)))
        .sorted().map(part -> part + "s").collect(Collectors.joining(" or "));
  }
}
