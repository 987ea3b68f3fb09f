package org.articlelint.config;

import java.util.regex.Pattern;

/**
 * Something in a configuration that cannot be.
 *
 * @param spot where
 * @param message what is wrong, and what to write instead; ends with a full stop or question mark. What it quotes of several lines stands in one
 */
public record ConfigError(Spot spot, String message) {

  private static final Pattern LINE_END = Pattern.compile("\\R");

  /** With a message in one line. */
  public ConfigError {
    message = LINE_END.matcher(message).replaceAll(" ");
  }

  /** In one line: {@code articlelint.yml:12:5: There is no rule “image-alr”. Did you mean image-alt?} */
  @Override
  public String toString() {
    return spot + ": " + message;
  }
}
