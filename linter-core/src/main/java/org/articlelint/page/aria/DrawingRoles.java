package org.articlelint.page.aria;

import java.util.Map;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/** What the parts of a drawing are announced as (SVG-AAM 1.0): most only where an author says something of them. */
final class DrawingRoles {

  private DrawingRoles() {}

  static String of(Element drawing) {
    String tag = drawing.normalName();
    return switch (tag) {
      case "svg" -> "graphics-document";
      case "image" -> "img";
      case "text" -> "group";
      case "a" -> isLink(drawing) ? "link" : part(drawing, tag);
      default -> part(drawing, tag);
    };
  }

  private static boolean isLink(Element a) {
    return AttributeText.isWritten(a, "href") || AttributeText.isWritten(a, "xlink:href");
  }

  private static String part(Element drawing, String tag) {
    String role = Known.ROLES.get(tag);
    return role != null && isTold(drawing) ? role : "generic";
  }

  private static boolean isTold(Element drawing) {
    if (Focus.isFocusable(drawing) || Roles.hasGlobalAttribute(drawing)) {
      return true;
    }
    for (Element child = drawing.firstElementChild(); child != null; child = child.nextElementSibling()) {
      boolean isWords = child.normalName().equals("title") || child.normalName().equals("desc");
      if (isWords && !child.ownText().isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** What the specification lists. */
  private static final class Known {

    static final Map<String, String> ROLES = Table.pairs("drawing-roles.txt");
  }
}
