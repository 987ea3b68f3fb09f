package org.articlelint.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.articlelint.page.credit.Agencies;
import org.articlelint.page.credit.Hint;
import org.jsoup.nodes.Element;

/**
 * The agencies that a story comes from.
 *
 * @param told names of agencies among the authors in the metadata, as written there; none where the site is one itself
 * @param code the line at the end that holds the number of a dispatch, “© dpa-infocom, dpa:230428-99-483045/5”; empty where there is none
 * @param isNamed whether the byline, an agency line or another short line near the story names an agency in words; false where
 *     there is none to name
 */
public record AgencySource(List<String> told, Optional<Element> code, boolean isNamed) {

  /** The agencies that the page's story comes from. */
  public static final Fact<AgencySource> FACT = Fact.of(AgencySource::of);

  private static final int LONGEST_LINE = 120;
  private static final int NEAR = 30; // elements before the story
  private static final int NEAR_END = 60; // elements behind it

  private static AgencySource of(Page page) {
    Optional<Element> story = page.article().story();
    if (story.isEmpty()) {
      return new AgencySource(List.of(), Optional.empty(), false);
    }
    Set<String> told = new LinkedHashSet<>();
    for (String author : page.fact(Signature.FACT).told()) {
      Agencies.known().in(author).forEach(mention -> told.add(mention.words()));
    }
    Optional<Article.AgencyLine> line = page.article().agencyLine();
    Optional<Element> code = line.filter(closing -> AgencyLines.isCode(closing.text())).map(Article.AgencyLine::element);
    if (told.isEmpty() && code.isEmpty()) {
      return new AgencySource(List.of(), code, false);
    }
    boolean isAgencys = page.metadata().siteName().filter(AgencySource::names).isPresent()
        || page.metadata().article().flatMap(article -> article.publisher()).filter(AgencySource::names).isPresent();
    boolean isInByline = page.article().byline().map(Article.Part::text).filter(AgencySource::names).isPresent();
    boolean isInLine = line.isPresent() && code.isEmpty() && !line.get().agencies().isEmpty();
    return new AgencySource(isAgencys ? List.of() : List.copyOf(told), code, isInByline || isInLine || isNear(page, story.get(), code));
  }

  private static boolean names(String text) {
    return !Agencies.known().in(text).isEmpty();
  }

  /** Whether a short line in or around the story names an agency, credits of pictures apart. */
  private static boolean isNear(Page page, Element story, Optional<Element> code) {
    int from = Math.max(0, page.order(story) - NEAR);
    int to = Math.min(page.elements().size(), page.end(story) - 1 + NEAR_END);
    OwnTexts texts = page.fact(OwnTexts.FACT);
    return page.elements().subList(from, to).stream().filter(element -> code.filter(line -> page.isWithin(element, line)).isEmpty())
        .anyMatch(element -> namesInLine(texts.of(element)) && !isOfPicture(element) && !page.hidden().fromEveryone(element).isYes());
  }

  private static boolean namesInLine(String text) {
    return text.length() <= LONGEST_LINE && !text.isBlank() && names(text);
  }

  private static boolean isOfPicture(Element element) {
    boolean isHinted = Stream.of(element, element.parent() == null ? element : element.parent())
        .anyMatch(at -> Hint.of(at).contains(Hint.CREDIT) || Hint.of(at).contains(Hint.CAPTION) || Marks.has(at, "caption"));
    return isHinted || Figure.nearest(element).isPresent();
  }
}
