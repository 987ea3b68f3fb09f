package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.INFO;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articlelint.page.CaptionedPicture;
import org.articlelint.page.MetadataCredit;
import org.articlelint.page.MetadataCredit.Origin;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Vocabulary;
import org.articlelint.page.Words;
import org.articlelint.page.credit.Credit;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class CreditMetadataRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("credit-metadata", "Metadata and caption name the same source")
          .family(CAPTIONS).severity(INFO)
          .why("Search engines and archives show another source than the page; one of the two is wrong.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (CaptionedPicture picture : page.fact(CaptionedPicture.FACT)) { // metadata tells of no others
      Credit credit = picture.caption().credit().orElse(null);
      if (credit == null) {
        continue;
      }
      List<MetadataCredit> told = MetadataCredit.of(page, picture.image());
      compare(told, Origin.JSON_LD, credit, context);
      compare(told, Origin.FILE, credit, context);
    }
  }

  private static void compare(List<MetadataCredit> all, Origin origin, Credit credit, RuleContext context) {
    List<String> sources = all.stream().filter(told -> told.origin() == origin).map(MetadataCredit::text).toList();
    if (!sources.isEmpty() && sources.stream().noneMatch(source -> isSame(source, credit))) {
      String who = origin == Origin.FILE ? "The picture's own file says %s." : "The page's metadata says %s.";
      context.ask(credit.element(), ("Is the picture from %s? " + who).formatted(Quote.of(credit.text()), Quote.of(sources.get(0))));
    }
  }

  /** One name in common is enough: "Jane Doe" and "Jane Doe/AFP" are the same source. */
  private static boolean isSame(String source, Credit credit) {
    Set<String> words = new HashSet<>(Words.of(source));
    words.retainAll(Words.of(credit.text()));
    words.removeIf(word -> word.length() < 2 || Vocabulary.PICTURE.holds(word));
    String plain = Words.plain(source).replace(" ", "");
    String shown = Words.plain(credit.text()).replace(" ", "");
    return !words.isEmpty() || plain.contains(shown) || shown.contains(plain);
  }
}
