package org.articlelint.page.style;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The classes and ids that the page's own style sheets take off the screen: {@code .x}, {@code #x} or {@code div.x} with {@code display: none}
 * or {@code visibility: hidden}, for all media. Another rule, a linked sheet or a script may show them again, so they prove nothing.
 */
public final class HidingNames {

  private final Set<String> names = new HashSet<>();

  /** The names in these {@code style} elements. */
  public HidingNames(List<Element> sheets) {
    for (Element sheet : sheets) {
      String media = sheet.attr("media").strip().toLowerCase(Locale.ROOT);
      if (media.isEmpty() || media.equals("all") || media.equals("screen")) {
        read(InlineStyle.withoutComments(sheet.data()));
      }
    }
  }

  /** Whether a rule hides what has that id, or a class of that list. */
  public boolean has(Element element) {
    if (names.isEmpty()) {
      return false;
    }
    String id = AttributeText.of(element, "id");
    return !id.isEmpty() && names.contains("#" + id) || hasClass(AttributeText.of(element, "class"));
  }

  private boolean hasClass(String classes) {
    int start = 0;
    for (int i = 0; i <= classes.length(); i++) {
      if (i == classes.length() || Character.isWhitespace(classes.charAt(i))) {
        if (i > start && names.contains("." + classes.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** Rules at the top of the sheet alone: what stands in {@code @media} or another rule holds at times. */
  private void read(String sheet) {
    int depth = 0;
    int from = 0;
    int open = 0;
    for (int i = 0; i < sheet.length(); i++) {
      char at = sheet.charAt(i);
      if (at == '{' && depth++ == 0) {
        open = i;
      } else if (at == '}' && depth > 0 && --depth == 0) {
        add(sheet.substring(from, open), sheet.substring(open + 1, i));
        from = i + 1;
      } else if (at == ';' && depth == 0) {
        from = i + 1;
      }
    }
  }

  private void add(String selectors, String declarations) {
    if (!declarations.contains("none") && !declarations.contains("hidden") || selectors.strip().startsWith("@")) {
      return;
    }
    String plain = declarations.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    if ((";" + plain).contains(";display:none") || (";" + plain).contains(";visibility:hidden")) {
      for (String selector : selectors.split(",")) {
        String name = selector.strip();
        int sign = Math.max(name.indexOf('.'), name.indexOf('#'));
        if (sign >= 0 && name.substring(sign + 1).chars().allMatch(HidingNames::isNameSign) && name.substring(0, sign).chars().allMatch(Character::isLetterOrDigit)) {
          names.add(name.substring(sign));
        }
      }
    }
  }

  private static boolean isNameSign(int sign) {
    return Character.isLetterOrDigit(sign) || sign == '-' || sign == '_';
  }
}
