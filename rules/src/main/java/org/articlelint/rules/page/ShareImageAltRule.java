package org.articlelint.rules.page;

import static org.articlelint.rule.Family.PAGE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.articlelint.page.Article;
import org.articlelint.page.FileName;
import org.articlelint.page.Image;
import org.articlelint.page.ImageMetadata;
import org.articlelint.page.LoneCredit;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Vocabulary;
import org.articlelint.page.Words;
import org.articlelint.page.metadata.Metadata;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class ShareImageAltRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("share-image-alt", "The picture for sharing has alt text")
          .family(PAGE).severity(WARNING)
          .why("Where somebody shares the story, blind readers get a picture without words.");

  private static final List<String> PICTURES = List.of("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src");
  private static final List<String> ALTS = List.of("og:image:alt", "twitter:image:alt"); // one is enough: sites borrow from each other

  private static final int TELLING = 10; // characters; fewer are seldom a description

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Metadata metadata = page.metadata();
    Optional<Metadata.Tag> picture = tag(metadata, PICTURES);
    if (picture.isPresent() && tag(metadata, ALTS).isEmpty()) {
      String alt = picture.get().key().startsWith("og:") ? ALTS.get(0) : ALTS.get(1);
      context.report(picture.get().element(), inStory(page, picture.get())
          .map(words -> "The picture for sharing has no alt text. Add a meta tag %s with the story's: %s.".formatted(alt, Quote.of(words)))
          .orElse("The picture for sharing has no alt text. Add a meta tag %s that says what it shows.".formatted(alt)));
    }
  }

  /** The alt text that the same picture has in the story, unless a system, or a credit, stands in for one. */
  private static Optional<String> inStory(Page page, Metadata.Tag picture) {
    String alt = page.fact(ImageMetadata.FACT).shownAs(picture.content()).flatMap(Image::alt).orElse("").strip();
    String plain = Words.plain(alt);
    boolean isTelling = alt.length() >= TELLING && !FileName.isLike(alt) && !LoneCredit.is(alt) && !Vocabulary.ALT_STOCK.holds(plain)
        && !isSaid(plain, page.article().headline().map(Article.Part::text)) && !isSaid(plain, page.metadata().content("og:title"));
    return isTelling ? Optional.of(alt) : Optional.empty();
  }

  private static boolean isSaid(String plain, Optional<String> words) {
    return words.isPresent() && plain.equals(Words.plain(words.get()));
  }

  private static Optional<Metadata.Tag> tag(Metadata metadata, List<String> keys) {
    for (String key : keys) {
      if (!metadata.tags(key).isEmpty()) {
        return Optional.of(metadata.tags(key).get(0));
      }
    }
    return Optional.empty();
  }
}
