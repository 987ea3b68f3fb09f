package org.articlelint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which articlelint this is. */
public final class Version {

  private static final String FILE = "version.txt";

  private Version() {}

  /** The version it was built as: {@code 0.1.0}. */
  public static String current() {
    try (InputStream text = Version.class.getResourceAsStream(FILE)) {
      return text == null ? "unknown" : new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
