package org.articlelint.rules.links;

import static org.articlelint.rule.Family.LINKS;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.Address;
import org.articlelint.page.Alike;
import org.articlelint.page.Link;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.page.WordlessLinks;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class LinkNameRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("link-name", "Every link has words")
          .family(LINKS).severity(ERROR).wcag("2.4.4", "4.1.2").act("c487ae").axe("link-name", "area-alt")
          .why("Where a link has no words, a blind reader hears “link”, or its address letter by letter.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Element, Link> links = new IdentityHashMap<>();
    List<Element> wordless = new ArrayList<>();
    List<Element> empty = new ArrayList<>();
    for (Link link : page.fact(WordlessLinks.FACT).links()) {
      links.put(link.element(), link);
      boolean isPerhapsFilled = link.isVacant() && link.address().kind() != Address.Kind.AWAY;
      (isPerhapsFilled ? empty : wordless).add(link.element());
    }
    Series.inBoxes(context.counting(wordless, Function.identity())).forEach(series -> report(series, links.get(series.first()), context));
    List<Element> asked = context.counting(empty, Function.identity());
    if (!asked.isEmpty()) { // one script, or none
      context.ask(asked.get(0), asked.size() == 1
          ? "Does a script write the words of this empty link? If not, write them, or delete it."
          : "Does a script write the words of these %s empty links? If not, write them, or delete the links.".formatted(asked.size()));
    }
  }

  private static void report(Series series, Link link, RuleContext context) {
    String what = (series.others() == 0 ? "This link has" : "This link and %s like it have".formatted(Alike.more(series.others()))) + " no words";
    String where = link.address().kind() == Address.Kind.AWAY ? " (" + Quote.of(link.address().text()) + ")" : "";
    context.report(series.first(), "%s%s. %s".formatted(what, where, link.holdsImage()
        ? "Say in the picture's alt text where it leads."
        : link.isVacant() && link.element().className().isBlank() ? "Write where it leads, or delete it if nothing shows."
        : "Write where it leads, or say so in aria-label."));
  }
}
