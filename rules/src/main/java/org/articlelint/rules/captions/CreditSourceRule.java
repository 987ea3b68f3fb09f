package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.INFO;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlelint.page.Caption;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Vocabulary;
import org.articlelint.page.Words;
import org.articlelint.page.credit.Credit;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class CreditSourceRule implements Rule {

  private static final Option<List<String>> ALLOW = Option.words("allow");
  private static final Option<Boolean> PHOTOGRAPHER = Option.flag("photographer", false);
  private static final Pattern SEPARATOR = Pattern.compile("[/|,;+•·()\\[\\]]");
  private static final Pattern DOMAIN = Pattern.compile("(?:www\\.)?[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,3}\\.[a-z]{2,6}");

  private static final RuleMeta META =
      RuleMeta.of("credit-source", "Credits name a person or an agency")
          .family(CAPTIONS).severity(INFO).options(ALLOW, PHOTOGRAPHER)
          .why("“Archive” or “private” tells a reader nothing about where a picture comes from.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<String> allowed = context.option(ALLOW).stream().map(Words::plain).toList();
    Map<String, Set<Element>> vague = new LinkedHashMap<>();
    for (Image image : page.images()) {
      boolean isOfStory = page.article().isStoryPicture(image) && image.hidden().isNo();
      Credit credit = isOfStory ? page.captions().of(image).flatMap(Caption::credit).orElse(null) : null;
      if (credit == null) {
        continue;
      }
      boolean isAgencyAlone = context.option(PHOTOGRAPHER) && credit.names().isEmpty() && !credit.agencies().isEmpty();
      if (isAgencyAlone || isVague(credit, allowed)) {
        String words = credit.marker().map(marker -> marker + " ").orElse("") + credit.text();
        vague.computeIfAbsent(words, key -> new LinkedHashSet<>()).add(credit.element());
      }
    }
    vague.forEach((words, elements) -> context.ask(elements.iterator().next(),
        "Does %s name who took the picture%s? Write the person, the agency or both.".formatted(Quote.of(words), more(elements.size() - 1))));
  }

  private static String more(int others) {
    return switch (others) {
      case 0 -> "";
      case 1 -> ", here and once more";
      default -> ", here and %s times more".formatted(others);
    };
  }

  private static boolean isVague(Credit credit, List<String> allowed) {
    List<String> parts = Arrays.stream(SEPARATOR.split(credit.text())).map(String::strip).filter(part -> !Words.plain(part).isEmpty()).toList();
    return !parts.isEmpty() && parts.stream().allMatch(part -> !allowed.contains(Words.plain(part)) && namesNobody(part));
  }

  private static boolean namesNobody(String part) {
    return Vocabulary.VAGUE_SOURCE.holds(part) || DOMAIN.matcher(part).matches();
  }
}
