package org.articlelint.rules.article;

import static org.articlelint.rule.Family.ARTICLE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.articlelint.page.AgencySource;
import org.articlelint.page.Article;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Signature;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class AgencyLineRule implements Rule {

  private static final Option<List<String>> AGENCIES = Option.words("agencies");

  private static final RuleMeta META =
      RuleMeta.of("agency-line", "Agency stories name the agency")
          .family(ARTICLE).severity(WARNING).options(AGENCIES)
          .why("Readers are to know whose reporting they read, and whom to ask about it.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    AgencySource source = page.fact(AgencySource.FACT);
    Element headline = page.article().headline().map(Article.Part::element).orElse(null);
    if (headline == null || source.isNamed()) {
      return;
    }
    if (source.code().isPresent()) {
      context.report(source.code().get(), "%s looks like all that names the agency. Name it in words, in the byline or here: (dpa)."
          .formatted(Quote.of(source.code().get().text())));
      return;
    }
    Optional<String> told = source.told().isEmpty() ? own(page, context.option(AGENCIES)) : Optional.of(source.told().get(0));
    told.ifPresent(agency -> context.report(page.article().byline().map(Article.Part::element).orElse(headline),
        "This looks like a story by %s, but only its metadata says so. Add it to the byline, or close the text with it.".formatted(agency)));
  }

  /** The first of the publisher's agencies that the metadata names as author, and the story nowhere. */
  private static Optional<String> own(Page page, List<String> agencies) {
    List<String> told = page.fact(Signature.FACT).told();
    String words = agencies.isEmpty() ? "" : page.article().story().map(Element::text).orElse("");
    for (String agency : agencies) {
      if (told.stream().anyMatch(agency::equalsIgnoreCase) && !words.contains(agency)) {
        return Optional.of(agency);
      }
    }
    return Optional.empty();
  }
}
