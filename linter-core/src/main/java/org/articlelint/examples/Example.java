package org.articlelint.examples;

import java.util.List;
import java.util.Map;

/**
 * A piece of HTML in a rule's page, and what the rule says of it.
 *
 * @param line the line of the fence in the Markdown page, 1-based
 * @param html what stands between the fences
 * @param options the rule's options for it, as written behind the fence word
 * @param isPassing whether the fence says {@code passes}; then nothing is expected
 * @param expected what is marked, in page order
 */
public record Example(int line, String html, Map<String, String> options, boolean isPassing, List<Expectation> expected) {

  /**
   * A problem that a line of an example is marked with.
   *
   * @param line in the example, 1-based
   * @param isQuestion whether the rule asks, rather than claims
   * @param words part of the message
   */
  public record Expectation(int line, boolean isQuestion, String words) {}
}
