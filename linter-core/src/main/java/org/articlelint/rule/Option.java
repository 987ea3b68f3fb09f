package org.articlelint.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A setting of a rule that a publisher may change.
 *
 * @param name kebab-case, unique within the rule
 * @param kind what its values look like, for those who write and check configuration
 * @param fallback the value where nobody set one
 * @param reader reads the value as it is written in configuration; throws {@link IllegalArgumentException}, whose message
 *     says what to write instead
 */
public record Option<T>(String name, Kind kind, T fallback, Function<String, T> reader) {

  /** What the values of an option look like. */
  public enum Kind {
    /** A whole number, zero or more. */
    NUMBER,
    /** {@code true} or {@code false}. */
    FLAG,
    /** Words or phrases: a list, or one text in which commas part them. */
    WORDS,
    /** One text. */
    TEXT
  }

  /** A whole number, zero or more. */
  public static Option<Integer> number(String name, int fallback) {
    return new Option<>(name, Kind.NUMBER, fallback, text -> readNumber(name, text));
  }

  /** A yes or no: {@code true} or {@code false}. */
  public static Option<Boolean> flag(String name, boolean fallback) {
    return new Option<>(name, Kind.FLAG, fallback, text -> readFlag(name, text));
  }

  /** Words or phrases, parted by commas. */
  public static Option<List<String>> words(String name, String... fallback) {
    return new Option<>(name, Kind.WORDS, List.of(fallback), Option::readWords);
  }

  /** One text; none by default. */
  public static Option<Optional<String>> text(String name) {
    return new Option<>(name, Kind.TEXT, Optional.empty(), Optional::of);
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
