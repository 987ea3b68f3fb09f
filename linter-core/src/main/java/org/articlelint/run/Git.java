package org.articlelint.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The program git, asked in a folder. It changes nothing and asks nobody. */
final class Git {

  private final Path folder;

  Git(Path folder) {
    this.folder = folder;
  }

  /**
   * What git answered.
   *
   * @param code its exit code
   * @param out standard output
   * @param err standard error
   */
  record Answer(int code, String out, String err) {

    boolean isGood() {
      return code == 0;
    }

    /** The answer, where it is one line. */
    String line() {
      return out.lines().findFirst().orElse("");
    }

    /** The names in the answer, each ended by a NUL. */
    List<String> names() {
      return Arrays.stream(out.split("\0")).filter(name -> !name.isEmpty()).toList();
    }

    /** What git complains of, in its own words. */
    String complaint() {
      String first = err.lines().findFirst().orElse("git ended with " + code).replaceFirst("^fatal: ", "git says “");
      return first.startsWith("git says “") ? first + "”" : first;
    }
  }

  Answer ask(String... arguments) throws UsageException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.fsmonitor=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.environment().put("LC_ALL", "C");
    try {
      Process git = builder.start();
      git.getOutputStream().close();
      CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(git.getErrorStream()));
      String out = text(git.getInputStream());
      return new Answer(git.waitFor(), out, err.join());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UsageException("The run was stopped.");
    } catch (IOException | UncheckedIOException missing) {
      throw new UsageException("Nothing tells what has changed: git cannot be started. Install it, or leave out --changed-since.");
    }
  }

  /** Read as file names are: bytes that are no UTF-8 are in no name that Java can open either. */
  private static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
