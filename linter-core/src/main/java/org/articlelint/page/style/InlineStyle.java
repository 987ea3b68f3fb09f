package org.articlelint.page.style;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What an element's own {@code style=} declares (CSS Style Attributes). */
public final class InlineStyle {

  private static final String IMPORTANT = "important";

  private InlineStyle() {}

  /** The value that {@code style=} gives the property, in lower case, without {@code !important}; empty where it gives none. */
  public static Optional<String> of(Element element, String property) {
    String style = withoutComments(AttributeText.of(element, "style"));
    if (style.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> found = Optional.empty();
    boolean isImportant = false;
    int start = 0;
    while (start < style.length()) {
      int end = endOfDeclaration(style, start);
      String declaration = style.substring(start, end);
      int colon = declaration.indexOf(':');
      if (colon >= 0 && declaration.substring(0, colon).strip().equalsIgnoreCase(property)) {
        String value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
        int mark = value.lastIndexOf('!'); // CSS Syntax 3, 5.5.6: blanks may follow it
        boolean isStronger = mark >= 0 && value.substring(mark + 1).strip().equals(IMPORTANT);
        if (isStronger || !isImportant) {
          isImportant = isStronger;
          found = Optional.of(isStronger ? value.substring(0, mark).strip() : value);
        }
      }
      start = end + 1;
    }
    return found;
  }

  /** Each comment gives way to a blank; one that is never closed goes on to the end (CSS Syntax 3, 4.3.2). */
  static String withoutComments(String style) {
    int start = style.indexOf("/*");
    if (start < 0) {
      return style;
    }
    StringBuilder plain = new StringBuilder();
    int from = 0;
    while (start >= 0) {
      plain.append(style, from, start).append(' ');
      int end = style.indexOf("*/", start + 2);
      from = end < 0 ? style.length() : end + 2;
      start = style.indexOf("/*", from);
    }
    return plain.append(style, from, style.length()).toString();
  }

  /** The semicolon that ends the declaration, or the end of the text; one in brackets or quotes ends nothing. */
  private static int endOfDeclaration(String style, int start) {
    int depth = 0;
    char quote = 0;
    for (int i = start; i < style.length(); i++) {
      char at = style.charAt(i);
      if (quote != 0) {
        quote = at == quote ? 0 : quote;
      } else if (at == '"' || at == '\'') {
        quote = at;
      } else if (at == '(') {
        depth++;
      } else if (at == ')') {
        depth = Math.max(0, depth - 1);
      } else if (at == ';' && depth == 0) {
        return i;
      }
    }
    return style.length();
  }
}
