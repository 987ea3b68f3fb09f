package org.articlelint.page.aria;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What HTML and SVG name an element by, apart from ARIA and from what stands in it (HTML-AAM, 4.1; SVG-AAM, 8.1). */
final class NativeNames {

  private static final Set<String> HINTED = Set.of("", "email", "number", "password", "search", "tel", "text", "url");

  private final Function<String, Optional<Element>> byId;
  private final Function<String[], List<Element>> all;
  private final Roles roles;
  private Optional<Labels> labels = Optional.empty();

  NativeNames(Function<String, Optional<Element>> byId, Function<String[], List<Element>> all, Roles roles) {
    this.byId = byId;
    this.all = all;
    this.roles = roles;
  }

  /** Whether HTML or SVG can give such an element a name other than by a label or a title of its own. */
  boolean mayName(Element element) {
    if (!Parser.NamespaceHtml.equals(element.tag().namespace())) {
      return !child(element, "title").isEmpty();
    }
    return switch (element.normalName()) {
      case "amp-img", "area", "fieldset", "figure", "img", "optgroup", "option", "table" -> true;
      default -> Labels.isLabelable(element);
    };
  }

  /** The words that an attribute gives; empty where no attribute does. */
  Optional<String> words(Element element) {
    if (Parser.NamespaceSvg.equals(element.tag().namespace())) {
      List<Element> titles = child(element, "title");
      return titles.isEmpty() ? Optional.empty() : Optional.of(titles.get(0).wholeText());
    }
    return switch (element.normalName()) {
      case "img", "amp-img" -> roles.of(element).equals("none") ? Optional.empty() : attribute(element, "alt");
      case "area" -> attribute(element, "alt");
      case "input" -> labels(element).isEmpty() ? button(element) : Optional.empty();
      case "optgroup", "option" -> attribute(element, "label");
      default -> Optional.empty();
    };
  }

  /** Words of buttons; what a browser writes on a button that has none of its own is in the browser's language. */
  private static Optional<String> button(Element input) {
    return switch (type(input)) {
      case "image" -> attribute(input, "alt");
      case "button" -> attribute(input, "value");
      case "submit" -> attribute(input, "value").or(() -> Optional.of("Submit"));
      case "reset" -> attribute(input, "value").or(() -> Optional.of("Reset"));
      default -> Optional.empty();
    };
  }

  private static String type(Element input) {
    return AttributeText.of(input, "type").strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> attribute(Element element, String name) {
    String words = AttributeText.of(element, name);
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }

  /** The elements whose words name it, in order. */
  List<Element> parts(Element element) {
    return switch (element.normalName()) {
      case "fieldset" -> child(element, "legend");
      case "table" -> child(element, "caption");
      case "figure" -> child(element, "figcaption");
      default -> labels(element);
    };
  }

  private static List<Element> child(Element element, String tag) {
    for (Element at = element.firstElementChild(); at != null; at = at.nextElementSibling()) {
      if (at.normalName().equals(tag)) {
        return List.of(at);
      }
    }
    return List.of();
  }

  private List<Element> labels(Element element) {
    if (!Labels.isLabelable(element)) {
      return List.of();
    }
    if (labels.isEmpty()) {
      labels = Optional.of(new Labels(all.apply(Labels.TAGS.toArray(String[]::new)), byId));
    }
    return labels.get().of(element);
  }

  /** The last resort: what shows when a mouse rests on it, else what a field shows while it is empty. */
  String tooltip(Element element) {
    String title = AttributeText.of(element, "title");
    if (!title.isBlank()) {
      return title;
    }
    if (Parser.NamespaceSvg.equals(element.tag().namespace())) {
      return AttributeText.of(element, "xlink:title");
    }
    boolean isField = element.normalName().equals("textarea") || element.normalName().equals("input") && HINTED.contains(type(element));
    return isField ? AttributeText.of(element, "placeholder") : "";
  }
}
