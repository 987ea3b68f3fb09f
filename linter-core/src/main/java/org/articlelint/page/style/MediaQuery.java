package org.articlelint.page.style;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether media queries hold (Media Queries 4 and 5) for the window that the linter stands for: a screen of 1280 by 800 pixels with a mouse,
 * script, and nothing that its user prefers.
 */
final class MediaQuery {

  private static final Set<String> OURS = Set.of("all", "screen");
  private static final Set<String> NO_TYPES = Set.of("and", "or", "not", "only", "layer");

  private MediaQuery() {}

  /** Whether one query of that list holds for the window that is assumed; an empty list does. */
  static boolean matches(String list) {
    return matches(list, Screen.DESKTOP);
  }

  /** Whether one query of that list holds for a window of that size. */
  static boolean matches(String list, Screen screen) {
    List<Component> components = ComponentReader.of(list);
    Condition condition = new Condition(part -> MediaFeature.holds(part, screen));
    return components.isEmpty() || ComponentReader.parts(components, ",").stream().anyMatch(query -> isMet(query, condition));
  }

  private static boolean isMet(List<Component> query, Condition condition) {
    boolean isNot = startsWith(query, "not");
    int at = isNot || startsWith(query, "only") ? 1 : 0;
    if (at >= query.size() || !query.get(at).isWord()) {
      return isMet(condition.of(query));
    }
    String type = query.get(at).text();
    Optional<Truth> truth = NO_TYPES.contains(type) ? Optional.empty() : Optional.of(Truth.of(OURS.contains(type)));
    if (at + 1 < query.size()) {
      List<Component> rest = query.subList(Math.min(at + 2, query.size()), query.size());
      Optional<Truth> features = query.get(at + 1).isWord("and") && !Condition.isOr(rest) ? condition.of(rest) : Optional.empty();
      truth = truth.flatMap(known -> features.map(known::and));
    }
    return isMet(isNot ? truth.map(Truth::not) : truth);
  }

  private static boolean startsWith(List<Component> query, String word) {
    return !query.isEmpty() && query.get(0).isWord(word);
  }

  /** What breaks the grammar never holds, nor does what nobody knows. */
  private static boolean isMet(Optional<Truth> truth) {
    return truth.equals(Optional.of(Truth.TRUE));
  }
}
