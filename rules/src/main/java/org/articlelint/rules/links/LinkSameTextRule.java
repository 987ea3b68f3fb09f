package org.articlelint.rules.links;

import static org.articlelint.rule.Family.LINKS;
import static org.articlelint.rule.Severity.INFO;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlelint.page.Destinations;
import org.articlelint.page.Link;
import org.articlelint.page.LinkContext;
import org.articlelint.page.Namesakes;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class LinkSameTextRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("link-same-text", "Same words lead to the same place")
          .family(LINKS).severity(INFO).wcag("2.4.9").act("b20e66").axe("identical-links-same-purpose")
          .why("In a list of links, two that read the same and lead to different places cannot be told apart.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<String, String> places = new HashMap<>(); // by name, where the first such link leads
    Map<String, Link> others = new LinkedHashMap<>(); // by name, the first link that leads elsewhere
    for (Link link : page.fact(Namesakes.FACT).links()) {
      String name = link.foldedName();
      if (!link.hidden().isNo() || name.codePoints().noneMatch(Character::isLetter) || LinkContext.isStock(link) || link.isPaging()
          || link.isForeign()) {
        continue;
      }
      String place = page.fact(Destinations.FACT).of(link).orElseThrow();
      if (!places.computeIfAbsent(name, key -> place).equals(place)) {
        others.putIfAbsent(name, link);
      }
    }
    if (!others.isEmpty()) {
      ask(List.copyOf(others.values()), context);
    }
  }

  private static void ask(List<Link> links, RuleContext context) {
    String name = Quote.of(links.get(0).name());
    context.ask(links.get(0).element(), links.size() == 1
        ? "Another link reads %s, too, and has another address. Do both lead to the same?".formatted(name)
        : "%s link texts, %s is the first, have two addresses or more. Do they lead to the same?".formatted(links.size(), name));
  }
}
