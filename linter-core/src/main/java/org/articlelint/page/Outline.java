package org.articlelint.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * The headings of a page, in page order.
 *
 * @param headings every heading that is not surely hidden from screen readers, empty ones too
 * @param isContinuedInFrame whether a frame whose page is written into this one ({@code srcdoc}) has a main heading
 */
public record Outline(List<Heading> headings, boolean isContinuedInFrame) {

  static final Fact<Outline> FACT = Fact.of(Outline::of);

  /** The headings in the story that stand in no box beside it, in page order; none on a page that is no article. */
  public static final Fact<List<Heading>> STORY = Fact.of(Outline::ofStory);

  private static final Set<String> BOX_TAGS = Set.of("aside", "blockquote", "dialog", "footer", "nav", "search");
  private static final Set<String> BOX_ROLES = Set.of(
      "alertdialog", "banner", "complementary", "contentinfo", "dialog", "navigation", "search");

  private static final Set<String> OTHERS = Set.of("a", "article", "li", "td");

  private static Outline of(Page page) {
    Map<Element, Optional<Element>> boxes = new IdentityHashMap<>();
    return new Outline(page.candidates("h1", "h2", "h3", "h4", "h5", "h6").stream()
        .filter(element -> page.roles().of(element).equals("heading") && !page.hidden().fromScreenReaders(element).isYes())
        .map(element -> new Heading(element, page.roles().level(element), page.names().of(element),
            page.hidden().fromScreenReaders(element), box(page, element.parent(), boxes)))
        .toList(), isContinuedInFrame(page));
  }

  private static List<Heading> ofStory(Page page) {
    Optional<Element> story = page.article().story();
    return story.isEmpty() ? List.of() : page.outline().headings.stream()
        .filter(heading -> heading.box().isEmpty() && isStoryText(heading.element(), story.get())).toList();
  }

  /** A heading in a link, in a list or in an article of its own announces another story. */
  private static boolean isStoryText(Element element, Element story) {
    boolean isOwn = element.children().stream().noneMatch(child -> child.normalName().equals("a") && AttributeText.isWritten(child, "href"));
    for (Element at = element; at != story && isOwn; at = at.parent()) {
      isOwn = at.parent() != null && !OTHERS.contains(at.normalName()) && !Marks.has(at, "beside");
    }
    return isOwn;
  }

  private static boolean isContinuedInFrame(Page page) {
    return page.all("iframe").stream().anyMatch(frame -> AttributeText.of(frame, "srcdoc").toLowerCase(Locale.ROOT).contains("<h1"));
  }

  /** The headings that are read one after the other: those of the story and of all that is not set apart, then those of each box. */
  public List<List<Heading>> sequences() {
    Map<Element, List<Heading>> byBox = new LinkedHashMap<>();
    List<Heading> story = new ArrayList<>();
    for (Heading heading : headings) {
      heading.box().map(box -> byBox.computeIfAbsent(box, key -> new ArrayList<>())).orElse(story).add(heading);
    }
    List<List<Heading>> sequences = new ArrayList<>(byBox.values());
    sequences.add(0, story);
    return sequences;
  }

  /** A site may name the page by what lies over it, too: {@code <body class="cookies-accepted">}. */
  private static boolean holdsStory(Page page, Element element) {
    Story story = page.fact(Story.FACT);
    Optional<Element> start = story.headline().map(Article.Part::element).or(story::text);
    return element.normalName().equals("body") || start.filter(inner -> page.isWithin(inner, element)).isPresent();
  }

  private static Optional<Element> box(Page page, Element element, Map<Element, Optional<Element>> boxes) {
    if (element == null) {
      return Optional.empty();
    }
    Optional<Element> known = boxes.get(element);
    if (known == null) {
      boolean isBox = BOX_TAGS.contains(element.normalName()) || BOX_ROLES.contains(page.roles().of(element))
          || (Marks.has(element, "embed") || Marks.has(element, "overlay")) && !holdsStory(page, element);
      known = isBox ? Optional.of(element) : box(page, element.parent(), boxes);
      boxes.put(element, known);
    }
    return known;
  }
}
