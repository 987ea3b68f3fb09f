package org.articlelint.rules.headings;

import static org.articlelint.rule.Family.HEADINGS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.page.Alike;
import org.articlelint.page.Heading;
import org.articlelint.page.Outline;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class HeadingSpaceRule implements Rule {

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
    Set<String> templates = new HashSet<>();
    List<Map.Entry<Heading, String>> strays = new ArrayList<>();
    Set<Element> story = page.fact(Outline.STORY).stream().map(Heading::element).collect(Collectors.toSet());
    for (Heading heading : page.outline().headings()) {
      if (!heading.hidden().isNo() || !heading.hasText()) {
        continue;
      }
      String written = heading.written();
      if (written.indexOf('\n') < 0 && !written.contains(FIXED)) {
        continue;
      }
      String words = written.replaceAll("[ \t]+", " ").replaceAll(" ?\n ?", "\n").replaceAll("^ | $", "");
      boolean isOfStory = story.contains(heading.element());
      Optional<String> stray = strayBreak(words).or(() -> isOfStory ? strayFixedSpace(words) : Optional.empty());
      if (stray.isPresent() && (isOfStory || templates.add(heading.style()))) {
        strays.add(Map.entry(heading, stray.get()));
      }
    }
    for (Alike<Map.Entry<Heading, String>> alike : Alike.by(Map.Entry::getValue, strays)) { // a habit of pasting is told once
      Heading first = alike.first().getKey();
      context.report(first.element(), "The heading %s %s%s.".formatted(Quote.of(first.text()), alike.first().getValue(), alike.andElsewhere()));
    }
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
