package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

  private static final String PAGE = "<!DOCTYPE html><html lang=en><title>Flood</title><main><h1>Flood</h1><p>The dam holds.</p><h2></h2></main>";

  @TempDir
  private Path site;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(site.resolve("drafts"));
    for (int i = 0; i < 24; i++) {
      Files.writeString(site.resolve("story-" + i + ".html"), PAGE);
    }
    Files.writeString(site.resolve("drafts/half.html"), PAGE);
  }

  private Command init(boolean isScreen, String answer, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "init";
    arguments[1] = site.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Command.run(answer, new Terminal(isScreen, Map.of()), arguments);
  }

  @Test
  void writes_a_configuration_that_the_next_check_reads() throws IOException {
    String before = Command.run("check", "--format", "json", site.toString()).out();
    Command said = init(false, "");
    assertThat(said.code()).isZero();
    assertThat(said.out()).startsWith("25 problems in 25 of 25 pages.").contains("articlelint.yml", "--write-baseline", "Next: articlelint check ");
    assertThat(Files.readString(site.resolve("articlelint.yml"))).startsWith("# yaml-language-server: $schema=articlelint.schema.json\n")
        .contains("extends: newsroom", "#   heading-text: off   # on 25 of 25 pages", "# exclude: ['**/drafts/**']   # 1 page lies there");
    assertThat(site.resolve("articlelint.schema.json")).content().contains("image-alt");
    assertThat(Command.run("check", "--format", "json", site.toString()).out()).isEqualTo(before);
  }

  @Test
  void what_stands_in_comments_can_be_taken_out_of_them() throws IOException {
    init(false, "");
    Path config = site.resolve("articlelint.yml");
    String text = Files.readString(config);
    int keys = text.indexOf("# The folder that");
    Files.writeString(config, text.substring(0, keys) + text.substring(keys).replaceAll("(?m)^# (?=[a-z-]+:|  )", ""));
    assertThat(config).content().contains("\nrules:\n", "\nsite-root: ", "\ninclude: ", "\nexclude: ", "\noverrides:\n");
    Command said = Command.run("test", "--config", config.toString());
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).isEqualTo("All hold: 2 examples of 1 rule.\n");
  }

  @Test
  void overwrites_nothing() throws IOException {
    Files.writeString(site.resolve("articlelint.yml"), "extends: strict");
    Command said = init(false, "");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("There is a configuration already:");
    assertThat(site.resolve("articlelint.yml")).content().isEqualTo("extends: strict");
    Files.delete(site.resolve("articlelint.yml"));
    Files.writeString(site.resolve("articlelint.schema.json"), "{}");
    assertThat(init(false, "").code()).isEqualTo(2);
    assertThat(site.resolve("articlelint.yml")).doesNotExist();
  }

  @Test
  void writes_nothing_where_there_is_no_page() throws IOException {
    Path empty = Files.createDirectory(site.resolve("empty"));
    assertThat(Command.run("init", empty.toString()).code()).isEqualTo(2);
    assertThat(Command.run("init", site.resolve("nowhere").toString()).err()).contains("There is no folder");
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void asks_for_a_baseline_on_a_terminal_only() throws IOException {
    assertThat(init(true, "y\n").out()).contains("[y/N]", "articlelint-baseline.json.\nCommit them: ");
    assertThat(Command.run("check", site.toString(), "--baseline", site.resolve("articlelint-baseline.json").toString()).code()).isZero();
  }

  @Test
  void no_is_the_answer_if_none_is_given() {
    assertThat(init(true, "\n").out()).contains("[y/N]", "To begin with new problems only:");
    assertThat(site.resolve("articlelint-baseline.json")).doesNotExist();
  }

  @Test
  void writes_the_baseline_at_once_if_it_is_told() {
    assertThat(init(false, "", "--baseline").out()).doesNotContain("[y/N]").contains(" --baseline ");
    assertThat(site.resolve("articlelint-baseline.json")).exists();
  }

  @Test
  void refuses_to_overwrite_a_baseline_before_it_writes_anything() throws IOException {
    Path baseline = Files.writeString(site.resolve("articlelint-baseline.json"), "<<<<<<< ours");
    Command said = init(false, "", "--baseline");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("There is a baseline already: ").contains("or leave out --baseline.");
    assertThat(baseline).content().isEqualTo("<<<<<<< ours");
    assertThat(site.resolve("articlelint.yml")).doesNotExist();
    assertThat(site.resolve("articlelint.schema.json")).doesNotExist();
  }
}
