package org.articlelint.cli;

import java.util.List;
import java.util.Map;
import org.articlelint.page.words.Nearest;
import picocli.CommandLine.TypeConversionException;

/**
 * What is known of the terminal the command runs in.
 *
 * @param isScreen whether somebody watches standard output and standard error
 * @param environment environment variables
 */
record Terminal(boolean isScreen, Map<String, String> environment) {

  static Terminal ofProcess() {
    return new Terminal(System.console() != null && isTerminal(System.console()), System.getenv());
  }

  /** Since Java 22 there is a console even where output goes to a file; it says so by a method that Java 17 does not have. */
  private static boolean isTerminal(java.io.Console console) {
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException before22) {
      return true;
    }
  }

  /** Whether reports have colours: as asked, else on a terminal that can show them and unless NO_COLOR is set (no-color.org). */
  boolean isColored(ColorChoice choice) {
    return switch (choice) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> isScreen && environment.getOrDefault("NO_COLOR", "").isEmpty()
          && !"dumb".equals(environment.get("TERM"));
    };
  }

  /** When reports have colours. */
  enum ColorChoice {
    AUTO, ALWAYS, NEVER;

    static ColorChoice of(String word) {
      return switch (word) {
        case "auto" -> AUTO;
        case "always" -> ALWAYS;
        case "never" -> NEVER;
        default -> throw new TypeConversionException(
            "“%s”. %s".formatted(word, Nearest.advice(word, List.of("auto", "always", "never"))));
      };
    }
  }
}
