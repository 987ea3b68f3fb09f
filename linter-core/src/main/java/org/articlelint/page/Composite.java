package org.articlelint.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.aria.AriaRole;
import org.articlelint.page.aria.AriaRoles;
import org.articlelint.page.aria.Ownership;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What is announced as a whole made of parts: a list, a menu, a table.
 *
 * @param role what it is announced as
 * @param parts the roles that its parts may have
 * @param strangers what surely reaches screen readers in it and is none of its parts, in page order; what stands in groups comes last
 */
public record Composite(Element element, String role, Set<String> parts, List<Element> strangers) {

  /** Every one that surely reaches screen readers and is not still being filled, in page order. */
  public static final Fact<List<Composite>> FACT = Fact.of(Composite::of);

  /** WAI-ARIA 1.3 and browsers know more parts than 1.2 lists; of a radiogroup 1.3 no longer asks anything. A submenu stands beside its item. */
  private static final Map<String, Set<String>> ALSO = Map.of(
      "grid", Set.of("caption"), "listbox", Set.of("separator"), "menu", Set.of("menu", "separator"), "menubar", Set.of("menu", "separator"),
      "table", Set.of("caption"), "treegrid", Set.of("caption"));

  private static final Set<String> LISTS = Set.of("ol", "ul");
  private static final long GIVEN = Census.bits("aria-owns", "role");

  private static List<Composite> of(Page page) {
    List<Composite> all = new ArrayList<>();
    Ownership ownership = page.ownership();
    for (Element element : page.candidates("dir", "menu", "ol", "select", "table", "tbody", "tfoot", "thead", "tr", "ul")) {
      String role = ownership.role(element);
      Set<String> parts = AriaRoles.of(role).map(AriaRole::owned).orElse(Set.of());
      if (!parts.isEmpty() && !role.equals("radiogroup") && page.hidden().fromScreenReaders(element).isNo() && !ownership.isBusy(element)) {
        all.add(new Composite(element, role, parts, strangers(page, element, role, parts)));
      }
    }
    return List.copyOf(all);
  }

  private static List<Element> strangers(Page page, Element element, String role, Set<String> parts) {
    if (isPlainList(page, element)) {
      return List.of();
    }
    List<Element> strangers = new ArrayList<>();
    Set<Element> groups = Collections.newSetFromMap(new IdentityHashMap<>()); // each once: two may own each other
    Deque<Element> ahead = new ArrayDeque<>(List.of(element));
    while (!ahead.isEmpty()) {
      for (Element part : page.ownership().parts(ahead.pop())) {
        String own = page.ownership().role(part);
        boolean isPart = parts.contains(own) || ALSO.getOrDefault(role, Set.of()).contains(own);
        if (!isPart && isSure(page, part)) {
          strangers.add(part);
        } else if (isPart && own.equals("group") && groups.add(part)) {
          ahead.add(part);
        }
      }
    }
    return strangers;
  }

  /** Whether it is one of items and nothing else that anybody gets, as nearly all are. */
  private static boolean isPlainList(Page page, Element element) {
    Census census = page.census();
    int number = census.number(element);
    boolean isPlain = LISTS.contains(element.normalName()) && !census.hasAny(number, GIVEN);
    for (int child = number + 1; child < census.end(number) && isPlain; child = census.end(child)) {
      Element item = census.element(child);
      isPlain = item.normalName().equals("li") && !census.hasAny(child, GIVEN) && !page.hidden().fromScreenReaders(item).isYes();
    }
    return isPlain;
  }

  /** A drawing without a name is passed over by some browsers. */
  private static boolean isSure(Page page, Element part) {
    return page.hidden().fromScreenReaders(part).isNo() && !Parser.NamespaceSvg.equals(part.tag().namespace());
  }
}
