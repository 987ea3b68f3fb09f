package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order of a page's layers (CSS Cascade 5, 6.4.4): of siblings the later is stronger, and what holds a layer is stronger than it. */
final class Layers {

  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, List<String>> inside = new HashMap<>();

  /** These layers, in the order of their first mention. */
  Layers(List<String> mentioned) {
    for (String layer : mentioned) {
      add(layer);
    }
    rank("");
  }

  private void add(String layer) {
    for (int dot = layer.indexOf('.'); dot >= 0; dot = layer.indexOf('.', dot + 1)) {
      put(layer.substring(0, dot));
    }
    put(layer);
  }

  private void put(String layer) {
    if (!layer.isEmpty() && inside.putIfAbsent(layer, new ArrayList<>()) == null) {
      int dot = layer.lastIndexOf('.');
      inside.computeIfAbsent(dot < 0 ? "" : layer.substring(0, dot), key -> new ArrayList<>()).add(layer);
    }
  }

  private void rank(String layer) {
    for (String inner : inside.getOrDefault(layer, List.of())) {
      rank(inner);
    }
    ranks.put(layer, ranks.size());
  }

  /** How strong the layer is; the greater, the stronger for what is not important. */
  int rank(StyleRule rule) {
    return ranks.getOrDefault(rule.layer(), 0);
  }

  static String join(String outer, String inner) {
    return outer.isEmpty() ? inner : inner.isEmpty() ? outer : outer + "." + inner;
  }
}
