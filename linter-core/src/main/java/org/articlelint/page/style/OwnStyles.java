package org.articlelint.page.style;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.articlelint.page.style.Property.Group;
import org.jsoup.nodes.Element;

/** What the elements of a page declare for themselves, by {@code style=}; read when first asked for, the same text once. */
final class OwnStyles {

  private final List<Element> styled;
  private final Map<Element, Block> byElement = new IdentityHashMap<>();
  private final Map<String, Block> byText = new HashMap<>();

  /** Those of these elements. */
  OwnStyles(List<Element> styled) {
    this.styled = styled;
  }

  private Map<Element, Block> byElement() {
    if (byElement.isEmpty()) {
      for (Element element : styled) {
        byElement.put(element, byText.computeIfAbsent(AttributeText.of(element, "style"), text -> new Block(text, 0, text.length())));
      }
    }
    return byElement;
  }

  /** All that is declared anywhere, the same once. */
  Collection<Block> blocks() {
    byElement();
    return byText.values();
  }

  /** What the element declares of the properties of that group, in order. */
  List<Declaration> declarations(Element element, Group group) {
    Block block = styled.isEmpty() ? null : byElement().get(element);
    return block == null ? List.of() : block.declarations(group);
  }

  /** The properties that the element declares. */
  PropertySet properties(Element element) {
    Block block = byElement().get(element);
    return block == null ? PropertySet.NONE : block.properties();
  }
}
