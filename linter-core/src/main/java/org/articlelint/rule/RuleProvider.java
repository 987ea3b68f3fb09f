package org.articlelint.rule;

import java.util.List;

/**
 * A jar's rules, found by {@link java.util.ServiceLoader}. Rules of others carry a prefix in their ids
 * ({@code acme/paywall-notice}); an id without one belongs to the built-in rules.
 */
public interface RuleProvider {

  /** The rules, in the order of their catalogue. */
  List<Rule> rules();
}
