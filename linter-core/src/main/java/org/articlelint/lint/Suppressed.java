package org.articlelint.lint;

import java.util.Optional;

/**
 * A problem that counts for nothing, since somebody said so.
 *
 * @param problem what the rule said
 * @param by where that was said
 * @param reason why, in their words; empty where they gave none
 */
public record Suppressed(Problem problem, By by, Optional<String> reason) {

  /** Where a problem was said to count for nothing. */
  public enum By {
    /** In the page itself: a comment or an attribute. */
    PAGE,
    /** In the baseline: it was there before. */
    BASELINE
  }
}
