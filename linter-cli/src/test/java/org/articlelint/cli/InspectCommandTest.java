package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InspectCommandTest {

  private static final String TALKS = "<main><h1>Talks in Geneva</h1></main>";

  @Test
  void a_tree_shows_what_screen_readers_get() {
    assertThat(Command.piped(TALKS, "inspect", "--tree", "-").out()).isEqualTo("""
        -
          1:1  - main:
          1:7    - heading "Talks in Geneva" [level=1]

        """);
  }

  @Test
  void a_tree_is_json_where_that_is_asked_for() {
    assertThat(Command.piped(TALKS, "inspect", "--tree", "--format", "json", "-").out())
        .startsWith("{\"files\": [\n  {\"file\": \"-\", \"elements\": [\n    {\"line\": 1, \"column\": 1, \"element\": \"main\"");
  }

  @Test
  void what_the_rules_go_by_is_no_tree() {
    assertThat(Command.piped(TALKS, "inspect", "-").out()).contains("h1 Talks in Geneva").doesNotContain("- heading");
  }

  @Test
  void a_tree_of_a_page_that_cannot_be_read_ends_with_2() {
    Command inspected = Command.piped(TALKS, "inspect", "--tree", "-", "missing.html");
    assertThat(inspected.code()).isEqualTo(2);
    assertThat(inspected.out()).contains("- heading", "missing.html\n  unreadable  There is no such file.");
  }

  @Test
  void a_tree_of_a_page_that_can_be_read_ends_with_0() {
    assertThat(Command.piped(TALKS, "inspect", "--tree", "-").code()).isZero();
  }
}
