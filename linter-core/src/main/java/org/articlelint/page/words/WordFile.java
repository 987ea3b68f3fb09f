package org.articlelint.page.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of words or a table that lies beside a class as a file: UTF-8, an entry a line, its parts parted by tabs, remarks after {@code #}. */
public final class WordFile {

  private WordFile() {}

  /**
   * The entries of that file, in its order, each as its parts; at least one part.
   *
   * @throws IllegalStateException if no such file lies beside the class
   */
  public static List<List<String>> read(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + file);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.strip().split("\t+")))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
