package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/**
 * A break between two paragraphs of the story that is typed: a line of stars or dashes, or one that holds its place with a fixed space or
 * a line break. A paragraph without anything in it makes no gap, since browsers fold its margins into its neighbours'.
 *
 * @param element the paragraph
 * @param signs what it is typed with; empty where that is white space
 * @param isHeaded whether a heading follows right away
 */
public record TypedBreak(Element element, String signs, boolean isHeaded) {

  /** The breaks typed between the story's paragraphs, in page order. */
  public static final Fact<List<TypedBreak>> FACT = Fact.of(TypedBreak::of);

  private static final int LONGEST = 60;
  private static final int MOST_TAGS = 6;
  private static final Set<String> LINES = Set.of("p", "div", "center");
  private static final Set<String> INLINE = Set.of("b", "br", "em", "font", "i", "small", "span", "strong");
  // poems, quotes and tables have ways of their own
  private static final Set<String> OUTSIDE = Set.of("blockquote", "figure", "form", "li", "td", "th");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final String ORNAMENTS = "*＊∗⁂✻✽✱❖◇◆□■△▲▽▼☆★○●◎◦•·・×※♦♢∎—―";
  private static final String DASHES = "-–_＿~～=＝#+."; // one alone may be anything

  private static List<TypedBreak> of(Page page) {
    Optional<Element> text = page.fact(Story.FACT).text();
    if (text.isEmpty()) {
      return List.of();
    }
    List<TypedBreak> breaks = new ArrayList<>();
    for (Element parent : page.within(text.get())) {
      between(page, text.get(), parent, breaks);
    }
    breaks.sort((one, other) -> Integer.compare(page.order(one.element), page.order(other.element)));
    return List.copyOf(breaks);
  }

  /** Adds the breaks among the children of that element which have text before and after them there. */
  private static void between(Page page, Element text, Element parent, List<TypedBreak> breaks) {
    Prose prose = page.fact(Prose.FACT);
    if (prose.in(parent) == 0) {
      return;
    }
    List<TypedBreak> open = new ArrayList<>();
    boolean isAfterText = false;
    boolean isRightAfterText = false;
    for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
      boolean isText = prose.in(child) > 0 && prose.counts(child, text);
      Optional<TypedBreak> typed = isText || !isAfterText ? Optional.empty() : read(page, child);
      if (typed.isPresent() && (isRightAfterText || !typed.get().signs.isEmpty())) {
        open.add(typed.get());
      } else if (isText) {
        boolean isParagraph = child.normalName().equals("p");
        for (TypedBreak found : open) {
          if (isParagraph || !found.signs.isEmpty()) {
            breaks.add(found);
          }
        }
        open.clear();
        isAfterText = true;
        isRightAfterText = isParagraph;
      } else if (!child.normalName().equals("p") || child.hasText()) {
        open.removeIf(found -> found.signs.isEmpty());
        isRightAfterText = false;
      }
    }
  }

  private static Optional<TypedBreak> read(Page page, Element line) {
    if (!LINES.contains(line.normalName()) || !isPlain(page, line)) {
      return Optional.empty();
    }
    String written = line.wholeText();
    String signs = written.replace('\u00a0', ' ').replace("\u200b", "").strip();
    boolean isHeld = written.indexOf('\u00a0') >= 0 || line.childrenSize() == 1 && line.child(0).normalName().equals("br");
    boolean isBreak = signs.isEmpty() ? isHeld && line.normalName().equals("p") : signs.length() <= LONGEST && isLineOfSigns(signs);
    boolean isShown = isBreak && page.hidden().fromScreenReaders(line).isNo() && !page.roles().of(line).equals("separator");
    return isShown && line.parents().stream().noneMatch(outer -> OUTSIDE.contains(outer.normalName()))
        ? Optional.of(new TypedBreak(line, signs, isHeaded(line))) : Optional.empty();
  }

  private static boolean isHeaded(Element line) {
    Element next = line.nextElementSibling();
    Element inner = next == null ? null : next.firstElementChild();
    return next != null && (HEADINGS.contains(next.normalName()) || inner != null && HEADINGS.contains(inner.normalName()));
  }

  private static boolean isPlain(Page page, Element line) {
    List<Element> inner = page.elements().subList(page.order(line) + 1, page.end(line));
    boolean isPlain = inner.size() <= MOST_TAGS;
    for (int i = 0; i < inner.size() && isPlain; i++) {
      isPlain = INLINE.contains(inner.get(i).normalName());
    }
    for (int i = 0; i < line.childNodeSize() && isPlain; i++) {
      isPlain = !(line.childNode(i) instanceof Comment);
    }
    return isPlain;
  }

  private static boolean isLineOfSigns(String words) {
    int signs = 0;
    int ornaments = 0;
    int dashes = 0;
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      signs += Character.isWhitespace(sign) ? 0 : 1;
      ornaments += ORNAMENTS.indexOf(sign) >= 0 ? 1 : 0;
      dashes += DASHES.indexOf(sign) >= 0 ? 1 : 0;
    }
    return signs == ornaments || signs > 2 && signs == ornaments + dashes;
  }
}
