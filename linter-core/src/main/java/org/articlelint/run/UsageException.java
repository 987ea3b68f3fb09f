package org.articlelint.run;

/** A request that cannot be understood. The message names what is wrong and what to write instead, in one line. */
public final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  /** With that message. */
  public UsageException(String message) {
    super(message);
  }
}
