package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.Caption;
import org.articlelint.page.CaptionedPicture;
import org.articlelint.page.Image;
import org.articlelint.page.MetadataCredit;
import org.articlelint.page.Page;
import org.articlelint.page.PhotoByline;
import org.articlelint.page.Quote;
import org.articlelint.page.UnmarkedSource;
import org.articlelint.page.Words;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class CaptionCreditRule implements Rule {

  private static final Option<List<String>> AGENCIES = Option.words("agencies");
  private static final Option<List<String>> MARKERS = Option.words("markers");
  private static final Option<Boolean> IN_METADATA = Option.flag("in-metadata", false);

  private static final RuleMeta META =
      RuleMeta.of("caption-credit", "Every photo caption names its source")
          .family(CAPTIONS).severity(WARNING).options(AGENCIES, MARKERS, IN_METADATA)
          .why("A reader cannot judge where a picture comes from, and who took it goes unnamed.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    if (page.fact(PhotoByline.FACT).isPresent()) {
      return;
    }
    Set<Element> told = new HashSet<>();
    for (CaptionedPicture picture : page.fact(CaptionedPicture.FACT)) {
      Caption caption = picture.caption();
      if (caption.credit().isPresent() || caption.emptyMarker().isPresent()) {
        continue;
      }
      boolean isNamed = names(caption, context.option(AGENCIES)) || names(caption, context.option(MARKERS))
          || context.option(IN_METADATA) && isInMetadata(page, picture.image());
      boolean isPhoto = !caption.isOfFilm() && !Words.plain(caption.text()).isEmpty();
      if (!isNamed && isPhoto && told.add(caption.element())) {
        tell(caption, context);
      }
    }
  }

  private static void tell(Caption caption, RuleContext context) {
    Optional<String> perhaps = UnmarkedSource.in(caption.text());
    if (perhaps.isPresent()) {
      context.ask(caption.element(), "Does %s name who took the picture? Then say so: (Photo: Jane Doe).".formatted(Quote.of(perhaps.get())));
    } else {
      context.report(caption.element(), "The caption %s names no source. End it with who took the picture: (Jane Doe/AFP)."
          .formatted(Quote.of(caption.text())));
    }
  }

  private static boolean names(Caption caption, List<String> sources) {
    String words = " " + Words.plain(caption.text()) + " ";
    return sources.stream().anyMatch(source -> words.contains(" " + Words.plain(source) + " "));
  }

  private static boolean isInMetadata(Page page, Image image) {
    return !MetadataCredit.of(page, image).isEmpty();
  }
}
