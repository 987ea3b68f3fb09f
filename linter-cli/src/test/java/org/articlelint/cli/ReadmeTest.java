package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what the command prints. With {@code -Dupdate} it writes what it would else compare. */
class ReadmeTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Path README = ROOT.resolve("README.md");
  private static final String SAMPLE = "rules/samples/flood-de.html";
  private static final String BEGIN = "<!-- excerpt: what the command above prints -->\n```\n";
  private static final String TREE = "<!-- excerpt: lines that inspect --tree prints of the same sample -->\n```\n";
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

  @Test
  void the_lines_of_the_tree_are_what_the_command_prints() throws Exception {
    String readme = Files.readString(README);
    int begin = readme.indexOf(TREE) + TREE.length();
    assertThat(readme).contains(TREE);
    assertThat(printed(0, "inspect", "--tree").lines()).containsSubsequence(readme.substring(begin, readme.indexOf(END, begin)).lines().toList());
  }

  private static String printed() {
    return printed(1, "check");
  }

  private static String printed(int exit, String... command) {
    String[] arguments = Stream.concat(Stream.of(command), Stream.of(ROOT.resolve(SAMPLE).toString())).toArray(String[]::new);
    Command run = Command.run(arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(exit);
    return run.out().replace(ROOT + "/", "");
  }
}
