package org.articlelint.rule;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A setting of a rule that a publisher may change.
 *
 * @param name kebab-case, unique within the rule
 * @param fallback the value where nobody set one
 * @param reader reads the value as it is written in configuration; throws {@link IllegalArgumentException}, whose message
 *     says what to write instead
 */
public record Option<T>(String name, T fallback, Function<String, T> reader) {

  /** A whole number, zero or more. */
  public static Option<Integer> number(String name, int fallback) {
    return new Option<>(name, fallback, text -> readNumber(name, text));
  }

  /** A yes or no: {@code true} or {@code false}. */
  public static Option<Boolean> flag(String name, boolean fallback) {
    return new Option<>(name, fallback, text -> readFlag(name, text));
  }

  /** Words or phrases, parted by commas; none by default. */
  public static Option<List<String>> words(String name) {
    return new Option<>(name, List.of(), Option::readWords);
  }

  /**
   * The option's value as written.
   *
   * @throws IllegalArgumentException if it is not a value of this option; the message says what to write
   */
  public T read(String text) {
    return reader.apply(text);
  }

  private static Integer readNumber(String name, String text) {
    if (!text.strip().matches("[0-9]{1,9}")) {
      throw new IllegalArgumentException("“%s” is no value of %s. Write a whole number.".formatted(text, name));
    }
    return Integer.valueOf(text.strip());
  }

  private static Boolean readFlag(String name, String text) {
    return switch (text.strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(
          "“%s” is no value of %s. Write true or false.".formatted(text, name));
    };
  }

  private static List<String> readWords(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
  }
}
