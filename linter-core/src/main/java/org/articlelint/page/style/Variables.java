package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Puts the values of custom properties where {@code var()} names them (CSS Custom Properties 1). A ring of properties has no value, nor has
 * what grows beyond all use: a browser gives up on those as well.
 */
final class Variables {

  private static final String FUNCTION = "var(";
  private static final int LONGEST = 10_000;
  private static final int DEEPEST = 40;

  private final Source source;
  private final Map<Element, Map<String, Optional<String>>> known = new IdentityHashMap<>();
  private final List<Step> way = new ArrayList<>(); // what is being worked out, each needed by the one before
  private final Set<Step> rings = new HashSet<>();
  private int depth;

  /** A custom property that is being worked out. */
  private record Step(Element element, String name) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Step step && step.element == element && step.name.equals(name); // jsoup compares elements so, too
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(element) * 31 + name.hashCode();
    }
  }

  /** Says what is declared for an element itself. */
  interface Source {

    /** The value as it is declared, {@code var()} in it; empty where nothing is. */
    Optional<String> declared(Element element, String customProperty);
  }

  Variables(Source source) {
    this.source = source;
  }

  /** Whether there is anything to be put in place. */
  static boolean isIn(String value) {
    return value.indexOf('(') >= 0 && (value.contains(FUNCTION) || value.contains("env("));
  }

  /** Whether each {@code var()} in it names a custom property; else a browser does not understand the value. Strings are not looked into. */
  static boolean areNamed(String value) {
    for (int at = value.indexOf(FUNCTION); at >= 0; at = value.indexOf(FUNCTION, at + 1)) {
      int name = at + FUNCTION.length();
      while (name < value.length() && CssText.isBlank(value.charAt(name))) {
        name++;
      }
      if (!value.startsWith("--", name) && value.indexOf('"') < 0 && value.indexOf('\'') < 0) {
        return false;
      }
    }
    return true;
  }

  /** The value with all in place; empty if something has no value, nor words to fall back on. */
  Optional<String> resolve(String value, Element element) {
    if (!isIn(value)) {
      return Optional.of(value);
    }
    if (depth >= DEEPEST || value.length() > LONGEST) {
      return Optional.empty();
    }
    depth++;
    StringBuilder out = new StringBuilder();
    boolean isWhole = put(value, 0, value.length(), ComponentReader.of(value), element, out);
    depth--;
    return isWhole && out.length() <= LONGEST ? Optional.of(out.toString()) : Optional.empty();
  }

  private boolean put(String value, int from, int to, List<Component> components, Element element, StringBuilder out) {
    int written = from;
    for (Component component : components) {
      boolean isNamed = component.isFunction("var") || component.isFunction("env");
      if (isNamed || !component.inner().isEmpty()) {
        int inner = component.inner().isEmpty() ? component.end() : component.inner().get(0).start();
        out.append(value, written, isNamed ? component.start() : inner);
        int innerEnd = component.inner().isEmpty() ? component.end() : component.inner().get(component.inner().size() - 1).end();
        boolean isPut = isNamed ? putNamed(value, component, element, out)
            : put(value, inner, innerEnd, component.inner(), element, out);
        if (!isPut || out.length() > LONGEST) {
          return false;
        }
        written = isNamed ? component.end() : innerEnd;
      }
    }
    out.append(value, written, to);
    return true;
  }

  private boolean putNamed(String value, Component function, Element element, StringBuilder out) {
    List<Component> inner = function.inner();
    String name = inner.isEmpty() ? "" : inner.get(0).in(value);
    boolean isCustom = function.isFunction("var");
    if (inner.isEmpty() || isCustom && !Property.isCustom(name)) {
      return false;
    }
    Optional<String> found = isCustom ? of(element, name) : Optional.empty();
    if (found.isPresent()) {
      out.append(found.get());
      return true;
    }
    for (int i = 1; i < inner.size(); i++) {
      if (inner.get(i).isSign(",")) {
        String fallback = value.substring(inner.get(i).end(), inner.get(inner.size() - 1).end()).strip();
        Optional<String> resolved = resolve(fallback, element);
        resolved.ifPresent(out::append);
        return resolved.isPresent();
      }
    }
    return false;
  }

  /** The value of that custom property: declared for the element, or come down to it. */
  private Optional<String> of(Element element, String name) {
    Map<String, Optional<String>> ofElement = known.computeIfAbsent(element, key -> new HashMap<>(2));
    Optional<String> value = ofElement.get(name);
    if (value == null) {
      Step step = new Step(element, name);
      int ring = way.indexOf(step);
      if (ring >= 0) {
        rings.addAll(way.subList(ring, way.size()));
        return Optional.empty();
      }
      way.add(step);
      value = find(element, name);
      way.remove(way.size() - 1);
      value = rings.remove(step) ? Optional.empty() : value;
      ofElement.put(name, value);
    }
    return value;
  }

  private Optional<String> find(Element element, String name) {
    Optional<String> declared = source.declared(element, name);
    String written = declared.orElse("inherit");
    return switch (written) {
      case "inherit", "unset", "revert", "revert-layer" -> element.parent() == null ? Optional.empty() : of(element.parent(), name);
      case "initial" -> Optional.empty();
      default -> resolve(written, element);
    };
  }
}
