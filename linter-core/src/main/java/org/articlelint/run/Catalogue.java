package org.articlelint.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.articlelint.page.words.Nearest;
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
   * @throws UsageException if a provider cannot be loaded, or two rules have one id
   */
  public static Catalogue load(ClassLoader loader) throws UsageException {
    List<Rule> rules = new ArrayList<>();
    try {
      ServiceLoader.load(RuleProvider.class, loader).forEach(provider -> rules.addAll(provider.rules()));
      return of(rules);
    } catch (ServiceConfigurationError broken) {
      throw new UsageException("A jar of rules cannot be loaded: " + broken.getMessage());
    } catch (IllegalStateException twins) {
      throw new UsageException(twins.getMessage());
    }
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

  /** The ids of all rules. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(rules.keySet());
  }

  /** The rule of that id; empty if there is none. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * The rule of that id.
   *
   * @throws UsageException if there is none; the message names the nearest
   */
  public Rule named(String id) throws UsageException {
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new UsageException("There is no rule “%s”. %s".formatted(id, Nearest.advice(id, rules.keySet())).strip());
    }
    return rule;
  }
}
