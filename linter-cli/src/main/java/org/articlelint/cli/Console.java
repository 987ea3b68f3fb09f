package org.articlelint.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import org.articlelint.report.Look;
import org.articlelint.run.Door;
import org.articlelint.run.Progress;

/**
 * The streams a command reads and writes.
 *
 * @param in standard input
 * @param out standard output: the report alone
 * @param err standard error: everything else
 * @param terminal what is known of the screen
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, Terminal terminal) {

  /** The door that these streams make, for reports that look so. */
  Door door(Terminal.ColorChoice color, boolean isQuiet, Progress progress) {
    return Door.of(Console.class.getClassLoader())
        .input(in).progress(progress).look(new Look(terminal.isColored(color), isQuiet).on(terminal.width(), terminal.isLinked(color)));
  }
}
