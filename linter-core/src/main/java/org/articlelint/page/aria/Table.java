package org.articlelint.page.aria;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.words.WordFile;

/** A table of this package's resources: lines of a key, a tab and a value; {@code #} begins a comment line. */
final class Table {

  private final Map<String, Set<String>> byKey = new HashMap<>();

  private Table() {}

  /** The table of that file; a key alone in its line has no values. */
  static Table read(String file) {
    Table table = new Table();
    for (List<String> parts : WordFile.read(Table.class, file)) {
      table.byKey.computeIfAbsent(parts.get(0), key -> new HashSet<>()).addAll(parts.subList(1, parts.size()));
    }
    return table;
  }

  /** The pairs of that file, where each key has one value. */
  static Map<String, String> pairs(String file) {
    Map<String, String> pairs = new HashMap<>();
    for (List<String> parts : WordFile.read(Table.class, file)) {
      pairs.put(parts.get(0), parts.get(1));
    }
    return pairs;
  }

  /** All values of that key; empty where it has none. */
  Set<String> all(String key) {
    return byKey.getOrDefault(key, Set.of());
  }
}
