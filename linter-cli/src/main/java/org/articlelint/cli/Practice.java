package org.articlelint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.articlelint.examples.Example;
import org.articlelint.examples.Examples;
import org.articlelint.lint.Linter;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.run.Door;
import org.articlelint.run.Rehearsal;
import org.articlelint.run.Setup;
import org.articlelint.run.UsageException;

/**
 * A run whose results nobody reads: the launcher lets Java watch it, and keeps the classes it loads for later runs. It checks the
 * examples on the pages of all rules, and a whole article with a style sheet that says a little of everything, so that nothing is left
 * that a user's page makes Java load from the jar.
 */
final class Practice {

  private Practice() {}

  public static void main(String[] arguments) throws IOException, UsageException {
    try (Setup setup = Setup.of(List.of(), Door.of(Practice.class.getClassLoader()))) {
      Linter linter = new Linter(setup.plainly("all"));
      StringBuilder all = new StringBuilder(article());
      for (Rule rule : setup.catalogue().rules()) {
        for (Example example : Examples.read(Rehearsal.page(rule, setup.loader()).orElse(""))) {
          linter.lint("example", Page.parse(example.html().getBytes(StandardCharsets.UTF_8)));
          all.append(example.html());
        }
      }
      check(all.toString());
    }
  }

  private static String article() throws IOException {
    try (InputStream in = Practice.class.getResourceAsStream("practice.html")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Checks a page that lies on disk, as a user's does, for programs and for people; ends as a run ends. */
  private static void check(String html) throws IOException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Console console = new Console(InputStream.nullInputStream(), nowhere, OutputStream.nullOutputStream(), nowhere, Terminal.ofProcess());
    Path page = Files.createTempFile("articlelint", ".html");
    page.toFile().deleteOnExit();
    Files.writeString(page, html);
    Main.run(console, "check", "--preset", "all", "--format", "json", page.toString());
    Main.run(console, "check", "--frames", page.toString());
    Main.main(new String[] {"check", page.toString()});
  }
}
