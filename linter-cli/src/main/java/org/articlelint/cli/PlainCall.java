package org.articlelint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.run.LintRequest;
import org.jspecify.annotations.Nullable;

/**
 * A call of {@code articlelint check} that is written as most are: files, and options that each have one value. It is read here, since
 * picocli takes longer to load than a page to be checked; whatever is written otherwise, or wrongly, is left to picocli.
 */
final class PlainCall {

  private static final Set<String> OPTIONS = Set.of("--format", "--output", "-o", "--site-root", "--config", "--preset", "--fail-on",
      "--baseline", "--write-baseline", "--changed-since");

  private final List<String> files = new ArrayList<>();
  private final List<String> reports = new ArrayList<>();
  private final Map<String, String> values = new HashMap<>();
  private boolean isQuiet;

  private PlainCall() {}

  /** What was called; empty where picocli has to read it. */
  static Optional<CheckCall> of(String... arguments) {
    PlainCall call = new PlainCall();
    boolean isPlain = arguments.length > 1 && arguments[0].equals("check");
    for (int i = 1; i < arguments.length && isPlain; i++) {
      String word = arguments[i];
      if (isName(word)) {
        call.files.add(word);
      } else if (word.equals("--quiet") || word.equals("-q")) {
        isPlain = !call.isQuiet;
        call.isQuiet = true;
      } else {
        isPlain = ++i < arguments.length && isName(arguments[i]) && call.take(word, arguments[i]);
      }
    }
    try {
      return isPlain && !call.files.isEmpty() ? Optional.of(call.read()) : Optional.empty();
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }

  /** Neither an option nor a file of arguments, nor empty. */
  private static boolean isName(String word) {
    return word.equals("-") || !word.isEmpty() && word.charAt(0) != '-' && word.charAt(0) != '@';
  }

  private boolean take(String option, String value) {
    if (option.equals("--report")) {
      return reports.add(value);
    }
    return OPTIONS.contains(option) && values.put(option.equals("-o") ? "--output" : option, value) == null;
  }

  private CheckCall read() {
    LintRequest request = LintRequest.of(files).config(path("--config")).preset(value("--preset")).failOn(value("--fail-on"))
        .format(value("--format")).output(path("--output")).reports(reports).siteRoot(path("--site-root")).baseline(path("--baseline"))
        .writeBaseline(path("--write-baseline")).changedSince(value("--changed-since")).build();
    return new CheckCall(request, isQuiet, Optional.empty(), Terminal.ColorChoice.AUTO, false);
  }

  private Optional<String> value(String option) {
    return Optional.ofNullable(values.get(option));
  }

  private Optional<Path> path(String option) {
    @Nullable String value = values.get(option);
    return value == null ? Optional.empty() : Optional.of(Path.of(value));
  }
}
