package org.articlelint.rules.links;

import static org.articlelint.rule.Family.LINKS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.Address.Kind;
import org.articlelint.page.Link;
import org.articlelint.page.LinkContext;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class LinkDestinationRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("link-destination", "Every link leads somewhere")
          .family(LINKS).severity(WARNING)
          .why("What is announced as a link and leads nowhere lets readers press again and again.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    LinkContext around = page.fact(LinkContext.FACT);
    List<Link> buttons = new ArrayList<>();
    for (Link link : page.links()) {
      Kind kind = link.address().kind();
      boolean isGood = kind == Kind.AWAY || kind == Kind.WITHIN;
      if (isGood || link.href().isEmpty() || !link.hidden().isNo() || !link.hasWords() || link.isForeign()) {
        continue;
      }
      switch (kind) {
        case STAND_IN, LOCAL -> context.report(link.element(), message(link));
        case NOWHERE, TOP, SCRIPT -> {
          if (kind != Kind.SCRIPT && !link.isDriven() && around.isInText(link)) {
            context.report(link.element(), message(link));
          } else if (!link.isJump()) {
            buttons.add(link);
          }
        }
        case AWAY, WITHIN -> { }
      }
    }
    reportButtons(buttons, context);
  }

  private static String message(Link link) {
    String name = Quote.of(link.name());
    return switch (link.address().kind()) {
      case STAND_IN -> "The link %s still has a stand-in for an address. Write the real one, or take the link away.".formatted(name);
      case LOCAL -> "The link %s leads to a place on a computer of your own. Link what readers can reach.".formatted(name);
      default -> "The link %s looks unfinished: it leads back to this page. Write its address, or take it away.".formatted(name);
    };
  }

  /** Most of them are a script's: one word to the developer of the template is enough. */
  private static void reportButtons(List<Link> links, RuleContext context) {
    if (links.isEmpty()) {
      return;
    }
    String first = Quote.of(links.get(0).name());
    context.report(links.get(0).element(), links.size() == 1
        ? "The link %s leads nowhere by itself. If a script serves it, make it a <button>.".formatted(first)
        : "%s links like %s lead nowhere by themselves. If a script serves them, make each a <button>.".formatted(links.size(), first));
  }
}
