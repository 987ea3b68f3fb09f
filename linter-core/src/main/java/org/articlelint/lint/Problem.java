package org.articlelint.lint;

import org.articlelint.rule.Severity;

/**
 * Something that a rule said of a page. Holds no part of the page: it outlives it.
 *
 * @param rule id of the rule
 * @param severity how sure the linter is
 * @param message what is wrong, and how to mend it
 * @param place where
 * @param snippet the source there
 * @param fingerprint what it is recognised by on a later version of the page; two problems alike on one page share it
 */
public record Problem(String rule, Severity severity, String message, Place place, Snippet snippet, String fingerprint) {

  @Override
  public boolean equals(Object other) { // by hand, as hashCode: what Java makes for a record delays a short run (decision 19)
    return this == other || other instanceof Problem problem && rule.equals(problem.rule) && severity == problem.severity
        && message.equals(problem.message) && place.equals(problem.place) && snippet.equals(problem.snippet)
        && fingerprint.equals(problem.fingerprint);
  }

  @Override
  public int hashCode() {
    return fingerprint.hashCode() * 31 + message.hashCode();
  }
}
