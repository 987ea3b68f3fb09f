package org.articlelint.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** Every known rule by id. */
public final class Catalogue {

  private final Map<String, Rule> rules;

  private Catalogue(Map<String, Rule> rules) {
    this.rules = rules;
  }

  /**
   * The rules of every provider that the loader sees.
   *
   * @throws IllegalStateException if two rules have one id
   */
  public static Catalogue load(ClassLoader loader) {
    List<Rule> rules = new ArrayList<>();
    ServiceLoader.load(RuleProvider.class, loader).forEach(provider -> rules.addAll(provider.rules()));
    return of(rules);
  }

  /**
   * A catalogue of those rules.
   *
   * @throws IllegalStateException if two rules have one id
   */
  public static Catalogue of(List<Rule> rules) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    for (Rule rule : rules) {
      Rule twin = byId.putIfAbsent(rule.meta().id(), rule);
      if (twin != null) {
        throw new IllegalStateException("Two rules have the id %s: %s and %s."
            .formatted(rule.meta().id(), twin.getClass().getName(), rule.getClass().getName()));
      }
    }
    return new Catalogue(byId);
  }

  /** All rules, in the order of their providers. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /** The rule of that id; empty if there is none. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }
}
