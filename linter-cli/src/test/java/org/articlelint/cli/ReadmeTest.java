package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the README shows is what the command prints. With {@code -Dupdate} it writes what it would else compare. */
class ReadmeTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Path README = ROOT.resolve("README.md");
  private static final String SAMPLE = "rules/samples/flood-de.html";
  private static final String BEGIN = "<!-- excerpt: what the command above prints -->\n```\n";
  private static final String END = "```\n";

  @Test
  void the_excerpt_is_what_the_command_prints() throws Exception {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END, begin);
    String printed = printed();
    if (System.getProperty("update") != null) {
      Files.writeString(README, readme.substring(0, begin) + printed + readme.substring(end));
    } else {
      assertThat(readme.substring(begin, end)).as("excerpt of README.md; to write it anew: "
          + "mvn -pl linter-cli -am test -Dtest=ReadmeTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate").isEqualTo(printed);
    }
  }

  @Test
  void the_command_of_the_readme_checks_that_sample() throws Exception {
    assertThat(Files.readString(README)).contains("articlelint.jar check " + SAMPLE + "\n").contains(BEGIN);
  }

  private static String printed() {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Main.commandLine(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err),
        new Terminal(false, Map.of())).execute("check", ROOT.resolve(SAMPLE).toString());
    assertThat(err.toString()).isEmpty();
    assertThat(code).isEqualTo(1);
    return out.toString().replace(ROOT + "/", "");
  }
}
