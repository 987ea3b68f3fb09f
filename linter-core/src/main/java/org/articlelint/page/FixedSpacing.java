package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.style.Fonts;
import org.articlelint.page.style.Lengths;
import org.jsoup.nodes.Element;

/**
 * Text whose own {@code style=} fixes a spacing with {@code !important}, so that no style sheet of a reader can widen it, at less than
 * readers may ask for.
 *
 * @param element whose style it is
 * @param kind what is fixed
 * @param written at what, as it is written
 */
public record FixedSpacing(Element element, Kind kind, String written) {

  /** All on a page, in page order. */
  public static final Fact<List<FixedSpacing>> FACT = Fact.of(FixedSpacing::of);

  /** Whether the font decides how much that is: few fonts, but some, have lines of 1.5. */
  public boolean isOfFont() {
    return kind == Kind.LINES && written.equals("normal");
  }

  /** What readers may widen, and to how many times the size of the font (WCAG 2.2, 1.4.12). */
  public enum Kind {
    LETTERS("letter-spacing", 0.12),
    WORDS("word-spacing", 0.16),
    LINES("line-height", 1.5);

    private final String property;
    private final double needed;

    Kind(String property, double needed) {
      this.property = property;
      this.needed = needed;
    }

    /** The property of CSS. */
    public String property() {
      return property;
    }

    /** How much of the font's size is enough. */
    public double needed() {
      return needed;
    }
  }

  private static List<FixedSpacing> of(Page page) {
    List<FixedSpacing> found = new ArrayList<>();
    Looks looks = page.fact(Looks.FACT);
    Fonts fonts = page.fonts();
    var room = new Room(page.style(), fonts);
    for (Element element : page.having("style")) {
      if (AttributeText.of(element, "style").indexOf('!') < 0) {
        continue; // as nearly all, so that no sheet need be read for them
      }
      for (Kind kind : Kind.values()) {
        Optional<String> written = fixed(page.style(), element, kind);
        if (written.isEmpty() || !isTooLittle(written.get(), kind, fonts.of(element))) {
          continue;
        }
        String words = OwnWords.of(element);
        boolean isSeen = !words.isEmpty() && looks.isSeen(element);
        if (isSeen && (kind != Kind.LINES || isWrapped(page.style(), element, words, room))) {
          found.add(new FixedSpacing(element, kind, written.get()));
        }
      }
    }
    return List.copyOf(found);
  }

  private static Optional<String> fixed(Cascade style, Element element, Kind kind) {
    return style.says(kind.property) ? style.declared(element, kind.property)
        .filter(said -> said.isOwn() && said.isImportant() && !said.isInherit() && said.value().isSure()).flatMap(said -> said.value().text())
        : Optional.empty();
  }

  private static boolean isTooLittle(String written, Kind kind, Fonts.Font font) {
    if (written.equals("normal")) {
      return true;
    }
    OptionalDouble ratio = kind == Kind.LINES ? Lengths.ofLine(written, font) : Lengths.ofFont(written, font);
    return ratio.isPresent() && ratio.getAsDouble() < kind.needed - 0.0005;
  }

  /** Whether there are so many words that they cannot stand in one line. */
  private static boolean isWrapped(Cascade style, Element element, String words, Room room) {
    String space = style.says("white-space") ? style.of(element, "white-space").text().orElse("normal") : "normal";
    int letters = words.strip().replaceAll("\\s+", " ").length();
    return !space.equals("nowrap") && !space.equals("pre") && room.line(element, letters) > room.width(element);
  }
}
