package org.articlelint.config;

import java.util.Optional;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A CSS selector as jsoup knows them.
 *
 * @param text as written
 * @param evaluator the same, read
 */
public record CssSelector(String text, Evaluator evaluator) {

  private static final int LONGEST = 500; // what is nested deeper than that is read by nobody, and nested calls have their end

  /** The selector of that text; empty if it is none, which is told. */
  public static Optional<CssSelector> read(YamlText written, ConfigErrors errors) {
    String text = written.text();
    if (text.length() > LONGEST) {
      errors.add(written.spot(), "This selector is longer than %s signs. Write several.".formatted(LONGEST));
      return Optional.empty();
    }
    if (TextPattern.grows(text)) {
      errors.add(written.spot(), "The pattern in this selector is too large: {n} repeats what stands before it n times. Write + or * in its place.");
      return Optional.empty();
    }
    try {
      return Optional.of(new CssSelector(text, Selector.evaluatorOf(text)));
    } catch (RuntimeException none) { // also those of the engine for regular expressions, which jsoup lets pass
      errors.add(written.spot(), "“%s” is no selector that can be read: %s.".formatted(
          text.length() > 60 ? text.substring(0, 60) + "…" : text, reason(none)));
      return Optional.empty();
    }
  }

  private static String reason(RuntimeException none) {
    String message = String.valueOf(none.getMessage()).lines().findFirst().orElse("").strip();
    String plain = message.replaceFirst("^Could not parse query '.*': ", "").replaceFirst(" at ''$", " at its end");
    return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
