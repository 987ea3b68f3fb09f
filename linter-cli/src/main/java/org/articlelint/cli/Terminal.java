package org.articlelint.cli;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What is known of the terminal the command runs in.
 *
 * @param isScreen whether somebody watches standard output and standard error
 * @param environment environment variables
 */
record Terminal(boolean isScreen, Map<String, String> environment) {

  private static final Set<String> PROGRAMS = Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby");
  private static final Set<String> TERMS = Set.of("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm", "contour");
  private static final Set<String> MARKS = Set.of("WT_SESSION", "KONSOLE_VERSION", "DOMTERM", "KITTY_WINDOW_ID");

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

  /** How many columns it has; 0 where nobody watches. */
  int width() {
    if (!isScreen) {
      return 0;
    }
    String told = environment.getOrDefault("COLUMNS", "");
    return told.matches("[1-9]\\d{1,3}") ? Integer.parseInt(told) : new UsageMessageSpec().autoWidth(true).width();
  }

  /** Whether it is known to understand links; one that is not would show their addresses. Who wants no colours gets none either. */
  boolean isLinked(ColorChoice choice) {
    String term = environment.getOrDefault("TERM", "");
    boolean isKnown = PROGRAMS.contains(environment.getOrDefault("TERM_PROGRAM", "")) || TERMS.contains(term)
        || environment.getOrDefault("VTE_VERSION", "").matches("[5-9]\\d{3,}") || MARKS.stream().anyMatch(environment::containsKey);
    return isScreen && isColored(choice) && isKnown && !term.startsWith("screen");
  }

  /** When reports have colours. */
  enum ColorChoice {
    AUTO, ALWAYS, NEVER;

    /** What that word chooses; empty where it is none of the choices. */
    static Optional<ColorChoice> of(String word) {
      return switch (word) {
        case "auto" -> Optional.of(AUTO);
        case "always" -> Optional.of(ALWAYS);
        case "never" -> Optional.of(NEVER);
        default -> Optional.empty();
      };
    }
  }
}
