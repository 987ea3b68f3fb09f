package org.articlelint.rules.headings;

import static org.articlelint.rule.Family.HEADINGS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.Alike;
import org.articlelint.page.Edges;
import org.articlelint.page.Heading;
import org.articlelint.page.Outline;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Fix;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class HeadingSpaceRule implements Fixable {

  private static final String FIXED = "\u00a0";

  private static final RuleMeta META =
      RuleMeta.of("heading-space", "Headings have no stray spaces or breaks")
          .family(HEADINGS).severity(WARNING)
          .why("Breaks and fixed spaces tear a heading apart on phones, in feeds and in search results.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Heading, String> strays = strays(page);
    if (strays.isEmpty()) {
      return;
    }
    Set<Heading> story = Set.copyOf(page.fact(Outline.STORY));
    Set<String> templates = new HashSet<>();
    List<Heading> told = strays.keySet().stream().filter(heading -> story.contains(heading) || templates.add(heading.style())).toList();
    for (Alike<Heading> alike : Alike.by(strays::get, context.counting(told, Heading::element))) { // a habit of pasting is told once
      Heading first = alike.first();
      context.report(first.element(), "The heading %s %s%s.".formatted(Quote.of(first.text()), strays.get(first), alike.andElsewhere()));
    }
  }

  /** What stands between the words may be meant: which of two spaces goes is for people to say. */
  @Override
  public List<Fix> fixes(Page page) {
    return strays(page).keySet().stream().map(Heading::element)
        .flatMap(heading -> Edges.of(page, heading).map(edges -> new Fix(heading, edges.cleared(page))).stream()).toList();
  }

  private static Map<Heading, String> strays(Page page) {
    Map<Heading, String> strays = new LinkedHashMap<>();
    Set<Heading> story = Set.copyOf(page.fact(Outline.STORY));
    for (Heading heading : page.outline().headings()) {
      String written = heading.hidden().isNo() && heading.hasText() ? heading.written() : "";
      if (written.indexOf('\n') < 0 && !written.contains(FIXED)) {
        continue;
      }
      String words = Heading.collapsed(written);
      Optional<String> stray = strayBreak(words).or(() -> story.contains(heading) ? strayFixedSpace(words) : Optional.empty());
      stray.ifPresent(what -> strays.put(heading, what));
    }
    return strays;
  }

  /** In the words as written a break is a line feed, and a picture an object replacement character. */
  private static Optional<String> strayBreak(String words) {
    if (words.startsWith("\n") || words.endsWith("\n")) {
      return Optional.of("%s with a line break. Take out the br tag".formatted(words.startsWith("\n") ? "begins" : "ends"));
    }
    return words.contains("\n\n") ? Optional.of("has two line breaks in a row. Take out the br tags") : Optional.empty();
  }

  private static Optional<String> strayFixedSpace(String words) {
    if (words.startsWith(FIXED) || words.endsWith(FIXED)) {
      return Optional.of("%s with a fixed space. Take out the &nbsp;".formatted(words.startsWith(FIXED) ? "begins" : "ends"));
    }
    return words.replace(" ", FIXED).replace("\n", FIXED).contains(FIXED + FIXED)
        ? Optional.of("has a fixed space beside another space. Leave one of them") : Optional.empty();
  }
}
