package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlelint.page.credit.Agencies;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The line of initials and agencies, “rs, kb/wmr (AP, AFP)”, “Quelle: APA/dpa”, as a newsroom closes a story with it, or opens it, “(dpa)”. Its words
 * are agencies and initials only: at least one agency, or initials in brackets.
 */
final class AgencyLines {

  private static final int LONGEST = 80;
  private static final int LAST_LINES = 5;
  private static final int FIRST_PARAGRAPHS = 3; // lead and kicker among them
  private static final Set<String> BLOCKS = Set.of("p", "div", "footer", "address", "small", "section");
  private static final Set<String> INLINE = Set.of("em", "i", "b", "strong", "span", "small", "a", "cite");
  private static final Set<String> JOINERS =
      Set.of("mit", "with", "und", "and", "et", "y", "e", "avec", "con", "com", "met", "og", "och", "ja", "и", "та");

  private static final Pattern CODE = Pattern.compile(":[0-9]{6}[0-9-]{1,20}/[0-9]{1,4}"); // dpa:230428-99-483045/5
  private static final Pattern GAP = Pattern.compile("[\\s,/()\\[\\];+&|–—-]+");

  private static final class Known {
    static final List<String> LABELS = WordList.read("source-labels.txt").stream().map(WordList.Entry::words).toList();
  }

  private AgencyLines() {}

  static Optional<Article.AgencyLine> of(Page page, Story story) {
    if (story.text().isEmpty()) {
      return Optional.empty();
    }
    Element text = story.text().get();
    Optional<Article.AgencyLine> closing = closing(page, text);
    return closing.isPresent() ? closing : opening(page, text);
  }

  /** Read from the end of the text, so that no more of it is looked at than its last lines. */
  private static Optional<Article.AgencyLine> closing(Page page, Element text) {
    List<Element> all = page.within(text);
    Optional<Article.AgencyLine> found = Optional.empty();
    int lines = 0;
    for (int i = all.size() - 1; i >= 0 && lines < LAST_LINES && found.isEmpty(); i--) {
      Element element = all.get(i);
      if (isLine(page, element, text)) {
        lines++;
        found = read(element, lastLine(page.census(), element));
        found = found.isPresent() ? found : closing(page.census(), element);
      }
    }
    return found;
  }

  private static Optional<Article.AgencyLine> opening(Page page, Element text) {
    Prose prose = page.fact(Prose.FACT);
    Optional<Article.AgencyLine> found = Optional.empty();
    List<Element> all = page.within(text);
    int paragraphs = 0;
    for (int i = 0; i < all.size() && paragraphs < FIRST_PARAGRAPHS && found.isEmpty(); i++) {
      Element element = all.get(i);
      if (prose.isBlock(element) && isLine(page, element, text)) {
        paragraphs++;
        found = hasBrackets(page.census(), element) ? opening(element) : found;
      }
    }
    return found;
  }

  /** Whether that is a block with words of its own, and in no box beside the story. */
  private static boolean isLine(Page page, Element element, Element text) {
    return BLOCKS.contains(element.normalName()) && hasWords(page.census(), element) && page.fact(Prose.FACT).counts(element, text);
  }

  private static boolean hasWords(Census census, Element element) {
    int number = census.number(element);
    if (census.firstText(number) == census.textEnd(number)) {
      return false;
    }
    for (Node child : element.childNodes()) {
      boolean isInline = child instanceof Element inner && INLINE.contains(inner.normalName()) && inner.hasText();
      if (isInline || child instanceof TextNode words && !words.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** The words after the last line break; none where they are longer than such a line. */
  private static String lastLine(Census census, Element block) {
    int start = block.childNodeSize();
    while (start > 0 && !block.childNode(start - 1).nodeName().equals("br")) {
      start--;
    }
    int first = census.firstText(census.number(start == 0 ? block : (Element) block.childNode(start - 1)));
    if (isLong(census, first, census.textEnd(census.number(block)))) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    for (Node child : block.childNodes().subList(start, block.childNodeSize())) {
      if (child instanceof Element element) {
        words.append(' ').append(element.text());
      } else if (child instanceof TextNode own) {
        words.append(own.text());
      }
    }
    return Words.collapsed(words.toString().strip());
  }

  /** Whether these texts have more letters than a line of initials and agencies. */
  private static boolean isLong(Census census, int from, int to) {
    int letters = 0;
    for (int text = from; text < to && letters <= LONGEST; text++) {
      String words = census.text(text).getWholeText();
      for (int i = 0; i < words.length() && letters <= LONGEST; i++) {
        letters += Character.isLetterOrDigit(words.charAt(i)) ? 1 : 0;
      }
    }
    return letters > LONGEST;
  }

  private static boolean hasBrackets(Census census, Element block) {
    int number = census.number(block);
    int text = census.firstText(number);
    while (text < census.textEnd(number) && census.text(text).getWholeText().indexOf('(') < 0) {
      text++;
    }
    return text < census.textEnd(number);
  }

  /** “BERLIN (dpa) - The text begins”: the brackets in the first words, before a dash. */
  private static Optional<Article.AgencyLine> opening(Element first) {
    String text = first.text();
    int open = text.indexOf('(');
    int close = text.indexOf(')');
    if (open < 0 || open > 50 || close < open || close - open > 40) {
      return Optional.empty();
    }
    boolean isLine = text.length() <= LONGEST || text.substring(close + 1).strip().matches("(?s)[-–—:.].*") || open == 0;
    return isLine ? read(first, text.substring(open, close + 1)).filter(line -> !line.agencies().isEmpty()) : Optional.empty();
  }

  /** “The text ends. (dpa)”: brackets with nothing but agencies at the end of the last paragraph. */
  private static Optional<Article.AgencyLine> closing(Census census, Element last) {
    String text = hasBrackets(census, last) ? last.text().strip() : "";
    int open = text.lastIndexOf('(');
    return open > 0 && text.endsWith(")") ? read(last, text.substring(open)).filter(line -> !line.agencies().isEmpty()) : Optional.empty();
  }

  private static Optional<Article.AgencyLine> read(Element element, String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    String words = withoutLabel(text.indexOf(':') < 0 ? text : CODE.matcher(text).replaceAll(""));
    List<Agencies.Mention> mentions = Agencies.known().in(words);
    List<String> initials = new ArrayList<>();
    int at = 0;
    for (Agencies.Mention mention : mentions) {
      if (!areInitials(words.substring(at, mention.start()), initials)) {
        return Optional.empty();
      }
      at = mention.end();
    }
    if (!areInitials(words.substring(at), initials) || mentions.isEmpty() && !isSigned(text, initials)) {
      return Optional.empty();
    }
    List<String> agencies = mentions.stream().map(Agencies.Mention::words).toList();
    return Optional.of(new Article.AgencyLine(element, text, List.copyOf(initials), agencies));
  }

  /** Whether the line holds the number that an agency gave its dispatch. */
  static boolean isCode(String line) {
    return CODE.matcher(line).find();
  }

  /** “Quelle: APA/dpa”, “© dpa”, “(Source: AFP)” without the word before the agencies. */
  private static String withoutLabel(String text) {
    int start = 0;
    while (start < text.length() && " ([©".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    String lower = text.substring(start).toLowerCase(Locale.ROOT);
    for (String label : Known.LABELS) {
      if (lower.startsWith(label)) {
        return text.substring(start + label.length());
      }
    }
    return text.substring(start);
  }

  /** Whether there is nothing in the text but initials, which are added. */
  private static boolean areInitials(String text, List<String> initials) {
    for (String word : GAP.split(text)) {
      if (word.isBlank() || JOINERS.contains(word)) {
        continue;
      }
      if (!isInitials(word)) {
        return false;
      }
      initials.add(word);
    }
    return true;
  }

  /** Initials alone sign a story in brackets or joined: (rs), rs/kb, srf/hosb;kesm. */
  private static boolean isSigned(String text, List<String> initials) {
    boolean isBracketed = text.startsWith("(") && text.endsWith(")");
    boolean isJoined = initials.size() > 1 && (text.indexOf('/') > 0 || text.indexOf(';') > 0);
    return !initials.isEmpty() && (isBracketed || isJoined) && text.indexOf(' ') < 0
        && initials.stream().allMatch(word -> word.length() > 1 && word.equals(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean isInitials(String word) {
    boolean isShort = word.length() <= 4 && !word.equals("via") && word.chars().allMatch(Character::isLetter);
    boolean isLower = word.equals(word.toLowerCase(Locale.ROOT));
    return isShort && (isLower || word.equals(word.toUpperCase(Locale.ROOT)) && word.length() <= 3);
  }
}
