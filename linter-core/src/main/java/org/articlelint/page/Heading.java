package org.articlelint.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlelint.page.aria.Answer;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A heading as it is announced.
 *
 * @param element the element that is announced as a heading
 * @param level the level it is announced at, 1 or more
 * @param text its accessible name; empty where it has none
 * @param hidden whether no screen reader gets it: no, or unknown
 * @param box the part of the page, set apart from the story, that it belongs to: the nearest navigation, banner, footer, aside,
 *     dialog, search, quotation or embed around it; empty in the story and in what is not set apart
 */
public record Heading(Element element, int level, String text, Answer hidden, Optional<Element> box) {

  private static final int LONGEST_STOCK = 60;
  private static final int MOST_PARTS = 50; // elements; what holds more is taken for seen
  private static final Set<String> PICTURES = Set.of("canvas", "img", "input", "object", "svg", "video");
  private static final Set<String> WORDLESS = Set.of("script", "style", "template", "noscript");

  /** One element is one heading; what else is told of it follows from it. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Heading heading && element == heading.element;
  }

  @Override
  public int hashCode() {
    return element.hashCode();
  }

  /** Whether its name holds anything that is read out: more than spaces of any kind and invisible signs. */
  public boolean hasText() {
    int sign;
    for (int i = 0; i < text.length(); i += Character.charCount(sign)) {
      sign = text.codePointAt(i);
      if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && Character.getType(sign) != Character.FORMAT) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word, a picture or a background of it may be seen: style does not surely keep all of it out of sight. */
  public boolean isInSight(Page page) {
    List<Element> parts = page.within(element);
    if (parts.size() > MOST_PARTS) {
      return true;
    }
    for (Element part : parts) {
      if (isShown(page.census(), part) && !page.hidden().fromSight(part).isYes()) {
        return true;
      }
    }
    return parts.stream().anyMatch(part -> page.style().of(part, "background-image").text().filter(image -> !image.equals("none")).isPresent());
  }

  private static boolean isShown(Census census, Element part) {
    if (PICTURES.contains(part.normalName())) {
      return true;
    }
    int number = census.number(part);
    int text = census.firstText(number);
    while (text < census.textEnd(number) && census.holder(text) != number) {
      text++;
    }
    return text < census.textEnd(number);
  }

  /** Its tag and classes: equal for headings that a template made for the same purpose. */
  public String style() {
    return element.normalName() + " " + element.className();
  }

  /** Whether there is nothing in it, not so much as a space that shows or a picture. */
  public boolean isVacant() {
    return element.childNodes().stream().allMatch(child -> child instanceof Comment || child instanceof TextNode text
        && text.getWholeText().codePoints().allMatch(Character::isWhitespace));
  }

  /** Whether a script can find it by a name of its own or of what is right around it: a class, an id, data. */
  public boolean isHook() {
    return Stream.of(element, element.parent()).anyMatch(at -> at != null && at.attributes().asList().stream()
        .map(Attribute::getKey).anyMatch(key -> key.equals("class") || key.equals("id") || key.startsWith("data-")));
  }

  /** Whether it is nothing but an address on the net. */
  public boolean isAddress() {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return plain.indexOf(' ') < 0 && (plain.startsWith("http://") || plain.startsWith("https://") || plain.startsWith("www."));
  }

  /** Whether it is a word for a heading rather than one: “Introduction”, “Section 2”, “Zwischentitel”. */
  public boolean isStock() {
    if (text.length() > LONGEST_STOCK) {
      return false;
    }
    int end = text.length();
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return Stock.WORDS.contains(text.substring(0, end).strip().toLowerCase(Locale.ROOT));
  }

  /**
   * Its words as they were written: white space of the source as a space, fixed spaces kept, a {@code br} as a line feed, and an object
   * replacement character (U+FFFC) for a picture or anything else without words.
   */
  public String written() {
    StringBuilder out = new StringBuilder();
    write(element, out);
    return out.toString();
  }

  /** Those words with spaces as browsers show them: one for many, none at the edges and around breaks. */
  public static String collapsed(String written) {
    StringBuilder words = new StringBuilder();
    char last = '\n';
    for (char sign : (written + '\n').toCharArray()) {
      if (sign == '\n' && last == ' ') {
        words.setLength(words.length() - 1);
      }
      if (sign != ' ' || last != ' ' && last != '\n') {
        words.append(sign);
        last = sign;
      }
    }
    return words.substring(0, words.length() - 1);
  }

  private static void write(Element element, StringBuilder out) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        out.append(text.getWholeText().replace('\t', ' ').replace('\r', ' ').replace('\n', ' ').replace('\f', ' '));
      } else if (child instanceof Element inner && !WORDLESS.contains(inner.normalName())) {
        boolean isObject = inner.childNodeSize() == 0 || inner.normalName().equals("svg");
        if (isObject) {
          out.append(inner.normalName().equals("br") ? '\n' : '\ufffc');
        } else {
          write(inner, out);
        }
      }
    }
  }

  private static final class Stock {
    static final Set<String> WORDS =
        WordList.read("heading-stock.txt").stream().map(WordList.Entry::words).collect(Collectors.toUnmodifiableSet());
  }
}
