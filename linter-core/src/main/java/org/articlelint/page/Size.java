package org.articlelint.page;

import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/** Lengths in CSS pixels as written in an element's attributes or its {@code style=}. */
final class Size {

  private static final int MAX_DIGITS = 6;

  private Size() {}

  /** That length, {@code width} or {@code height}; a style outdoes an attribute. Empty where none is written, or a percentage. */
  static Optional<Integer> of(Element element, String side) {
    Optional<String> styled = declared(AttributeText.of(element, "style").toLowerCase(Locale.ROOT), side);
    return pixels(styled.filter(value -> value.contains("px")).orElse(AttributeText.of(element, side)));
  }

  private static Optional<String> declared(String style, String property) {
    for (String declaration : style.contains(property) ? style.split(";") : new String[0]) {
      int colon = declaration.indexOf(':');
      if (colon > 0 && declaration.substring(0, colon).strip().equals(property)) {
        return Optional.of(declaration.substring(colon + 1).strip());
      }
    }
    return Optional.empty();
  }

  /** HTML, "rules for parsing dimension values": digits, then anything; a percent sign makes it no length. */
  private static Optional<Integer> pixels(String written) {
    String text = written.strip();
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    boolean isPercentage = text.indexOf('%', end) >= 0;
    return end == 0 || end > MAX_DIGITS || isPercentage ? Optional.empty() : Optional.of(Integer.valueOf(text.substring(0, end)));
  }
}
