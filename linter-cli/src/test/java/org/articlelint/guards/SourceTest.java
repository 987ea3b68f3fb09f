package org.articlelint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {

  @Test
  void no_todo_in_main() {
    List<SourceFile> files = SourceFile.read(House.javaFiles("main"));
    assertThat(files).hasSizeGreaterThan(150);
    assertThat(SourceWords.putOff(files)).isEmpty();
  }

  @Test
  void numbers_are_written_the_same_in_every_country() {
    assertThat(SourceWords.localNumbers(SourceFile.read(House.javaFiles("main")))).isEmpty();
  }

  @Test
  void nobody_asks_the_machine_for_its_language_encoding_or_time_zone() {
    assertThat(MachineDefaults.in(SourceFile.read(House.javaFiles("main")))).isEmpty();
  }

  @Test
  void nothing_is_gone_through_in_an_order_that_the_next_run_does_not_have() {
    assertThat(LooseOrders.in(SourceFile.read(House.javaFiles("main")))).isEmpty();
    assertThat(LooseOrders.MAY_BE_LOOSE).hasSize(8);
  }

  @Test
  void the_plugin_reaches_for_no_network() {
    List<Path> plugin = House.files(House.ROOT.resolve("linter-maven-plugin/src/main/java"), ".java");
    assertThat(plugin).hasSizeGreaterThan(10);
    assertThat(Network.in(SourceFile.read(plugin))).isEmpty();
  }

  @Test
  void rules_leave_hidden_and_names_to_facts() {
    List<Path> rules = House.files(House.ROOT.resolve("rules/src/main/java"), "Rule.java");
    assertThat(rules).hasSizeGreaterThan(40);
    assertThat(SourceWords.ownDefinitions(SourceFile.read(rules))).isEmpty();
  }

  @Test
  void rules_that_tell_of_many_ask_which_count() {
    assertThat(SourceWords.uncounted(SourceFile.read(House.files(House.ROOT.resolve("rules/src/main/java"), "Rule.java")))).isEmpty();
  }
}
