package org.articlelint.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of one file.
 *
 * @param file the file, as it was given
 * @param problems by line, column and rule; empty for a clean page, and for one that could not be read
 * @param suppressed problems that count for nothing, in the same order
 * @param failures rules that threw on the page
 * @param unreadable why the file could not be linted at all; empty where it could
 * @param fixable those of the problems that a rule says how to mend for certain
 * @param portrait what a reader gets of the page; empty where nobody asked for it, or it could not be drawn
 */
public record PageReport(
    String file, List<Problem> problems, List<Suppressed> suppressed, List<RuleFailure> failures, Optional<String> unreadable,
    Set<Problem> fixable, Optional<Portrait> portrait) {

  /** A report of problems that are all left to people, without a portrait. */
  public PageReport(
      String file, List<Problem> problems, List<Suppressed> suppressed, List<RuleFailure> failures, Optional<String> unreadable) {
    this(file, problems, suppressed, failures, unreadable, Set.of(), Optional.empty());
  }

  /** This report, after all was mended that could be: what is left is for people. */
  public PageReport mended() {
    return new PageReport(file, problems, suppressed, failures, unreadable, Set.of(), portrait);
  }

  /** This report, with those problems of which others count for nothing. */
  PageReport parted(List<Problem> counting, List<Suppressed> others) {
    return new PageReport(file, List.copyOf(counting), List.copyOf(others), failures, unreadable, fixable, portrait);
  }

  /** The report of a file that could not be linted. */
  public static PageReport unreadable(String file, String why) {
    return new PageReport(file, List.of(), List.of(), List.of(), Optional.of(why));
  }

  /** This report, with that portrait. */
  public PageReport portrait(Portrait portrait) {
    return new PageReport(file, problems, suppressed, failures, unreadable, fixable, Optional.of(portrait));
  }
}
