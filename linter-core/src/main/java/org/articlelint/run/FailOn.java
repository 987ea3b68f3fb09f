package org.articlelint.run;

import java.util.List;
import java.util.Optional;
import org.articlelint.page.words.Nearest;
import org.articlelint.rule.Severity;

/** The lowest severity that fails a run. */
final class FailOn {

  private static final String NEVER = "never";
  private static final List<String> IDS = List.of("error", "warning", "info", NEVER);

  private FailOn() {}

  /** That severity; empty for {@code never}; {@code warning} where none is given. */
  static Optional<Severity> of(Optional<String> id) throws UsageException {
    String written = id.orElse("warning");
    if (!IDS.contains(written)) {
      throw new UsageException("There is no level “%s” to fail on. %s".formatted(written, Nearest.advice(written, IDS)));
    }
    return Severity.of(written);
  }
}
