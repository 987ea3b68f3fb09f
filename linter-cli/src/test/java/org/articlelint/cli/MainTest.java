package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
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
    int code = Main.run(Main.commandLine(tooDeep, nowhere, new PrintWriter(err), new Terminal(false, Map.of())), "inspect", "-");
    assertThat(code).isEqualTo(2);
    assertThat(err.toString().lines()).singleElement().asString()
        .startsWith("articlelint: articlelint itself broke: java.lang.StackOverflowError: too deep at ");
  }
}
