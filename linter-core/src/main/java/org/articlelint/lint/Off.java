package org.articlelint.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.articlelint.page.Suppression;

/** Which rules the comments of a page have switched off so far, and which comment did. */
final class Off {

  private final Map<String, Suppression> rules = new HashMap<>();
  private Optional<Suppression> all = Optional.empty();
  private final Set<String> exceptions = new HashSet<>();

  /**
   * Goes past that comment.
   *
   * @param repeated told of what it says in vain, since it holds already: itself, and the rule; an empty rule stands for all
   */
  void pass(Suppression comment, BiConsumer<Suppression, String> repeated) {
    if (comment.kind() == Suppression.Kind.DISABLE) {
      disable(comment, repeated);
    } else if (comment.kind() == Suppression.Kind.ENABLE) {
      enable(comment, repeated);
    }
  }

  /** The comment by which that rule is off; empty where it is on. */
  Optional<Suppression> by(String rule) {
    Suppression named = rules.get(rule);
    return named != null ? Optional.of(named) : exceptions.contains(rule) ? Optional.empty() : all;
  }

  private void disable(Suppression comment, BiConsumer<Suppression, String> repeated) {
    if (comment.rules().isEmpty()) {
      if (all.isPresent() && exceptions.isEmpty()) {
        repeated.accept(comment, "");
      } else {
        all = Optional.of(comment);
        exceptions.clear();
      }
    }
    for (String rule : comment.rules()) {
      if (by(rule).isPresent()) {
        repeated.accept(comment, rule);
      } else {
        rules.put(rule, comment);
        exceptions.remove(rule);
      }
    }
  }

  private void enable(Suppression comment, BiConsumer<Suppression, String> repeated) {
    if (comment.rules().isEmpty()) {
      if (all.isEmpty() && rules.isEmpty()) {
        repeated.accept(comment, "");
      }
      all = Optional.empty();
      rules.clear();
      exceptions.clear();
    }
    for (String rule : comment.rules()) {
      if (by(rule).isEmpty()) {
        repeated.accept(comment, rule);
      }
      rules.remove(rule);
      if (all.isPresent()) {
        exceptions.add(rule);
      }
    }
  }
}
