package org.articlelint.fix;

import org.articlelint.lint.Place;

/**
 * A fix that was not made.
 *
 * @param rule id of the rule that proposed it
 * @param place where, in the page as it was when it was tried
 * @param why in words that follow "not mended:"; no full stop
 */
public record Refusal(String rule, Place place, String why) {}
