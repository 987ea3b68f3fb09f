package org.articlelint.maven;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.maven.plugin.logging.Log;
import org.articlelint.run.ReportFile;
import org.articlelint.run.UsageException;

/**
 * What is remembered of the last check that let the build go on.
 *
 * @param file where; it may be missing, or hold anything
 * @param execution of the goal in the POM, since each may check other pages
 */
record LastCheck(Path file, String execution) {

  /** What it found; empty if it went by anything else. */
  Optional<String> found(String inputs) {
    Properties state = read();
    return inputs.equals(state.getProperty(execution + ".inputs")) ? Optional.ofNullable(state.getProperty(execution + ".found")) : Optional.empty();
  }

  /** Remembers what a check found, if that can be written: a build does not fail because the next one cannot be shorter. */
  void keep(String inputs, String found, Log log) {
    Properties state = read();
    state.setProperty(execution + ".inputs", inputs);
    state.setProperty(execution + ".found", found);
    try {
      ReportFile.check(file, "state");
      ReportFile.write(file, "state", out -> {
        for (String key : new TreeSet<>(state.stringPropertyNames())) {
          out.append(escaped(key)).append('=').append(state.getProperty(key)).append('\n');
        }
      });
    } catch (UsageException unwritable) {
      log.debug(unwritable.getMessage());
    }
  }

  private static String escaped(String key) {
    return key.replaceAll("[\\\\ :=#!]", "\\\\$0");
  }

  private Properties read() {
    Properties state = new Properties();
    try (Reader text = Files.newBufferedReader(file)) {
      state.load(text);
      return state;
    } catch (IOException | IllegalArgumentException unreadable) {
      return new Properties();
    }
  }
}
