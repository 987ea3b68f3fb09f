package org.articlelint.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.Fact;
import org.articlelint.page.Page;
import org.jsoup.nodes.Element;

/**
 * For each element of a page a CSS selector that finds it, and only it: a path of children from something that stands once.
 *
 * <p>Ids are counted once, and the children of one parent numbered at once, so that a hundred thousand problems among sisters cost
 * no more than the walk over them.
 */
final class Selectors {

  static final Fact<Selectors> FACT = Fact.of(Selectors::new);

  private static final int LONGEST_ID = 41;
  private static final int FEW = 40; // sisters, which are looked at again for each of them

  private final Page page;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> repeated = new HashSet<>();
  private final Map<Element, String> steps = new IdentityHashMap<>();
  private final Map<Element, String> known = new IdentityHashMap<>();

  private Selectors(Page page) {
    this.page = page;
    for (Element element : page.having("id")) {
      String id = folded(element.id());
      if (!ids.add(id)) {
        repeated.add(id);
      }
    }
  }

  /** The same text for the same element: many rules may speak of one. */
  String of(Element element) {
    String selector = known.get(element);
    if (selector == null) {
      selector = find(element);
      known.put(element, selector);
    }
    return selector;
  }

  private String find(Element element) {
    Deque<String> path = new ArrayDeque<>();
    for (Element at = element; at != null && at.parent() != null; at = at.parent()) {
      if (hasOwnId(at)) {
        path.addFirst("#" + at.id());
        break;
      }
      if (isPlain(at) && page.all(at.normalName()).size() == 1) {
        path.addFirst(at.normalName());
        break;
      }
      path.addFirst(at.parent().parent() == null ? ":root" : amongSisters(at)); // a drawing may hold another html element
    }
    return path.isEmpty() ? "html" : String.join(" > ", path);
  }

  private boolean hasOwnId(Element element) {
    String id = element.id();
    return isPlain(id) && ids.contains(folded(id)) && !repeated.contains(folded(id));
  }

  /** Whether it is one that needs no escapes: letters of ASCII, and behind the first also digits, {@code -} and {@code _}. */
  private static boolean isPlain(String id) {
    for (int i = 0; i < id.length(); i++) {
      char sign = id.charAt(i);
      boolean isLetter = sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
      if (!isLetter && (i == 0 || sign != '-' && sign != '_' && (sign < '0' || sign > '9'))) {
        return false;
      }
    }
    return !id.isEmpty() && id.length() <= LONGEST_ID;
  }

  /** Pages without a doctype match ids in any case. */
  private static String folded(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(Element element) {
    String tag = element.normalName();
    for (int i = 0; i < tag.length(); i++) {
      char sign = tag.charAt(i);
      if (!(sign >= 'a' && sign <= 'z') && !(i > 0 && (sign >= '0' && sign <= '9' || sign == '-'))) {
        return false;
      }
    }
    return !tag.isEmpty();
  }

  private String amongSisters(Element element) {
    String known = steps.get(element);
    if (known == null && element.parent().childNodeSize() <= FEW) {
      known = alone(element);
      steps.put(element, known);
    } else if (known == null) {
      number(element.parent().children());
      known = steps.get(element);
    }
    return known;
  }

  private static String alone(Element element) {
    String tag = element.normalName();
    int child = 0;
    int number = 0; // among those of its tag
    int twins = 0;
    for (Element sister = element.parent().firstElementChild(); sister != null; sister = sister.nextElementSibling()) {
      twins += sister.normalName().equals(tag) ? 1 : 0;
      child += number == 0 ? 1 : 0;
      number = sister == element ? twins : number;
    }
    return step(element, child, number, twins == 1);
  }

  private static String step(Element element, int child, int number, boolean isOnly) {
    return !isPlain(element) ? "*:nth-child(" + child + ")" // svg:a would need escapes that engines read differently
        : isOnly ? element.normalName() : element.normalName() + ":nth-of-type(" + number + ")";
  }

  private void number(List<Element> sisters) {
    Map<String, Integer> twins = new HashMap<>();
    for (Element sister : sisters) {
      twins.merge(sister.normalName(), 1, Integer::sum);
    }
    Map<String, Integer> numbers = new HashMap<>();
    int child = 0;
    for (Element sister : sisters) {
      String tag = sister.normalName();
      int number = numbers.merge(tag, 1, Integer::sum);
      child++;
      steps.put(sister, step(sister, child, number, twins.get(tag) == 1));
    }
  }
}
