package org.articlelint.rules.links;

import static org.articlelint.rule.Family.LINKS;
import static org.articlelint.rule.Severity.INFO;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.Alike;
import org.articlelint.page.Destinations;
import org.articlelint.page.Link;
import org.articlelint.page.LinkContext;
import org.articlelint.page.Namesakes;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class LinkSameContextRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("link-same-context", "Same words in one sentence lead to one place")
          .family(LINKS).severity(INFO).wcag("2.4.4").act("fd3a94")
          .why("Where two links of one sentence read the same, not even the sentence tells them apart.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    LinkContext around = page.fact(LinkContext.FACT);
    Map<Element, Map<String, String>> places = new IdentityHashMap<>(); // by sentence and name, where the first such link leads
    Map<Element, Link> links = new IdentityHashMap<>();
    List<Element> others = new ArrayList<>();
    for (Link link : page.fact(Namesakes.FACT).links()) {
      if (!link.hasWords() || !link.hidden().isNo() || link.isPaging() || link.isForeign()) {
        continue;
      }
      String place = page.fact(Destinations.FACT).of(link).orElseThrow();
      String key = link.foldedName() + "\n" + page.names().description(link.element());
      Map<String, String> inSentence = places.computeIfAbsent(around.sentence(link), sentence -> new HashMap<>());
      if (!inSentence.computeIfAbsent(key, name -> place).equals(place)) {
        links.put(link.element(), link);
        others.add(link.element());
      }
    }
    Series.inBoxes(context.counting(others, Function.identity())).forEach(series -> ask(links.get(series.first()), series.others(), context));
  }

  private static void ask(Link link, int others, RuleContext context) {
    String name = Quote.of(link.name());
    context.ask(link.element(), others == 0
        ? "%s is linked twice here, with two addresses. Do both lead to the same? If not, say what differs.".formatted(name)
        : "%s and %s are linked twice in one place, with two addresses. Do both lead to the same?".formatted(name, Alike.more(others)));
  }
}
