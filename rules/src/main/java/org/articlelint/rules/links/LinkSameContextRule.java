package org.articlelint.rules.links;

import static org.articlelint.rule.Family.LINKS;
import static org.articlelint.rule.Severity.INFO;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.articlelint.page.Destinations;
import org.articlelint.page.Link;
import org.articlelint.page.LinkContext;
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

  private static final int LONGEST = 300; // a longer name is a teaser's, and thousands may share one

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
    Map<String, Integer> counts = new HashMap<>();
    page.links().forEach(link -> counts.merge(name(link), 1, Integer::sum));
    for (Link link : page.links()) {
      boolean isAlone = counts.get(name(link)) < 2;
      Optional<String> place = isAlone ? Optional.empty() : page.fact(Destinations.FACT).of(link);
      if (place.isEmpty() || !link.hasWords() || link.name().length() > LONGEST || !link.hidden().isNo() || link.isPaging() || link.isForeign()) {
        continue;
      }
      String key = name(link) + "\n" + page.names().description(link.element());
      Map<String, String> inSentence = places.computeIfAbsent(around.sentence(link), sentence -> new HashMap<>());
      if (!inSentence.computeIfAbsent(key, name -> place.get()).equals(place.get())) {
        links.put(link.element(), link);
        others.add(link.element());
      }
    }
    Series.inBoxes(others).forEach(series -> ask(links.get(series.first()), series.others(), context));
  }

  private static String name(Link link) {
    return link.name().length() > LONGEST ? "" : link.name().strip().toLowerCase(Locale.ROOT);
  }

  private static void ask(Link link, int others, RuleContext context) {
    String name = Quote.of(link.name());
    context.ask(link.element(), others == 0
        ? "%s is linked twice here, with two addresses. Do both lead to the same? If not, say what differs.".formatted(name)
        : "%s and %s more are linked twice in one place, with two addresses. Do both lead to the same?".formatted(name, others));
  }
}
