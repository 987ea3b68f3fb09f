package org.articlelint.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with a configuration, gathered while it is read, so that all of it can be told at once. */
public final class ConfigErrors {

  private static final int MOST = 50; // a file that is none at all need not fill the screen

  private final List<ConfigError> found = new ArrayList<>();

  /** With nothing found. */
  public ConfigErrors() {}

  /** One more thing that is wrong. */
  public void add(Spot spot, String message) {
    if (found.size() < MOST) {
      found.add(new ConfigError(spot, message));
    }
  }

  /** Whether nothing is wrong. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** What is wrong, by file and place. */
  public List<ConfigError> all() {
    List<String> files = found.stream().map(error -> error.spot().file()).distinct().toList();
    return found.stream().sorted(Comparator.comparingInt((ConfigError error) -> files.indexOf(error.spot().file()))
        .thenComparingInt(error -> error.spot().line()).thenComparingInt(error -> error.spot().column())).toList();
  }
}
