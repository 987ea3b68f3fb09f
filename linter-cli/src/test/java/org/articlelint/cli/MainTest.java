package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void whatever_is_thrown_is_one_line_and_exit_code_2() {
    StringWriter err = new StringWriter();
    InputStream tooDeep = new InputStream() {
      @Override
      public int read() {
        throw new StackOverflowError("too\ndeep");
      }
    };
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Console console = new Console(tooDeep, nowhere, OutputStream.nullOutputStream(), new PrintWriter(err), new Terminal(false, Map.of()));
    assertThat(Main.run(console, "inspect", "-")).isEqualTo(2);
    assertThat(err.toString().lines()).singleElement().asString()
        .startsWith("articlelint: articlelint itself broke: java.lang.StackOverflowError: too deep at ");
  }
}
