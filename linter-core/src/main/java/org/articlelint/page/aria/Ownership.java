package org.articlelint.page.aria;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Which elements hold which, as assistive technology gets them: {@code aria-owns} moves things, and what is presentational is looked
 * through, as is what is generic and says nothing by any attribute of ARIA's (WAI-ARIA 1.3, accessibility child and parent). What a
 * custom element holds or stands for, only its script knows.
 */
public final class Ownership {

  private static final long ARIA = Census.bits(Census.ANY_ARIA);

  private final Roles roles;
  private final Hidden hidden;
  private final Map<Element, Element> owners = new IdentityHashMap<>();
  private final Map<Element, List<Element>> owned = new IdentityHashMap<>();
  private final Set<Element> busy = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Element, Optional<Element>> holders = new IdentityHashMap<>();

  /** Who holds whom on a page, whose elements that function finds by id. */
  public Ownership(Census census, Function<String, Optional<Element>> byId, Roles roles, Hidden hidden) {
    this.roles = roles;
    this.hidden = hidden;
    for (Element element : census.having(ARIA)) {
      if (AttributeText.of(element, "aria-busy").equalsIgnoreCase("true")) {
        busy.add(element);
      }
      for (String id : Tokens.of(AttributeText.of(element, "aria-owns"))) {
        byId.apply(id).filter(other -> other != element && owners.putIfAbsent(other, element) == null)
            .ifPresent(other -> owned.computeIfAbsent(element, key -> new ArrayList<>()).add(other));
      }
    }
  }

  /** The role that the element claims, also where it stands in the wrong place, so that browsers do not announce it. */
  public String role(Element element) {
    Optional<AriaRole> named = roles.named(element);
    return named.isPresent() && !named.get().contexts().isEmpty() ? named.get().name() : roles.of(element);
  }

  /** Whether what holds the element has one of those roles; unknown where a custom element holds it. */
  public Answer isIn(Element element, Set<String> roles) {
    Optional<Element> holder = holder(element);
    if (holder.isEmpty()) {
      return Answer.NO;
    }
    return isCustom(holder.get()) ? Answer.UNKNOWN : roles.contains(role(holder.get())) ? Answer.YES : Answer.NO;
  }

  /** What holds the element; empty where nothing does. */
  public Optional<Element> holder(Element element) {
    List<Element> path = new ArrayList<>();
    Element at = element;
    Optional<Element> known = holders.get(at);
    while (known == null) {
      holders.put(at, Optional.empty()); // so that those who own each other in a circle have no holder
      path.add(at);
      @Nullable Element outer = owners.getOrDefault(at, at.parent());
      known = outer == null ? Optional.empty() : isLookedThrough(outer) ? holders.get(outer) : Optional.of(outer);
      at = outer == null ? at : outer;
    }
    for (Element passed : path) {
      holders.put(passed, known);
    }
    return known;
  }

  /** What that element holds and is announced, text in a generic element too, in page order; what it owns by id comes last. */
  public List<Element> parts(Element element) {
    List<Element> parts = new ArrayList<>();
    Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Element> ahead = new ArrayDeque<>();
    addInner(element, ahead);
    while (!ahead.isEmpty()) {
      Element next = ahead.pop();
      if (!seen.add(next)) {
        continue;
      }
      boolean isHidden = hidden.fromScreenReaders(next).isYes(); // what is in it may be visible all the same
      if (isHidden || isLookedThrough(next) && !(role(next).equals("generic") && hasWords(next))) {
        addInner(next, ahead);
      } else if (!isCustom(next)) {
        parts.add(next);
      }
    }
    return parts;
  }

  private void addInner(Element element, Deque<Element> ahead) {
    List<Element> others = owned.getOrDefault(element, List.of());
    for (int i = others.size() - 1; i >= 0; i--) {
      ahead.push(others.get(i));
    }
    for (int i = element.childNodeSize() - 1; i >= 0; i--) {
      if (element.childNode(i) instanceof Element child && !owners.containsKey(child)) {
        ahead.push(child);
      }
    }
  }

  /** Whether it says that it is still being filled, or something around it does. */
  public boolean isBusy(Element element) {
    Element at = busy.isEmpty() ? null : element;
    while (at != null && !busy.contains(at)) {
      at = at.parent();
    }
    return at != null;
  }

  private boolean isLookedThrough(Element element) {
    String role = role(element);
    return role.equals("none") || role.equals("generic") && !isCustom(element) && !Roles.hasGlobalAttribute(element);
  }

  /** Whether it says something itself; a stroke or dot between two links is nothing. */
  private static boolean hasWords(Element element) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof TextNode text && hasLetter(text.getWholeText())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLetter(String text) {
    int i = 0;
    while (i < text.length() && !Character.isLetterOrDigit(text.codePointAt(i))) {
      i++;
    }
    return i < text.length();
  }

  private boolean isCustom(Element element) {
    return element.normalName().indexOf('-') > 0 && roles.named(element).isEmpty();
  }
}
