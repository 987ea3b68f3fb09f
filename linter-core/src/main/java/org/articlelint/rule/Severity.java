package org.articlelint.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How sure the linter is of a problem; from the surest down. */
public enum Severity {
  /** Certain: the page is wrong. */
  ERROR,
  /** It looks wrong. */
  WARNING,
  /** A person must look. */
  INFO;

  /** The severity as reports and configuration write it: {@code error}, {@code warning}, {@code info}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ids of all severities, and after them the words that stand for none: {@code off}, {@code never}. */
  public static List<String> ids(String... none) {
    return Stream.concat(Arrays.stream(values()).map(Severity::id), Arrays.stream(none)).toList();
  }

  /** Whether this is as severe as the other, or more so. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** The severity of that id; empty where there is none such. */
  public static Optional<Severity> of(String id) {
    return Arrays.stream(values()).filter(severity -> severity.id().equals(id)).findFirst();
  }
}
