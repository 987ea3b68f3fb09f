package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.articlelint.page.aria.Answer;
import org.articlelint.page.aria.Focus;
import org.articlelint.page.aria.Hidden;
import org.articlelint.page.aria.Names;
import org.articlelint.page.aria.Roles;
import org.articlelint.page.aria.State;
import org.articlelint.page.aria.States;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/**
 * What assistive technology gets of a page, element by element.
 *
 * @param body what holds them all; empty where the page has none
 * @param nodes every element that stands in the body, hidden ones too, in page order
 */
public record AccessibilityTree(Optional<Element> body, List<Node> nodes) {

  static final Fact<AccessibilityTree> FACT = Fact.of(AccessibilityTree::of);

  /**
   * One element as it is announced.
   *
   * @param element what is announced
   * @param parent the number in the list of what it stands in; empty right in the body
   * @param role its role: {@code none} where it is presentational, {@code generic} where there is no better
   * @param name its accessible name; the empty text where it has none
   * @param description its accessible description; the empty text where it has none
   * @param hidden whether nothing of it reaches assistive technology
   * @param isFocusable whether it can take the focus, by keyboard or by script
   * @param states what else is told of it, in the order in which it is told
   */
  public record Node(Element element, OptionalInt parent, String role, String name, String description, Answer hidden,
      boolean isFocusable, List<State> states) {}

  private static AccessibilityTree of(Page page) {
    Optional<Element> body = page.all("body", "frameset").stream().findFirst();
    List<Node> nodes = new ArrayList<>();
    if (body.isPresent()) {
      Census census = page.census();
      Reader reader = new Reader(census, page.roles(), page.names(), page.hidden(), new States(census, page.roles()));
      int first = census.number(body.get()) + 1;
      for (int i = first; i < census.size(); i++) {
        int parent = census.parent(i) - first;
        if (parent < -1) {
          break; // behind the body
        }
        nodes.add(reader.node(census.element(i), parent < 0 ? OptionalInt.empty() : OptionalInt.of(parent)));
      }
    }
    return new AccessibilityTree(body, nodes);
  }

  /** What is asked of each element; asked for once, for a page has thousands. */
  private record Reader(Census census, Roles roles, Names names, Hidden hidden, States states) {

    Node node(Element element, OptionalInt parent) {
      boolean isFocusable = Focus.isFocusable(census, element) && !hidden.fromEveryone(element).isYes();
      return new Node(element, parent, roles.of(element), names.of(element), names.description(element), hidden.fromScreenReaders(element),
          isFocusable, states.of(element));
    }
  }

  /** The node of that element, which stands in the body. */
  public Node node(Page page, Element element) {
    return nodes.get(page.order(element) - page.order(body.orElseThrow()) - 1);
  }
}
