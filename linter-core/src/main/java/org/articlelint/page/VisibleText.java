package org.articlelint.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.aria.Answer;
import org.articlelint.page.style.Value;
import org.articlelint.page.words.Needles;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words that are seen in an element (ACT Rules, visible inner text). Signs of icon fonts, pictures and what style adds are none. Where two
 * parts meet that style may or may not set apart stands {@link #SEAM}.
 *
 * @param all what may be seen
 * @param certain what surely is
 */
public record VisibleText(String all, String certain) {

  /** A place where it is not known whether there is a gap between words. */
  public static final char SEAM = '\u0000';

  private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dialog",
      "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
      "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td",
      "tfoot", "th", "thead", "tr", "ul");
  private static final Set<String> APART = Set.of("block", "flow-root", "list-item", "flex", "grid", "table", "table-cell", "table-row",
      "table-caption");
  private static final Set<String> WORDLESS = Set.of( // what stands in them is no text of the page, or not seen as such
      "audio", "canvas", "datalist", "embed", "iframe", "input", "object", "select", "textarea", "video");
  private static final Needles ICON_FONTS = Needles.inAnyCase(List.of("icon", "symbol", "awesome", "glyph", "dingbat"));
  private static final long ICON = Marks.kinds("icon");
  private static final long LIGATURES = Marks.kinds("ligatures");
  private static final int LONGEST = 2_000;
  private static final int LARGEST = 1_000; // elements; what holds more shows no label

  /** What is seen in that element. */
  public static VisibleText of(Page page, Element element) {
    Walk walk = new Walk(page);
    if (!Marked.of(page).is(element, LIGATURES)) {
      walk.addChildren(element);
    }
    return new VisibleText(walk.all.toString(), walk.certain.toString());
  }

  private static final class Walk {

    private final Page page;
    private final StringBuilder all = new StringBuilder();
    private final StringBuilder certain = new StringBuilder();
    private int left = LARGEST;

    Walk(Page page) {
      this.page = page;
    }

    void addChildren(Element element) {
      for (int i = 0; i < element.childNodeSize() && all.length() < LONGEST; i++) {
        Node child = element.childNode(i);
        if (child instanceof TextNode text) {
          addText(element, text);
        } else if (child instanceof Element inner && left-- > 0) {
          add(inner);
        }
      }
    }

    private void addText(Element parent, TextNode text) {
      if (text.isBlank()) {
        put(page.hidden().fromEveryone(parent).isYes() ? String.valueOf(SEAM) : " ");
        return;
      }
      Answer unseen = page.hidden().fromSight(parent);
      if (unseen.isYes() || isInIconFont(parent)) {
        put(SEAM);
        return;
      }
      String whole = text.getWholeText();
      String words = whole.substring(0, Math.min(whole.length(), LONGEST));
      boolean isColourless = page.style().says("color") && page.style().of(parent, "color").is("transparent");
      all.append(words);
      certain.append(unseen.isNo() && !isColourless ? words : SEAM);
    }

    private void put(Object gap) {
      all.append(gap);
      certain.append(gap);
    }

    private void add(Element element) {
      if (WORDLESS.contains(element.normalName()) || isIcon(element)) {
        put(SEAM);
        return;
      }
      String gap = gap(element);
      put(gap);
      addChildren(element);
      put(gap);
    }

    private String gap(Element element) {
      if (element.normalName().equals("br")) {
        return " ";
      }
      Value display = page.style().of(element, "display");
      Optional<String> said = display.text();
      if (said.isPresent() ? APART.contains(said.get()) : BLOCKS.contains(element.normalName())) {
        return " ";
      }
      Element parent = element.parent();
      Value around = parent == null ? display : page.style().of(parent, "display");
      boolean isInLine = display.isSure() && around.isSure()
          && around.text().filter(value -> value.contains("flex") || value.contains("grid")).isEmpty();
      return isInLine ? "" : String.valueOf(SEAM);
    }

    private boolean isIcon(Element element) {
      return Marked.of(page).is(element, ICON) && element.firstElementChild() == null;
    }

    /** Whether its letters are set in a font of signs: “search” shows a lens. */
    private boolean isInIconFont(Element element) {
      return page.style().of(element, "font-family").text().filter(ICON_FONTS::areIn).isPresent();
    }
  }
}
