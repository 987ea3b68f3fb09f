package org.articlelint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that a benchmark runs over. */
final class Pages {

  private Pages() {}

  /** The text of every page in that folder, in the order of their names; in UTF-8. */
  static List<String> in(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      List<String> pages = files.filter(file -> file.toString().endsWith(".html")).sorted().map(Pages::read).toList();
      if (pages.isEmpty()) {
        throw new IllegalArgumentException("No page lies in " + folder + ". Name a folder of pages: -p pages=DIR");
      }
      return pages;
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
