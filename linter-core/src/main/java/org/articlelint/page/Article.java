package org.articlelint.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The story on a page and its parts.
 *
 * @param story the smallest element that holds the story; empty on a page that is no article
 * @param headline the headline; empty where none is found
 * @param lead the paragraph that sums the story up; empty where there is none
 * @param dateline when it was published, as the page shows it or says it to machines; empty where neither
 * @param byline who wrote it, as the page shows it; empty where it does not
 * @param agencyLine the line of initials and agencies that closes a story, {@code rs, kb/wmr (AP, AFP)}; empty where there is none
 * @param pictures the elements of the pictures that illustrate the story, in page order
 */
public record Article(
    Optional<Element> story,
    Optional<Part> headline,
    Optional<Part> lead,
    Optional<Dateline> dateline,
    Optional<Part> byline,
    Optional<AgencyLine> agencyLine,
    Set<Element> pictures) {

  static final Fact<Article> FACT = Fact.of(Article::of);

  /** A part of the story: its element, and its words, white space collapsed. */
  public record Part(Element element, String text) {}

  /**
   * When the story was published.
   *
   * @param published the day; empty where the words shown cannot be read
   * @param text the date as shown; empty where only machines are told
   */
  public record Dateline(Optional<LocalDate> published, Optional<String> text) {}

  /**
   * The line that closes a story.
   *
   * @param element its element
   * @param text its words
   * @param initials of those who worked on it, in the order written
   * @param agencies in the order written
   */
  public record AgencyLine(Element element, String text, List<String> initials, List<String> agencies) {}

  /** Whether that picture illustrates the story: no teaser, author portrait, logo, icon or advertisement, and not hidden. */
  public boolean isStoryPicture(Image image) {
    return pictures.contains(image.element());
  }

  /** Whether that element is such a picture. */
  boolean isStoryPicture(Element element) {
    return pictures.contains(element);
  }

  /** Whether that picture belongs to another story or to the frame of the page; false where no story is found. */
  public boolean isBesideStory(Image image) {
    return story.isPresent() && !isStoryPicture(image);
  }

  private static Article of(Page page) {
    Story story = page.fact(Story.FACT);
    List<Element> surroundings = story.surroundings(page);
    Optional<Part> byline = Byline.of(page, surroundings);
    String author = byline.isEmpty() ? "" : byline.get().text();
    return new Article(story.element(), story.headline(), Lead.of(page, story, surroundings), Datelines.of(page, surroundings), byline,
        AgencyLines.of(page, story), StoryPictures.of(page, story, author));
  }
}
