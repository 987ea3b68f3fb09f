package org.articlelint.run;

import java.util.stream.Collectors;
import org.articlelint.config.ConfigError;
import org.articlelint.config.ConfigErrors;

/**
 * A request that cannot be understood. The message names what is wrong and what to write instead: in one line, or in a line each that
 * begins with its place in a file.
 */
public final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean isPlaced;

  /** With that message. */
  public UsageException(String message) {
    this(message, false);
  }

  private UsageException(String message, boolean isPlaced) {
    super(message);
    this.isPlaced = isPlaced;
  }

  /** Whether each line of the message begins with its place in a file. */
  public boolean isPlaced() {
    return isPlaced;
  }

  /** Throws what is wrong with a configuration, if anything is. */
  static void throwIfAny(ConfigErrors errors) throws UsageException {
    if (!errors.isEmpty()) {
      throw new UsageException(errors.all().stream().map(ConfigError::toString).collect(Collectors.joining("\n")), true);
    }
  }
}
