package org.articlelint.page.style;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.articlelint.page.words.WordFile;

/** Whether a browser of today, Chromium where they differ, would answer {@code @supports} with yes (CSS Conditional 3 to 5). */
final class SupportsCondition {

  private static final Set<String> PROPERTIES =
      Set.copyOf(WordFile.read(SupportsCondition.class, "properties.txt").stream().map(entry -> entry.get(0)).toList());
  private static final Set<String> FONTS = Set.of("font-tech", "font-format");

  private final String css;
  private final Predicate<String> selectors;

  private SupportsCondition(String css, Predicate<String> selectors) {
    this.css = css;
    this.selectors = selectors;
  }

  /**
   * Whether that condition is met.
   *
   * @param selectors whether a browser understands that selector
   */
  static boolean isMet(String condition, Predicate<String> selectors) {
    SupportsCondition supports = new SupportsCondition(condition, selectors);
    return new Condition(supports::holds).of(ComponentReader.of(condition)).equals(Optional.of(Truth.TRUE));
  }

  /** What a browser does not understand it does not support, so that nothing is unknown. */
  private Truth holds(Component part) {
    if (part.isRoundBlock()) {
      return Truth.of(isSupported(part.inner()));
    }
    return Truth.of(FONTS.contains(part.text()) || part.isFunction("selector") && selectors.test(text(part.inner())));
  }

  private boolean isSupported(List<Component> declaration) {
    if (declaration.size() < 2 || !declaration.get(0).isWord() || !declaration.get(1).isSign(":")) {
      return false;
    }
    String property = declaration.get(0).text();
    List<Component> value = withoutImportant(declaration.subList(2, declaration.size()));
    if (property.startsWith("--")) {
      return true;
    }
    return !value.isEmpty() && PROPERTIES.contains(property) && isValid(property, text(value));
  }

  private static boolean isValid(String property, String value) {
    return Shorthands.isShorthand(property) ? value.contains("var(") || !Shorthands.expand(property, value).isEmpty()
        : Longhands.isValid(Longhands.name(property), value);
  }

  private static List<Component> withoutImportant(List<Component> value) {
    int size = value.size();
    boolean isImportant = size > 1 && value.get(size - 1).isWord("important") && value.get(size - 2).isSign("!");
    return isImportant ? value.subList(0, size - 2) : value;
  }

  private String text(List<Component> parts) {
    return parts.isEmpty() ? "" : css.substring(parts.get(0).start(), parts.get(parts.size() - 1).end());
  }
}
