package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of all style sheets of a page that may hold for any element of it: big sheets are written for whole sites, so nine of ten rules
 * ask for names that the page does not have.
 */
record PageRules(List<Placed> rules, Layers layers) {

  /**
   * A rule in its place.
   *
   * @param order where it stands among all of the page, those that were left out too
   */
  record Placed(StyleRule rule, int order) {}

  static PageRules of(List<StyleSheet> sheets, Looks looks) {
    List<Placed> rules = new ArrayList<>();
    List<String> layers = new ArrayList<>();
    int order = 0;
    for (StyleSheet sheet : sheets) {
      layers.addAll(sheet.layers());
      for (StyleRule rule : sheet.rules()) {
        order++;
        if (rule.prelude().mayFind(looks)) {
          rules.add(new Placed(rule, order));
        }
      }
    }
    return new PageRules(rules, new Layers(layers));
  }
}
