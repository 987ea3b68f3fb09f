package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articlelint.page.Alike;
import org.articlelint.page.AltText;
import org.articlelint.page.Article;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class ImageAltHeadlineRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("image-alt-headline", "Alt text is not the headline")
          .family(IMAGES).severity(WARNING)
          .why("A system filled the alt text in: a blind reader hears the headline again in place of the picture.");

  private static final int SHORTEST = 3;

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<String> headlines = new HashSet<>();
    for (String title : List.of(page.article().headline().map(Article.Part::text).orElse(""), page.title().map(Element::text).orElse(""))) {
      String plain = Words.plain(title);
      if (plain.split(" ").length >= SHORTEST) {
        headlines.add(plain);
      }
    }
    String siteName = Words.plain(page.metadata().siteName().orElse(""));
    List<Image> repeating = new ArrayList<>();
    for (AltText alt : page.fact(AltText.FACT)) {
      boolean isRepeating = !alt.plain().isEmpty() && (headlines.contains(alt.plain()) || siteName.equals(alt.plain()));
      if (isRepeating && page.article().isStoryPicture(alt.image()) && page.hidden().fromScreenReaders(alt.image().element()).isNo()) {
        repeating.add(alt.image());
      }
    }
    for (Alike<Image> alike : Alike.by(Image::alt, context.counting(repeating, Image::element))) { // a system that does so does it for each picture
      String alt = alike.first().alt().orElse("");
      boolean isSiteName = siteName.equals(Words.plain(alt));
      context.report(alike.first().element(), "The alt text %s is %s%s. Say what the picture shows."
          .formatted(Quote.of(alt), isSiteName ? "the name of the site" : "the headline again", alike.andElsewhere()));
    }
  }
}
