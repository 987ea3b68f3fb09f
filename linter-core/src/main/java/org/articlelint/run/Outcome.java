package org.articlelint.run;

/** How a run ended. */
public enum Outcome {
  /** No problem at or above what fails the run. */
  CLEAN(0),
  /** At least one such problem. */
  PROBLEMS(1),
  /** Input, configuration or a rule failed: the answer cannot be relied on. */
  UNUSABLE(2);

  private final int exitCode;

  Outcome(int exitCode) {
    this.exitCode = exitCode;
  }

  /** What a process exits with. */
  public int exitCode() {
    return exitCode;
  }
}
