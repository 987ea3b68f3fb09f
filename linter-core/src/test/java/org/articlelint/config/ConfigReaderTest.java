package org.articlelint.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {

  @TempDir
  private Path folder;

  private final ConfigErrors errors = new ConfigErrors();

  private Config read(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("articlelint.yml"), yaml);
    return ConfigReader.read(file, "articlelint.yml", errors);
  }

  private List<String> errors(String yaml) throws IOException {
    ConfigErrors found = new ConfigErrors();
    ConfigReader.read(Files.writeString(folder.resolve("articlelint.yml"), yaml), "articlelint.yml", found);
    return found.all().stream().map(ConfigError::toString).toList();
  }

  private void assertNoErrors() {
    assertThat(errors.all()).isEmpty();
  }

  @Test
  void what_is_written_is_read_with_its_place() throws IOException {
    Config config = read("""
        rules:
          heading-order: error
          heading-length: { level: warning, max-length: 90 }
          media-autoplay: off
        """);
    assertNoErrors();
    List<RuleSetting> settings = ((Layer.OfRules) config.layers().get(0)).settings();
    assertThat(settings).extracting(setting -> setting.id().text()).containsExactly("heading-order", "heading-length", "media-autoplay");
    assertThat(settings.get(1).options()).singleElement().satisfies(option -> {
      assertThat(option.value().text()).isEqualTo("90");
      assertThat(option.value().spot()).hasToString("articlelint.yml:3:49");
    });
    assertThat(settings.get(2).level()).contains(RuleSetting.Level.OFF);
  }

  @Test
  void a_list_of_words_is_read_as_words_with_commas_between() throws IOException {
    Config config = read("rules:\n  link-text:\n    words: [here, read more]\n");
    assertNoErrors();
    assertThat(((Layer.OfRules) config.layers().get(0)).settings().get(0).options().get(0).value().text()).isEqualTo("here,read more");
  }

  @Test
  void an_empty_file_and_empty_keys_say_nothing() throws IOException {
    assertThat(errors("")).isEmpty();
    assertThat(errors("# all of it\n# is a comment\n")).isEmpty();
    assertThat(errors("rules:\n  # image-alt: off\nexclude:\noverrides:\nhouse-rules:\n")).isEmpty();
  }

  @Test
  void what_a_file_builds_on_comes_before_what_it_says() throws IOException {
    Files.createDirectories(folder.resolve("house"));
    Files.writeString(folder.resolve("house/base.yml"), "extends: wcag-aa\nrules: {image-alt: off}\nfail-on: error\nexclude: drafts\n");
    Config config = read("extends: [house/base.yml, newsroom]\nrules: {image-alt: error}\nfail-on: info\nexclude: old\n");
    assertNoErrors();
    assertThat(config.layers()).extracting(layer -> layer instanceof Layer.OfPreset named ? named.name().text()
        : ((Layer.OfRules) layer).settings().toString().contains("ERROR") ? "its own" : "those of the base")
        .containsExactly("wcag-aa", "those of the base", "newsroom", "its own");
    assertThat(config.failOn()).contains("info");
    assertThat(config.exclude()).extracting(Pages::folder).containsExactly(folder.resolve("house"), folder);
  }

  @Test
  void a_file_in_another_folder_is_named_by_its_way() throws IOException {
    Files.createDirectories(folder.resolve("house"));
    Files.writeString(folder.resolve("house/base.yml"), "\n\nrule: {}\n");
    assertThat(errors("extends: house/base.yml")).containsExactly("house/base.yml:3:1: There is no key “rule” here. Did you mean rules?");
  }

  @Test
  void a_file_that_builds_on_itself_is_told_where_it_does() throws IOException {
    Files.writeString(folder.resolve("base.yml"), "extends: [newsroom, articlelint.yml]\n");
    assertThat(errors("extends: base.yml")).containsExactly("base.yml:1:21: articlelint.yml builds on itself. Delete it here, or there.");
    assertThat(errors("extends: articlelint.yml")).hasSize(1);
  }

  @Test
  void a_file_that_two_others_build_on_is_read_once() throws IOException {
    Files.writeString(folder.resolve("z.yml"), "rules: {image-alt: off}\n");
    for (int i = 0; i < 30; i++) {
      String next = i == 29 ? "z" : String.valueOf(i + 1);
      Files.writeString(folder.resolve(i + ".yml"), "extends: [%s.yml, %s.yml]\n".formatted(next, next));
    }
    Config config = read("extends: [0.yml, 0.yml]");
    assertNoErrors();
    assertThat(config.layers()).hasSize(32);
  }

  @Test
  void all_that_is_wrong_is_told_at_once_by_place() throws IOException {
    assertThat(errors("""
        failOn: error
        fail-on: eror
        site-root: pubic
        exclude: [/srv/x, ../y, 'a{b', 'a[b', 'a\\b']
        ignore: ['p[[', .ad]
        overrides:
          - rules: {image-alt: warn}
        """)).containsExactly(
        "articlelint.yml:1:1: There is no key “failOn” here. Did you mean fail-on?",
        "articlelint.yml:2:10: There is no level “eror” to fail on. Did you mean error?",
        "articlelint.yml:3:12: There is no folder “pubic”. Name the folder that is served as the site, relative to this file.",
        "articlelint.yml:4:11: The pattern “/srv/x” begins with a slash. Write it relative to the folder of this file.",
        "articlelint.yml:4:19: The pattern “../y” leads out of the folder of this file. Put the file higher up.",
        "articlelint.yml:4:25: The pattern “a{b” opens a { that it does not close.",
        "articlelint.yml:4:32: The pattern “a[b” opens a [ that it does not close.",
        "articlelint.yml:4:39: The pattern “a\\b” has a backslash. Write / between folders.",
        "articlelint.yml:5:10: “p[[” is no selector that can be read: Did not find balanced marker at '['.",
        "articlelint.yml:7:5: This override has no files. Say for which: files: 'opinion/**'.",
        "articlelint.yml:7:24: There is no level “warn”. Did you mean warning?");
  }

  @Test
  void what_is_quoted_of_several_lines_stands_in_one() throws IOException {
    assertThat(errors("ignore: |\n  p:is(\n  a[\n")).containsExactly(
        "articlelint.yml:1:9: “p:is( a[ ” is no selector that can be read: Did not find balanced marker at its end.");
  }

  @Test
  void what_other_linters_call_a_level_is_answered_with_ours() throws IOException {
    assertThat(errors("rules:\n  a-b: warn\n  c-d: false\n  e-f: 2\n  g-h: fatal\n  i-j: [off]\n  k-l:\n")).containsExactly(
        "articlelint.yml:2:8: There is no level “warn”. Did you mean warning?",
        "articlelint.yml:3:8: There is no level “false”. Did you mean off?",
        "articlelint.yml:4:8: There is no level “2”. Did you mean error?",
        "articlelint.yml:5:8: There is no level “fatal”. Choose one of error, warning, info, off.",
        "articlelint.yml:6:8: A list is no level of i-j. Choose one of error, warning, info, off.",
        "articlelint.yml:7:3: There is no level “”. Choose one of error, warning, info, off.");
  }

  @Test
  void a_rule_that_stands_outside_of_rules_is_sent_there() throws IOException {
    assertThat(errors("image-alt: off\nplugins: [x]\n")).containsExactly(
        "articlelint.yml:1:1: There is no key “image-alt” here. Is it a rule? Put it under rules.",
        "articlelint.yml:2:1: There is no key “plugins” here. Choose one of extends, rules, overrides, include, exclude, ignore, fail-on, site-root, "
            + "house-rules.");
  }

  @Test
  void a_value_of_another_kind_is_told() throws IOException {
    assertThat(errors("newsroom")).containsExactly(
        "articlelint.yml:1:1: The file begins with no key. Write “key: value” lines: extends, rules and so on.");
    assertThat(errors("rules: off\noverrides: {files: x}\nfail-on: [error]\nignore: #comments\nextends: []\n")).containsExactly(
        "articlelint.yml:1:8: rules takes keys with values, and here is a text. Write “key: value”.",
        "articlelint.yml:2:12: overrides takes a list. Begin each of its items with a dash.",
        "articlelint.yml:3:10: fail-on takes one text, and here is a list. Put a text that begins with [ or { into quotes.",
        "articlelint.yml:4:1: Nothing is written behind ignore. A text with # in it wants quotes: # begins a comment.",
        "articlelint.yml:5:10: The list extends is empty. Write what belongs in it, or delete it.");
  }

  @Test
  void what_a_file_builds_on_is_a_name_or_ends_in_yml() throws IOException {
    assertThat(errors("extends: [house/base, ./base, missing.yml, /etc/passwd]")).containsExactly(
        "articlelint.yml:1:11: “house/base” is neither a preset nor a file that ends in .yml. Write one of both.",
        "articlelint.yml:1:23: “./base” is neither a preset nor a file that ends in .yml. Write one of both.",
        "articlelint.yml:1:31: There is no file “missing.yml”. Name it relative to this one.",
        "articlelint.yml:1:44: “/etc/passwd” is neither a preset nor a file that ends in .yml. Write one of both.");
  }
}
