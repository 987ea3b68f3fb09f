package org.articlelint.lint;

import java.util.List;
import java.util.Optional;

/**
 * What came of one file.
 *
 * @param file the file, as it was given
 * @param problems by line, column and rule; empty for a clean page, and for one that could not be read
 * @param suppressed problems that count for nothing, in the same order
 * @param failures rules that threw on the page
 * @param unreadable why the file could not be linted at all; empty where it could
 */
public record PageReport(
    String file, List<Problem> problems, List<Suppressed> suppressed, List<RuleFailure> failures, Optional<String> unreadable) {

  /** The report of a file that could not be linted. */
  public static PageReport unreadable(String file, String why) {
    return new PageReport(file, List.of(), List.of(), List.of(), Optional.of(why));
  }
}
