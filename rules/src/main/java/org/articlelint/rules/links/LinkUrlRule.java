package org.articlelint.rules.links;

import static org.articlelint.rule.Family.LINKS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.articlelint.page.Link;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class LinkUrlRule implements Rule {

  private static final Option<Integer> MAX_LENGTH = Option.number("max-length", 30);

  private static final RuleMeta META =
      RuleMeta.of("link-url", "Link text is words, not an address")
          .family(LINKS).severity(WARNING).options(MAX_LENGTH)
          .why("An address is read out letter by letter, and tells less than three words do.");

  private static final Pattern URL = Pattern.compile("(?i)(?:(?:https?|ftp)://|www\\.)\\S++|[a-z0-9][a-z0-9.-]*+/\\S*+");
  private static final Pattern SITE = Pattern.compile("(?i)(?:https?://)?(?:www\\.)?[^/?#]*+/?");
  private static final Pattern DOMAIN = Pattern.compile("(?i)[a-z0-9-]++(?:\\.[a-z0-9-]++)++/.*+");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Link> links = new ArrayList<>();
    for (Link link : page.links()) {
      String name = link.name().strip();
      boolean isLong = name.indexOf(' ') < 0 && name.codePointCount(0, name.length()) > context.option(MAX_LENGTH);
      if (isLong && isAddress(name) && link.hidden().isNo() && !link.isForeign()) {
        links.add(link);
      }
    }
    if (links.isEmpty()) {
      return;
    }
    Link first = links.get(0);
    String words = Quote.of(first.name());
    context.report(first.element(), links.size() == 1
        ? "The link %s looks like an address. Write in words what is there.".formatted(words)
        : "%s links look like addresses, %s is the first. Write in words what is there.".formatted(links.size(), words));
  }

  /** A site alone is a name; a DOI is written in full by those who quote it. */
  private static boolean isAddress(String name) {
    boolean isWritten = URL.matcher(name).matches() && (name.contains("://") || name.startsWith("www.") || DOMAIN.matcher(name).matches());
    return isWritten && !SITE.matcher(name).matches() && !name.contains("doi.org/");
  }
}
