package org.articlelint.page.style;

import java.util.List;
import java.util.Optional;
import org.articlelint.page.style.Component.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Works out what {@code content} says (CSS Content 3, 1): words, attributes, counters and quotes; what is drawn has no words. */
final class Generator {

  private final Cascade style;
  private final Counters counters;

  Generator(Cascade style, Document page) {
    this.style = style;
    this.counters = new Counters(style, page);
  }

  /** What the element gets there; empty where it gets nothing. */
  Optional<Generated> of(Element element, Pseudo pseudo) {
    Optional<String> content = style.of(element, pseudo, "content").text().filter(text -> !text.equals("none") && !text.equals("normal"));
    if (content.isEmpty() || style.of(element, pseudo, "display").text().filter("none"::equals).isPresent()) {
      return Optional.empty();
    }
    List<Component> components = ComponentReader.of(content.get());
    if (components.isEmpty()) {
      return Optional.empty();
    }
    List<List<Component>> parts = ComponentReader.parts(components, "/");
    StringBuilder words = new StringBuilder();
    for (Component component : parts.get(parts.size() - 1)) { // behind the slash stands the alternative text
      words.append(words(component, element, pseudo));
    }
    boolean isShown = components.get(0).kind() != Kind.STRING || !components.get(0).text().isEmpty(); // else only its alternative is, apart
    return Optional.of(new Generated(words.toString(), isShown && isInline(element, pseudo)));
  }

  private String words(Component component, Element element, Pseudo pseudo) {
    if (component.kind() == Kind.STRING) {
      return component.text();
    }
    if (component.isWord()) {
      return switch (component.text()) {
        case "open-quote" -> "\u201C";
        case "close-quote" -> "\u201D";
        default -> "";
      };
    }
    if (!component.isFunction() || component.inner().isEmpty()) {
      return "";
    }
    List<List<Component>> arguments = ComponentReader.parts(component.inner(), ",");
    return switch (component.text()) {
      case "attr" -> attribute(arguments, element);
      case "counter" -> counters.value(element, pseudo, first(arguments, 0), first(arguments, 1));
      case "counters" -> counters.values(element, pseudo, first(arguments, 0), first(arguments, 1), first(arguments, 2));
      default -> "";
    };
  }

  /** The attribute's value, or else what stands behind the comma (CSS Values 5, attr()). */
  private static String attribute(List<List<Component>> arguments, Element element) {
    String name = first(arguments, 0);
    return AttributeText.isWritten(element, name) ? AttributeText.of(element, name) : first(arguments, 1);
  }

  private static String first(List<List<Component>> arguments, int number) {
    return arguments.size() > number && !arguments.get(number).isEmpty() ? arguments.get(number).get(0).text() : "";
  }

  /** What floats or is placed stands by itself, whatever {@code display} says (CSS Display 3, 2.7). */
  private boolean isInline(Element element, Pseudo pseudo) {
    String display = style.of(element, pseudo, "display").text().orElse("inline");
    return (display.equals("inline") || display.equals("contents")) && !style.of(element, pseudo, "position").is("absolute")
        && !style.of(element, pseudo, "position").is("fixed") && !style.of(element, pseudo, "float").is("left")
        && !style.of(element, pseudo, "float").is("right");
  }
}
