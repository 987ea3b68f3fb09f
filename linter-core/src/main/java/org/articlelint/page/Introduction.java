package org.articlelint.page;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How the story begins, between its headline and its first subheading.
 *
 * @param lead the paragraph that sums it up; empty where there is none
 * @param echo what says the same, word for word, as the lead: the headline or the first paragraph after it; empty where neither does
 * @param early the first subheading, where it follows the headline without a paragraph between; empty where it does not
 */
public record Introduction(Optional<Article.Part> lead, Optional<Element> echo, Optional<Heading> early) {

  /** How the page's story begins. */
  public static final Fact<Introduction> FACT = Fact.of(Introduction::of);

  private static final int NEXT = 40; // elements in which the first paragraph follows
  private static final int LONGEST_SUBHEADING = 100;
  private static final String ENDS = ".!…。！।";
  private static final Set<String> LISTS = Set.of("ul", "ol"); // key points, not a lead

  private static Introduction of(Page page) {
    Story story = page.fact(Story.FACT);
    Optional<Article.Part> headline = story.headline();
    if (story.text().isEmpty() || headline.isEmpty()) {
      return new Introduction(Optional.empty(), Optional.empty(), Optional.empty());
    }
    Optional<Article.Part> lead = page.article().lead();
    if (lead.isPresent() && (!page.hidden().fromEveryone(lead.get().element()).isNo() || LISTS.contains(lead.get().element().normalName()))) {
      lead = Optional.empty();
    }
    Optional<Element> echo = lead.isPresent() ? echo(page, headline.get(), lead.get()) : Optional.empty();
    return new Introduction(lead, echo, early(page, headline.get(), lead));
  }

  private static Optional<Element> echo(Page page, Article.Part headline, Article.Part lead) {
    String words = Words.plain(lead.text());
    if (words.equals(Words.plain(headline.text()))) {
      return Optional.of(headline.element());
    }
    int from = page.end(lead.element());
    for (Element element : page.elements().subList(from, Math.min(page.elements().size(), from + NEXT))) {
      if (page.fact(Prose.FACT).isBlock(element) && page.hidden().fromScreenReaders(element).isNo() && Words.plain(element.text()).equals(words)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** A story in which nothing but pictures, names and dates stands between headline and subheading, and text after it. */
  private static Optional<Heading> early(Page page, Article.Part headline, Optional<Article.Part> lead) {
    if (lead.isPresent()) {
      return Optional.empty();
    }
    int after = page.order(headline.element());
    Heading next = null;
    for (Heading heading : page.fact(Outline.STORY)) {
      next = next == null && page.order(heading.element()) > after && !heading.text().isBlank() ? heading : next;
    }
    if (next == null) {
      return Optional.empty();
    }
    boolean hasText = page.fact(Prose.FACT).endOf(1, after) < page.order(next.element());
    String first = next.text();
    boolean isLead = first.length() > LONGEST_SUBHEADING || ENDS.indexOf(first.strip().charAt(first.strip().length() - 1)) >= 0; // a sentence
    boolean isHeadline = Words.of(first).containsAll(Words.of(headline.text())); // once more, where the h1 stands in a path of links
    return hasText || isLead || isHeadline ? Optional.empty() : Optional.of(next);
  }
}
