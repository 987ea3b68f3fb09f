package org.articlelint.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.articlelint.page.credit.Agencies;
import org.articlelint.page.metadata.ArticleData;
import org.articlelint.page.metadata.Metadata;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/**
 * Who wrote the story, as the page tells it to readers and to machines.
 *
 * @param byline as readers see it, near the headline; empty where there is none
 * @param told names in JSON-LD and {@code meta}, addresses of profiles apart, in the order written
 */
public record Signature(Optional<Article.Part> byline, List<String> told) {

  /** Who wrote the page's story; nobody where there is no story. */
  public static final Fact<Signature> FACT = Fact.of(Signature::of);

  private static final int NEAR_END = 60; // elements behind the story
  private static final int LONGEST_LINE = 100;
  private static final int LONGEST_NAME = 40;
  private static final int MOST_WORDS_OF_A_NAME = 4;
  private static final long AUTHOR = Marks.kinds("byline", "person");
  private static final long CAPTION = Marks.kinds("caption");
  private static final long TOLD = Census.bits("itemprop", "rel");
  private static final List<String> AUTHOR_KEYS =
      List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "twitter:data1");
  private static final Pattern GAP = Pattern.compile("\\s+");
  private static final Set<String> TEXTS = Set.of("p", "em", "i", "b", "strong", "span", "div");

  private static Signature of(Page page) {
    Article article = page.article();
    return new Signature(article.story().isEmpty() ? Optional.empty() : article.byline(), told(page));
  }

  /**
   * Whether something else than a byline near the headline or the end may name who wrote it: a closing line, a portrait, a link to a writer's
   * page, an agency, the label “Author”.
   */
  public boolean isPerhapsSigned(Page page) {
    Article article = page.article();
    return article.story().isPresent()
        && (article.agencyLine().isPresent() || around(page, article.story().get()).stream().anyMatch(element -> maySign(page, element)));
  }

  private static List<String> told(Page page) {
    Set<String> told = new LinkedHashSet<>();
    for (ArticleData article : page.metadata().articles()) {
      article.authors().forEach(author -> told.add(author.strip()));
    }
    for (String key : AUTHOR_KEYS) {
      for (Metadata.Tag tag : page.metadata().tags(key)) {
        told.add(tag.content());
      }
    }
    told.removeIf(name -> name.isEmpty() || name.contains("://"));
    return List.copyOf(told);
  }

  /** What stands from the top of the story to a little behind its end, its first and last lines among it. */
  private static List<Element> around(Page page, Element whole) {
    List<Element> near = page.fact(Story.FACT).surroundings(page);
    int from = near.isEmpty() ? page.order(whole) : Math.min(page.order(near.get(0)), page.order(whole));
    int to = Math.min(page.elements().size(), page.end(whole) - 1 + NEAR_END);
    return page.elements().subList(from, Math.max(from, to));
  }

  private static boolean maySign(Page page, Element element) {
    boolean isMarked = Marked.of(page).is(element, AUTHOR) || page.census().hasAny(element, TOLD)
        && (AttributeText.of(element, "itemprop").contains("author") || AttributeText.of(element, "rel").contains("author"));
    boolean isProfile = element.normalName().equals("a") && Marks.says(AttributeText.of(element, "href"), "byline");
    String line = page.fact(OwnTexts.FACT).of(element).strip();
    return isMarked && !isHollow(element) || isProfile && element.hasText()
        || !line.isEmpty() && line.length() <= LONGEST_LINE && names(page, element, line);
  }

  /** “Article by”, and no more. */
  private static boolean isHollow(Element element) {
    String text = element.text();
    return text.length() <= LONGEST_NAME && (text.isBlank() && element.childrenSize() == 0 || Byline.isBare(text));
  }

  private static boolean names(Page page, Element element, String line) {
    boolean isWithheld = Marked.of(page).is(element, CAPTION) || Figure.nearest(element).isPresent();
    return !isWithheld && (TEXTS.contains(element.normalName()) && isName(line) || Byline.begins(line) || Vocabulary.AUTHOR_STOCK.holds(line)
        || !Agencies.known().in(line).isEmpty());
  }

  /** Two to four words with capitals, and nothing else: a name, or at least not surely none. */
  private static boolean isName(String line) {
    if (line.length() > LONGEST_NAME || line.indexOf(' ') < 0 && line.chars().noneMatch(Character::isWhitespace)) {
      return false;
    }
    String[] words = GAP.split(line);
    boolean isShort = words.length > 1 && words.length <= MOST_WORDS_OF_A_NAME;
    return isShort && Stream.of(words)
        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) && Character.isLetter(word.codePointAt(word.length() - 1)));
  }

  /** The name in the byline without the words before it; the empty text where there is none. */
  public String name() {
    return byline.map(part -> Byline.name(part.text())).orElse("");
  }

  /** Whether that name stands for an author without naming one: admin, Redaktion, an e-mail address. */
  public static boolean isStock(String name) {
    boolean isAddress = name.indexOf('@') > 0 && name.strip().indexOf(' ') < 0;
    return isAddress || Vocabulary.AUTHOR_STOCK.holds(name.toLowerCase(Locale.ROOT));
  }
}
