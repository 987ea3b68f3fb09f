package org.articlelint.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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

  private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,40}");
  private static final Pattern PLAIN_TAG = Pattern.compile("[a-z][a-z0-9-]*");

  private final Page page;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<Element, String> steps = new IdentityHashMap<>();

  private Selectors(Page page) {
    this.page = page;
    for (Element element : page.having("id")) {
      ids.merge(folded(element.id()), 1, Integer::sum);
    }
  }

  String of(Element element) {
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
    return ids.getOrDefault(folded(id), 0) == 1 && PLAIN_ID.matcher(id).matches();
  }

  /** Pages without a doctype match ids in any case. */
  private static String folded(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(Element element) {
    return PLAIN_TAG.matcher(element.normalName()).matches();
  }

  private String amongSisters(Element element) {
    String known = steps.get(element);
    if (known == null) {
      number(element.parent().children());
      known = steps.get(element);
    }
    return known;
  }

  private void number(List<Element> sisters) {
    Map<String, Integer> twins = new HashMap<>();
    sisters.forEach(sister -> twins.merge(sister.normalName(), 1, Integer::sum));
    Map<String, Integer> numbers = new HashMap<>();
    int child = 0;
    for (Element sister : sisters) {
      String tag = sister.normalName();
      int number = numbers.merge(tag, 1, Integer::sum);
      child++;
      steps.put(sister, !isPlain(sister) ? "*:nth-child(" + child + ")" // svg:a would need escapes that engines read differently
          : twins.get(tag) == 1 ? tag : tag + ":nth-of-type(" + number + ")");
    }
  }
}
