package org.articlelint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.articlelint.report.Look;
import org.articlelint.run.Door;
import org.articlelint.run.Fixes;
import org.articlelint.run.Progress;

/**
 * The streams a command reads and writes.
 *
 * @param in standard input
 * @param out standard output: the report alone
 * @param raw the same, for what is no text; whoever writes there flushes {@code out} first
 * @param err standard error: everything else
 * @param terminal what is known of the screen
 */
record Console(InputStream in, PrintWriter out, OutputStream raw, PrintWriter err, Terminal terminal) {

  /** The door that these streams make, for reports that look so. */
  Door door(Terminal.ColorChoice color, boolean isQuiet, Progress progress) {
    return Door.of(Console.class.getClassLoader())
        .input(in).progress(progress).look(new Look(terminal.isColored(color), isQuiet).on(terminal.width(), terminal.isLinked(color)));
  }

  /** Writes a diff: for people on a screen; elsewhere byte for byte, since pages have other encodings than a report. */
  void show(Fixes fixes, Terminal.ColorChoice color) throws IOException {
    if (terminal.isScreen()) {
      fixes.show(new Look(terminal.isColored(color), false), out);
    } else {
      out.flush();
      raw.write(fixes.patch());
      raw.flush();
    }
  }
}
