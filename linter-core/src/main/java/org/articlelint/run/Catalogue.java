package org.articlelint.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlelint.house.HouseRule;
import org.articlelint.page.words.Nearest;
import org.articlelint.rule.Rule;

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
    try {
      return of(Providers.rules(loader));
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
            .formatted(rule.meta().id(), origin(twin), origin(rule)));
      }
    }
    return new Catalogue(byId);
  }

  private static String origin(Rule rule) {
    return rule instanceof GuestRule guest ? "one of " + guest.jar() : rule.getClass().getName();
  }

  /** This catalogue, with house rules behind its rules. Their ids are known to be others. */
  Catalogue with(List<HouseRule> house) {
    return of(Stream.concat(rules.values().stream(), house.stream()).toList());
  }

  /** All rules, in the order of their providers. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
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
      throw new UsageException(unknown(id));
    }
    return rule;
  }

  /** What to tell somebody who wrote the id of no rule. */
  String unknown(String id) {
    Optional<String> near = rules.keySet().stream().filter(known -> known.endsWith("/" + id)).findFirst().or(() -> Nearest.to(id, rules.keySet()));
    String other = id.indexOf('/') > 0 ? "If it is in a jar, name the jar with --rules." : "The command articlelint rules lists all.";
    return "There is no rule “%s”. %s".formatted(id, near.map("Did you mean %s?"::formatted).orElse(other));
  }
}
