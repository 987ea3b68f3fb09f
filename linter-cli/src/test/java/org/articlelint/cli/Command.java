package org.articlelint.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The command run in process.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Command(int code, String out, String err) {

  static Command run(String... arguments) {
    return piped("", arguments);
  }

  static Command piped(String input, String... arguments) {
    return run(input, new Terminal(false, Map.of()), arguments);
  }

  static Command run(String input, Terminal terminal, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int code = Main.commandLine(in, new PrintWriter(out), new PrintWriter(err), terminal).execute(arguments);
    return new Command(code, out.toString(), err.toString());
  }
}
