package org.articlelint.config;

/**
 * Something in a configuration that cannot be.
 *
 * @param spot where
 * @param message what is wrong, and what to write instead; ends with a full stop or question mark
 */
public record ConfigError(Spot spot, String message) {

  /** In one line: {@code articlelint.yml:12:5: There is no rule “image-alr”. Did you mean image-alt?} */
  @Override
  public String toString() {
    return spot + ": " + message;
  }
}
