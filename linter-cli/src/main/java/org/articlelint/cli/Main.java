package org.articlelint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.articlelint.run.UsageException;

/** Starts the command {@code articlelint}. */
public final class Main {

  private static final int USAGE = 2;

  private Main() {}

  /** Runs the command and exits with its code. */
  public static void main(String[] arguments) {
    OutputStream raw = new FileOutputStream(FileDescriptor.out);
    PrintWriter out = utf8(raw);
    PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
    int code = run(new Console(System.in, out, raw, err, Terminal.ofProcess()), arguments);
    out.flush();
    err.flush();
    System.exit(out.checkError() ? USAGE : code);
  }

  /** Runs the command; too little memory or a torn jar ends it as an exception does. */
  static int run(Console console, String... arguments) {
    try {
      Optional<CheckCall> plain = PlainCall.of(arguments);
      return plain.isPresent() ? plain.get().run(console) : ArticlelintCommand.of(console).execute(arguments);
    } catch (UsageException | IOException | RuntimeException thrown) {
      return Complaints.execution(thrown, console.err());
    } catch (Error broken) { // picocli lets it pass, and Java would exit with 1, which says that a page has problems
      return Complaints.breakdown(broken, console.err());
    }
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }
}
