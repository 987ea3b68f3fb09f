package org.articlelint.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Words and phrases from a resource file beside this class: one entry a line, its language first, parted by a tab. What follows
 * a {@code #} at the start of a line is a comment.
 */
final class WordList {

  private WordList() {}

  /** One entry: the language's tag, {@code *} for any, and the words. */
  record Entry(String language, String words) {}

  /** All entries of that file, in its order. */
  static List<Entry> read(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("There is no word list " + name);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Entry> read(BufferedReader lines) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      if (tab > 0 && !line.startsWith("#")) {
        entries.add(new Entry(line.substring(0, tab), line.substring(tab + 1).strip()));
      }
    }
    return List.copyOf(entries);
  }
}
