package org.articlelint.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A block of code in a Markdown page.
 *
 * @param line its first line in the page, 1-based
 * @param words what stands behind the opening fence, word by word
 * @param lines what stands between the fences
 */
record Fence(int line, List<String> words, List<String> lines) {

  private static final String FENCE = "```";

  /**
   * The blocks of that page, in its order.
   *
   * @throws IllegalArgumentException if one is not closed: text and examples would change places from there on, and nothing would fail
   */
  static List<Fence> read(String markdown) {
    List<Fence> fences = new ArrayList<>();
    List<String> lines = markdown.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(FENCE)) {
        continue;
      }
      int end = i + 1;
      while (end < lines.size() && !lines.get(end).startsWith(FENCE)) {
        end++;
      }
      if (end == lines.size() || !lines.get(end).strip().equals(FENCE)) {
        throw new IllegalArgumentException("line %s: the fence is not closed before the next one. End it with %s.".formatted(i + 1, FENCE));
      }
      fences.add(new Fence(i + 1, Arrays.asList(lines.get(i).substring(FENCE.length()).strip().split("\\s+")), lines.subList(i + 1, end)));
      i = end;
    }
    return List.copyOf(fences);
  }

  /** Whether it is an example of that kind: {@code html passes}. */
  boolean isHtml(String kind) {
    return words.size() > 1 && words.get(0).equals("html") && words.get(1).equals(kind);
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
