package org.articlelint.rules.links;

import static org.articlelint.rule.Family.LINKS;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articlelint.page.Address.Kind;
import org.articlelint.page.Alike;
import org.articlelint.page.Anchors;
import org.articlelint.page.Link;
import org.articlelint.page.LinkContext;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.page.SkipLink;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class LinkFragmentRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("link-fragment", "Links within the page have a target")
          .family(LINKS).severity(ERROR)
          .why("A link to a chapter or a note that is not there does nothing at all, and says nothing of it.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    if (page.isFragment()) {
      return; // the rest of the page may hold the target
    }
    Map<Element, Link> links = new IdentityHashMap<>();
    List<Element> lost = new ArrayList<>();
    for (Link link : page.links()) {
      boolean isWithin = link.address().kind() == Kind.WITHIN && link.hasWords() && link.hidden().isNo();
      if (isWithin && !link.isDriven() && isLost(page, fragment(link)) && isOfText(page, link)) {
        links.put(link.element(), link);
        lost.add(link.element());
      }
    }
    if (lost.isEmpty()) {
      return;
    }
    lost.removeAll(page.skipLinks().stream().map(SkipLink::element).collect(Collectors.toSet()));
    Series.inBoxes(context.counting(lost, Function.identity())).forEach(series -> report(series, links.get(series.first()), context));
  }

  private static String fragment(Link link) {
    return link.address().text().substring(1);
  }

  private static boolean isLost(Page page, String fragment) {
    return !Anchors.isOfScript(fragment) && !Anchors.isBrought(fragment) && page.fact(Anchors.FACT).find(fragment).isEmpty();
  }

  /** Elsewhere such links are a script's more often than not: to close, to open, to turn the pages of a gallery. */
  private static boolean isOfText(Page page, Link link) {
    return page.fact(LinkContext.FACT).isInText(link) || page.fact(Anchors.FACT).isContents(link);
  }

  private static void report(Series series, Link link, RuleContext context) {
    String who = series.others() == 0 ? "The link %s leads" : "The link %s and " + Alike.more(series.others()) + " like it lead";
    context.report(series.first(), "%s nowhere. Give its destination the id %s."
        .formatted(who.formatted(Quote.of(link.name())), Quote.of(fragment(link))));
  }
}
