package org.articlelint.page.aria;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/**
 * Whether a role stands where it may: a tab in a list of tabs. Any element around it will do, or one that says by {@code aria-owns}
 * that it holds it; browsers are as lenient.
 */
final class Contexts {

  private static final long OWNING = Census.bits("aria-owns");

  private final Function<Element, String> role;
  private final Function<Element, String> written;
  private final Census census;
  private final Map<String, Surrounding> known = new HashMap<>();
  private final Map<String, Element> owners = new HashMap<>();
  private boolean hasOwners;

  /**
   * Contexts on a page.
   *
   * @param role what an element is announced as
   * @param written the role that an element claims, be it in the right place or not
   */
  Contexts(Census census, Function<Element, String> role, Function<Element, String> written) {
    this.census = census;
    this.role = role;
    this.written = written;
  }

  /** Whether that role may stand where the element is. */
  boolean isRight(Element element, AriaRole claimed) {
    Set<String> contexts = claimed.contexts();
    return contexts.isEmpty()
        || known.computeIfAbsent(claimed.name(), name -> new Surrounding(census, at -> contexts.contains(role.apply(at)))).isAround(element)
        || isOwned(element, contexts);
  }

  /** The owner's own place is not asked, else two that own each other would ask for ever. */
  private boolean isOwned(Element element, Set<String> contexts) {
    String id = AttributeText.of(element, "id");
    if (id.isEmpty()) {
      return false;
    }
    if (!hasOwners) {
      hasOwners = true;
      for (Element owner : census.having(OWNING)) {
        for (String owned : Tokens.of(AttributeText.of(owner, "aria-owns"))) {
          owners.putIfAbsent(owned, owner);
        }
      }
    }
    Element owner = owners.get(id);
    return owner != null && contexts.contains(written.apply(owner));
  }
}
