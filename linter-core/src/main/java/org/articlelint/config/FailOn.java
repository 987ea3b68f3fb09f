package org.articlelint.config;

import java.util.List;
import java.util.Optional;
import org.articlelint.page.words.Nearest;
import org.articlelint.rule.Severity;

/** The mildest severity that fails a run, as the configuration and both doors write it. */
public final class FailOn {

  private static final List<String> IDS = Severity.ids("never");

  private FailOn() {}

  /** That severity; empty for {@code never}; {@code warning} where none is given. */
  public static Optional<Severity> of(Optional<String> id) {
    return id.isEmpty() ? Optional.of(Severity.WARNING) : id.flatMap(Severity::of);
  }

  /** What is wrong with that id; empty where it is one. */
  public static Optional<String> fault(String id) {
    return IDS.contains(id) ? Optional.empty() : Optional.of("There is no level “%s” to fail on. %s".formatted(id, Nearest.advice(id, IDS)));
  }
}
