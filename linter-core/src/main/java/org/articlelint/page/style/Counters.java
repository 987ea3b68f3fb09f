package org.articlelint.page.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the counters of a page say at each place where style shows one (CSS Lists 3, 4).
 *
 * <p>One walk over the page, the first time that somebody asks: a counter lives from the element that resets it to the end of what that
 * element stands in. What is counted before and after an element's content stands inside of it.
 */
final class Counters {

  private static final int DEEPEST = 50; // counters of one name inside one another; a person's page has a handful
  private static final int MOST = 20; // counters that one content shows

  private static final Deque<Counter> NOBODY = new ArrayDeque<>();

  private final Cascade style;
  private final Document page;
  private final Map<String, Deque<Counter>> living = new HashMap<>();
  private final Map<Pseudo, Map<Element, Map<String, List<Integer>>>> shown = new HashMap<>();
  private final Map<Element, Set<String>> madeIn = new IdentityHashMap<>();
  private final Map<String, Set<String>> mentioned = new HashMap<>();
  private boolean isCounted;

  Counters(Cascade style, Document page) {
    this.style = style;
    this.page = page;
  }

  /** A counter that lives until its scope ends. */
  private static final class Counter {

    private final @Nullable Element scope;
    private int value;

    Counter(@Nullable Element scope, int value) {
      this.scope = scope;
      this.value = value;
    }
  }

  /** The innermost counter of that name at that place, in that style. */
  String value(Element element, Pseudo pseudo, String name, String counterStyle) {
    List<Integer> values = at(element, pseudo, name);
    return CounterStyle.write(values.isEmpty() ? 0 : values.get(values.size() - 1), counterStyle);
  }

  /** All counters of that name at that place, the outermost first. */
  String values(Element element, Pseudo pseudo, String name, String between, String counterStyle) {
    List<Integer> values = at(element, pseudo, name);
    return String.join(between, (values.isEmpty() ? List.of(0) : values).stream().map(value -> CounterStyle.write(value, counterStyle)).toList());
  }

  private List<Integer> at(Element element, Pseudo pseudo, String name) {
    if (!isCounted) {
      isCounted = true;
      count();
    }
    return shown.getOrDefault(pseudo, Map.of()).getOrDefault(element, Map.of()).getOrDefault(name, List.of());
  }

  private void count() {
    Element at = page.firstElementChild();
    while (at != null) {
      boolean isOut = style.of(at, "display").text().filter("none"::equals).isPresent();
      if (!isOut) {
        enter(at);
      }
      Element next = isOut ? null : at.firstElementChild();
      while (next == null && at != null) {
        leave(at, isOut);
        isOut = false;
        next = at.nextElementSibling();
        at = next == null ? at.parent() : at;
      }
      at = next;
    }
  }

  private void enter(Element element) {
    apply(element, Optional.empty(), element.parent());
    apply(element, Optional.of(Pseudo.BEFORE), element);
  }

  private void leave(Element element, boolean isOut) {
    if (!isOut) {
      apply(element, Optional.of(Pseudo.AFTER), element);
    }
    Set<String> names = madeIn.remove(element);
    if (names != null) {
      names.forEach(name -> end(name, element));
    }
  }

  private void end(String name, Element scope) {
    Deque<Counter> counters = living.get(name);
    while (!counters.isEmpty() && counters.peek().scope == scope) {
      counters.pop();
    }
  }

  private void apply(Element element, Optional<Pseudo> pseudo, @Nullable Element scope) {
    steps(element, pseudo, "counter-reset", 0).forEach((name, value) -> reset(name, value, scope));
    steps(element, pseudo, "counter-increment", 1).forEach((name, value) -> living(name, scope).value += value);
    steps(element, pseudo, "counter-set", 0).forEach((name, value) -> living(name, scope).value = value);
    pseudo.ifPresent(where -> style.of(element, where, "content").text().filter(text -> text.contains("counter"))
        .ifPresent(content -> shown.computeIfAbsent(where, key -> new IdentityHashMap<>()).put(element, now(content))));
  }

  private Map<String, List<Integer>> now(String content) {
    Map<String, List<Integer>> now = new HashMap<>();
    for (String name : mentioned.computeIfAbsent(content, Counters::names)) {
      List<Integer> values = new ArrayList<>();
      for (Iterator<Counter> inner = living.getOrDefault(name, NOBODY).descendingIterator(); inner.hasNext();) {
        values.add(inner.next().value);
      }
      now.put(name, values);
    }
    return now;
  }

  private static Set<String> names(String content) {
    return ComponentReader.of(content).stream().filter(part -> part.isFunction("counter") || part.isFunction("counters"))
        .flatMap(part -> part.inner().stream().limit(1)).map(Component::text).limit(MOST).collect(Collectors.toSet());
  }

  /** A new counter; it takes the place of one that a sibling before has made. */
  private void reset(String name, int value, @Nullable Element scope) {
    Deque<Counter> counters = living.computeIfAbsent(name, key -> new ArrayDeque<>());
    if (!counters.isEmpty() && counters.peek().scope == scope) {
      counters.peek().value = value;
    } else if (counters.size() < DEEPEST) {
      counters.push(new Counter(scope, value));
      if (scope != null) {
        madeIn.computeIfAbsent(scope, key -> new HashSet<>()).add(name);
      }
    }
  }

  private Counter living(String name, @Nullable Element scope) {
    Deque<Counter> counters = living.get(name);
    if (counters == null || counters.isEmpty()) {
      reset(name, 0, scope);
      counters = living.get(name);
    }
    return counters.peek();
  }

  /** Names with their numbers, as one of the counter properties gives them. */
  private Map<String, Integer> steps(Element element, Optional<Pseudo> pseudo, String property, int otherwise) {
    if (!style.says(property)) {
      return Map.of();
    }
    Value value = pseudo.isPresent() ? style.of(element, pseudo.get(), property) : style.of(element, property);
    if (value.text().isEmpty() || value.text().get().equals("none")) {
      return Map.of();
    }
    Map<String, Integer> steps = new HashMap<>();
    String name = "";
    for (Component part : ComponentReader.of(value.text().get())) {
      if (part.isWord()) {
        name = part.text();
        steps.put(name, otherwise);
      } else if (part.isNumber("") && !name.isEmpty()) {
        steps.put(name, (int) part.number());
      }
    }
    return steps;
  }
}
