package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.INFO;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlelint.page.Alike;
import org.articlelint.page.CaptionedPicture;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Vocabulary;
import org.articlelint.page.Words;
import org.articlelint.page.credit.Credit;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

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
    Set<Credit> vague = new LinkedHashSet<>();
    for (CaptionedPicture picture : page.fact(CaptionedPicture.FACT)) {
      Credit credit = picture.caption().credit().orElse(null);
      if (credit != null && (context.option(PHOTOGRAPHER) && isAgencyAlone(credit) || isVague(credit, allowed))) {
        vague.add(credit);
      }
    }
    for (Alike<Credit> alike : Alike.by(Credit::words, context.counting(List.copyOf(vague), Credit::element))) {
      context.ask(alike.first().element(), "Does %s name who took the picture%s? Write the person, the agency or both."
          .formatted(Quote.of(alike.first().words()), alike.andElsewhere()));
    }
  }

  private static boolean isAgencyAlone(Credit credit) {
    return credit.names().isEmpty() && !credit.agencies().isEmpty();
  }

  private static boolean isVague(Credit credit, List<String> allowed) {
    boolean isVague = false;
    for (String part : SEPARATOR.split(credit.text())) {
      String plain = Words.plain(part);
      if (!plain.isEmpty() && (allowed.contains(plain) || !namesNobody(part.strip()))) {
        return false;
      }
      isVague |= !plain.isEmpty();
    }
    return isVague;
  }

  private static boolean namesNobody(String part) {
    return Vocabulary.VAGUE_SOURCE.holds(part) || DOMAIN.matcher(part).matches();
  }
}
