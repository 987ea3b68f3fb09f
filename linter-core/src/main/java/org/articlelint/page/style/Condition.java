package org.articlelint.page.style;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Conditions joined by {@code not}, {@code and}, {@code or} and brackets, the same in {@code @media}, {@code @supports} and
 * {@code @container} (Media Queries 4, 3). A test says what stands at the bottom: a pair of brackets or a function.
 */
final class Condition {

  private final Function<Component, Truth> test;

  Condition(Function<Component, Truth> test) {
    this.test = test;
  }

  /** What they come to; empty where they break the grammar, as {@code and} beside {@code or} does. */
  Optional<Truth> of(List<Component> parts) {
    if (parts.size() == 2 && parts.get(0).isWord("not") && isOpen(parts.get(1))) {
      return Optional.of(inBrackets(parts.get(1)).not());
    }
    if (!isJoined(parts)) {
      return Optional.empty();
    }
    boolean isOr = isOr(parts);
    Truth all = inBrackets(parts.get(0));
    for (int i = 2; i < parts.size(); i += 2) {
      Truth next = inBrackets(parts.get(i));
      all = isOr ? all.or(next) : all.and(next);
    }
    return Optional.of(all);
  }

  static boolean isOr(List<Component> parts) {
    return parts.size() > 1 && parts.get(1).isWord("or");
  }

  private static boolean isJoined(List<Component> parts) {
    String joint = isOr(parts) ? "or" : "and";
    for (int i = 0; i < parts.size(); i++) {
      if (i % 2 == 0 ? !isOpen(parts.get(i)) : !parts.get(i).isWord(joint)) {
        return false;
      }
    }
    return parts.size() % 2 == 1;
  }

  private static boolean isOpen(Component part) {
    return part.isRoundBlock() || part.isFunction();
  }

  /** Brackets may hold a condition again; the reader lets them nest so deep only. */
  private Truth inBrackets(Component part) {
    Optional<Truth> nested = part.isRoundBlock() ? of(part.inner()) : Optional.empty();
    return nested.orElseGet(() -> test.apply(part));
  }
}
