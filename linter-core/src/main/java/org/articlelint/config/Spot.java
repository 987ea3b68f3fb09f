package org.articlelint.config;

/**
 * Where something stands in a file of configuration.
 *
 * @param file as its reader knows it: relative to where the command runs, or whole
 * @param line 1-based; 0 for the file as a whole
 * @param column 1-based
 */
public record Spot(String file, int line, int column) {

  /** The file as a whole. */
  public static Spot of(String file) {
    return new Spot(file, 0, 0);
  }

  /** As editors and terminals know how to jump to it: {@code articlelint.yml:12:5}. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
