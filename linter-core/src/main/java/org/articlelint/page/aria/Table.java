package org.articlelint.page.aria;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A table of this package's resources: lines of a key, a tab and a value; {@code #} begins a comment line. */
final class Table {

  private final Map<String, Set<String>> byKey = new HashMap<>();

  private Table() {}

  /** The table of that file; a key alone in its line has no values. */
  static Table read(String file) {
    Table table = new Table();
    var stream = Table.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("The jar lacks " + file);
    }
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(table::add);
    } catch (IOException thrown) {
      throw new UncheckedIOException(thrown);
    }
    return table;
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    Set<String> values = byKey.computeIfAbsent(tab < 0 ? line : line.substring(0, tab), key -> new HashSet<>());
    if (tab >= 0) {
      values.add(line.substring(tab + 1));
    }
  }

  boolean has(String key) {
    return byKey.containsKey(key);
  }

  /** All values of that key; empty where it has none. */
  Set<String> all(String key) {
    return byKey.getOrDefault(key, Set.of());
  }

  /** The only value of that key; the fallback where it has none. */
  String one(String key, String fallback) {
    Set<String> values = all(key);
    return values.isEmpty() ? fallback : values.iterator().next();
  }
}
