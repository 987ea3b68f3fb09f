package org.articlelint.page.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A list of words or a table that lies beside a class as a file: UTF-8, an entry a line, its parts parted by tabs, remarks after {@code #}. */
public final class WordFile {

  private static final int MOST_PARTS = 16;

  private WordFile() {}

  /**
   * The entries of that file, in its order, each as its parts; at least one part.
   *
   * @throws IllegalStateException if no such file lies beside the class
   */
  public static List<List<String>> read(Class<?> beside, String file) {
    byte[] text = bytes(beside, file);
    List<List<String>> entries = new ArrayList<>();
    for (int from = 0; from < text.length;) {
      int end = from;
      while (end < text.length && text[end] != '\n') {
        end++;
      }
      if (text[from] != '#') {
        List<String> parts = parts(text, from, end);
        if (!parts.isEmpty()) {
          entries.add(parts);
        }
      }
      from = end + 1;
    }
    return Collections.unmodifiableList(entries);
  }

  private static byte[] bytes(Class<?> beside, String file) {
    try {
      Optional<byte[]> packed = OwnJar.bytes(beside, file);
      return packed.isPresent() ? packed.get() : loaded(beside, file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static byte[] loaded(Class<?> beside, String file) throws IOException {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + file);
      }
      return in.readAllBytes();
    }
  }

  /**
   * What stands between tabs; nothing in an empty line. Lists are read in each run, mostly before Java has compiled anything: so bytes, not streams.
   */
  private static List<String> parts(byte[] text, int begin, int end) {
    String[] parts = new String[MOST_PARTS];
    int count = 0;
    int from = begin;
    for (int at = begin; at <= end; at++) {
      if (at == end || text[at] == '\t') {
        String part = at == from ? "" : new String(text, from, at - from, StandardCharsets.UTF_8);
        part = from == begin || at == end ? part.strip() : part; // of the line
        if (!part.isEmpty()) {
          parts[count++] = part;
        }
        from = at + 1;
      }
    }
    return count == 1 ? List.of(parts[0]) : count == 2 ? List.of(parts[0], parts[1]) : List.of(Arrays.copyOf(parts, count));
  }
}
