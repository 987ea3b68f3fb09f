package org.articlelint.lint;

/**
 * A rule that threw on a page. The other rules went on.
 *
 * @param rule id of the rule
 * @param file the page, as it was given
 * @param cause what it threw
 */
public record RuleFailure(String rule, String file, Throwable cause) {}
