package org.articlelint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
 * @param raw what went to standard output as bytes
 */
record Command(int code, String out, String err, byte[] raw) {

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
    var raw = new ByteArrayOutputStream();
    var console = new Console(in, new PrintWriter(out), raw, new PrintWriter(err), terminal);
    int code = Main.run(console, arguments);
    return new Command(code, out.toString(), err.toString(), raw.toByteArray());
  }
}
