package org.articlelint.page;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlelint.page.language.SmallWords;
import org.articlelint.page.metadata.Metadata;
import org.jsoup.nodes.Element;

/**
 * What the page is called in tabs, bookmarks and search results.
 *
 * @param element the title
 * @param text its words, white space collapsed
 * @param kind what it is instead of the name of the page
 * @param common what it has in common with headline, headings and first paragraphs
 */
public record PageTitle(Element element, String text, Kind kind, Common common) {

  /** The title of a page that has one; empty where it has none, or a blank one. */
  public static final Fact<Optional<PageTitle>> FACT = Fact.of(PageTitle::of);

  /** What a title may be. */
  public enum Kind {
    /** Words for this page, as far as one can tell. */
    NAME,
    /** What a template or a program puts there: Untitled, Home, New page. */
    STOCK,
    /** The name of a file, or an address. */
    FILE,
    /** Nothing but the name of the site, on a page that has a headline of its own. */
    SITE
  }

  /** What two texts have in common, small words apart. */
  public enum Common {
    /** A word, or there are too few words to tell. */
    WORD,
    /** The stem of a word: harvest and harvesting. */
    STEM,
    /** Nothing. */
    NOTHING
  }

  private static final char FIRST_UNSPACED = '\u0e00'; // Thai
  private static final int STEM = 5;
  private static final int FEW = 2;
  private static final int MANY = 5;
  private static final int FIRST_HEADINGS = 20;
  private static final int FIRST_PARAGRAPHS = 3;
  private static final int LONGEST = 1_000; // signs of one text that are looked at
  private static final int SHORTEST_WORD = 3;
  private static final Pattern PARTS = Pattern.compile("\\s+[-–—|:·•»›/]+\\s+|\\s*[|»›]\\s*");
  private static final Pattern FILE = Pattern.compile("\\S{1,100}\\.(?:html?|xhtml|php|aspx?|jsp|docx?|odt|rtf|pdf|indd|qxp|txt|md)");

  private static Optional<PageTitle> of(Page page) {
    Optional<Element> title = page.title();
    String text = title.map(element -> element.text().strip()).orElse("");
    if (text.isEmpty() || page.isFragment()) {
      return Optional.empty();
    }
    return Optional.of(new PageTitle(title.get(), text, kind(page, text), common(page, text)));
  }

  private static Kind kind(Page page, String text) {
    boolean mayBeFile = text.indexOf('.') >= 0 && text.indexOf(' ') < 0;
    if (mayBeFile && FILE.matcher(text.toLowerCase(Locale.ROOT)).matches() || FileName.isLike(text)) {
      return Kind.FILE;
    }
    Metadata metadata = page.metadata();
    String site = Words.plain(metadata.siteName().orElse(""));
    boolean isSite = true;
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    Matcher gap = PARTS.matcher(start);
    int at = 0;
    while (at < start.length()) { // as a rule, the first part tells enough
      int end = gap.find() ? gap.start() : start.length();
      String part = start.substring(at, end);
      String plain = Words.plain(part);
      boolean isOfSite = plain.isEmpty() || plain.equals(site);
      isSite &= isOfSite;
      if (!isOfSite && !Vocabulary.TITLE_STOCK.holds(part)) {
        return Kind.NAME;
      }
      at = end == start.length() ? end : gap.end();
    }
    boolean hasOther = page.article().headline().filter(headline -> !Words.plain(headline.text()).equals(site)).isPresent();
    return !isSite ? Kind.STOCK : hasOther ? Kind.SITE : Kind.NAME;
  }

  private static Common common(Page page, String title) {
    Set<String> telling = telling(title);
    if (telling.size() < FEW) {
      return Common.WORD;
    }
    Set<String> ofPage = telling(page.metadata().headline().orElse(""));
    ofPage.addAll(telling(page.article().headline().map(Article.Part::text).orElse("")));
    if (!Collections.disjoint(telling, ofPage)) {
      return Common.WORD; // as nearly always
    }
    for (String text : (Iterable<String>) texts(page)::iterator) {
      Set<String> others = telling(text);
      if (!Collections.disjoint(telling, others)) {
        return Common.WORD;
      }
      ofPage.addAll(others);
    }
    if (ofPage.size() < MANY) {
      return Common.WORD;
    }
    Set<String> stems = ofPage.stream().map(PageTitle::stem).collect(Collectors.toSet());
    boolean isAlike = telling.stream().map(PageTitle::stem).anyMatch(stems::contains) || !haveCommonScript(telling, ofPage);
    return isAlike ? Common.STEM : Common.NOTHING;
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), STEM));
  }

  private static boolean haveCommonScript(Set<String> some, Set<String> others) {
    Set<Character.UnicodeScript> scripts = others.stream().map(PageTitle::script).collect(Collectors.toSet());
    return some.stream().map(PageTitle::script).anyMatch(scripts::contains);
  }

  private static Character.UnicodeScript script(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0));
  }

  private static Stream<String> texts(Page page) {
    Optional<Element> story = page.article().story();
    return Stream.of(
        page.article().lead().stream().map(Article.Part::text),
        page.outline().headings().stream().limit(FIRST_HEADINGS).map(Heading::text),
        page.all("p").stream().filter(p -> story.isEmpty() || page.isWithin(p, story.get()))
            .filter(p -> p.hasText() && page.hidden().fromEveryone(p).isNo()).limit(FIRST_PARAGRAPHS).map(Element::text)).flatMap(texts -> texts);
  }

  /** Words that are no small ones; in scripts without spaces each two signs that stand together. */
  private static Set<String> telling(String text) {
    Set<String> telling = new HashSet<>();
    for (String word : Words.of(text.substring(0, Math.min(text.length(), LONGEST)))) {
      if (isUnspaced(word)) {
        for (int i = 0; i + 1 < word.length(); i++) {
          telling.add(word.substring(i, i + 2));
        }
      } else if (word.length() >= SHORTEST_WORD && !SmallWords.has(word)) {
        telling.add(word);
      }
    }
    return telling;
  }

  /** Korean has spaces, but joins its small words to the others. */
  private static boolean isUnspaced(String word) {
    return word.charAt(0) >= FIRST_UNSPACED && switch (script(word)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, HANGUL -> true;
      default -> false;
    };
  }
}
