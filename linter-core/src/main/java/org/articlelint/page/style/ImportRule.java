package org.articlelint.page.style;

import java.util.List;
import java.util.Optional;
import org.articlelint.page.style.Component.Kind;

/**
 * An {@code @import} (CSS Cascade 5, 2).
 *
 * @param address as it is meant, escapes read
 * @param layer the layer that it is imported into, the empty text for one without a name; empty for none
 * @param isInForce whether what must be supported is, and the media are those of the screen that is given
 */
record ImportRule(String address, Optional<String> layer, boolean isInForce) {

  /** The import of what stands between the at-keyword and the semicolon; empty if it names no sheet. */
  static Optional<ImportRule> of(String prelude, Screen screen) {
    List<Component> components = ComponentReader.of(prelude);
    Optional<String> address = components.isEmpty() ? Optional.empty() : address(components.get(0));
    if (address.isEmpty()) {
      return Optional.empty();
    }
    int next = 1;
    Optional<String> layer = Optional.empty();
    if (next < components.size() && (components.get(next).isWord("layer") || components.get(next).isFunction("layer"))) {
      layer = Optional.of(components.get(next).isFunction() ? inside(components.get(next), prelude) : "");
      next++;
    }
    boolean isSupported = true;
    if (next < components.size() && components.get(next).isFunction("supports")) {
      String condition = inside(components.get(next), prelude);
      isSupported = SupportsCondition.isMet(condition, SheetReader::isSelector)
          || SupportsCondition.isMet("(" + condition + ")", SheetReader::isSelector);
      next++;
    }
    String media = next < components.size() ? prelude.substring(components.get(next).start()) : "";
    return Optional.of(new ImportRule(address.get(), layer, isSupported && MediaQuery.matches(media, screen)));
  }

  private static Optional<String> address(Component first) {
    if (first.kind() == Kind.STRING || first.kind() == Kind.URL) {
      return Optional.of(first.text());
    }
    return first.isFunction("url")
        ? first.inner().stream().filter(part -> part.kind() == Kind.STRING).map(Component::text).findFirst() : Optional.empty();
  }

  private static String inside(Component function, String css) {
    List<Component> inner = function.inner();
    return inner.isEmpty() ? "" : css.substring(inner.get(0).start(), inner.get(inner.size() - 1).end());
  }
}
