package org.articlelint.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.aria.Answer;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
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

  private static final long ROLE = Census.bits("role");
  private static final long BESIDE = Marks.kinds("beside");
  private static final long MADE_ELSEWHERE = Marks.kinds("embed", "overlay");
  private static final Set<String> OTHERS = Set.of("a", "article", "li", "td");

  private static Outline of(Page page) {
    Boxes boxes = new Boxes(page);
    List<Heading> headings = new ArrayList<>();
    for (Element element : page.candidates("h1", "h2", "h3", "h4", "h5", "h6")) {
      Answer hidden = page.roles().of(element).equals("heading") ? page.hidden().fromScreenReaders(element) : Answer.YES;
      if (!hidden.isYes()) {
        headings.add(new Heading(element, page.roles().level(element), page.names().of(element), hidden, boxes.around(element)));
      }
    }
    return new Outline(List.copyOf(headings), isContinuedInFrame(page));
  }

  private static List<Heading> ofStory(Page page) {
    Optional<Element> story = page.article().story();
    List<Heading> headings = new ArrayList<>();
    for (Heading heading : story.isEmpty() ? List.<Heading>of() : page.outline().headings) {
      if (heading.box().isEmpty() && isStoryText(page, heading.element(), story.get())) {
        headings.add(heading);
      }
    }
    return headings;
  }

  /** A heading in a link, in a list or in an article of its own announces another story. */
  private static boolean isStoryText(Page page, Element element, Element story) {
    boolean isOwn = page.isWithin(element, story);
    for (Element child = element.firstElementChild(); child != null && isOwn; child = child.nextElementSibling()) {
      isOwn = !(child.normalName().equals("a") && AttributeText.isWritten(child, "href"));
    }
    for (Element at = element; at != story && isOwn; at = at.parent()) {
      isOwn = !OTHERS.contains(at.normalName()) && !Marked.of(page).is(at, BESIDE);
    }
    return isOwn;
  }

  private static boolean isContinuedInFrame(Page page) {
    for (Element frame : page.all("iframe")) {
      if (AttributeText.of(frame, "srcdoc").toLowerCase(Locale.ROOT).contains("<h1")) {
        return true;
      }
    }
    return false;
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

  /** The boxes around elements: what is known of one element holds for all in it. */
  private static final class Boxes {

    private final Page page;
    private final Census census;
    private final int[] known; // by number: one more than that of the box, 1 where there is none

    Boxes(Page page) {
      this.page = page;
      this.census = page.census();
      this.known = new int[census.size()];
      known[0] = 1;
    }

    Optional<Element> around(Element element) {
      int box = of(census.parent(census.number(element)));
      return box == 1 ? Optional.empty() : Optional.of(census.element(box - 1));
    }

    private int of(int number) {
      if (known[number] == 0) {
        known[number] = isBox(number, census.element(number)) ? number + 1 : of(census.parent(number));
      }
      return known[number];
    }

    private boolean isBox(int number, Element element) {
      String tag = element.normalName();
      boolean mayHaveRole = census.hasAny(number, ROLE) || tag.equals("header");
      return BOX_TAGS.contains(tag) || mayHaveRole && BOX_ROLES.contains(page.roles().of(element))
          || Marked.of(page).is(number, MADE_ELSEWHERE) && !holdsStory(page, element);
    }
  }
}
