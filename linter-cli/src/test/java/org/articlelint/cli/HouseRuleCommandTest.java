package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** House rules at the command line: {@code test}, and what other commands know of them. */
class HouseRuleCommandTest {

  @TempDir
  private Path folder;

  private String config(String example) throws IOException {
    return Files.writeString(folder.resolve("articlelint.yml"), """
        extends: newsroom
        house-rules:
          - id: acme/agency-credit
            title: Agency photos name photographer and agency
            each: figure:has(img[src*=/agency/]) figcaption
            must-match: '\\([^()/]+/(AFP|AP|dpa|Reuters)\\)$'
            message: This caption of an agency photo does not end with a credit. Add (Name/Agency).
            fails:  ['<figure><img src="/agency/1.jpg" alt="Flood"><figcaption>Rescue.</figcaption></figure>']
            passes: ['<figure><img src="/agency/1.jpg" alt="Flood"><figcaption>%s</figcaption></figure>']
        """.formatted(example)).toString();
  }

  @Test
  void examples_that_hold_end_with_0() throws IOException {
    Command test = Command.run("test", "--config", config("Rescue. (Jane Doe/AFP)"));
    assertThat(test.code()).isZero();
    assertThat(test.out()).isEqualTo("All hold: 2 examples of 1 rule.\n");
  }

  @Test
  void an_example_that_does_not_hold_ends_with_1_and_is_told_with_its_place() throws IOException {
    String config = config("Rescue. (AFP)");
    Command test = Command.run("test", "--config", config);
    assertThat(test.code()).isEqualTo(1);
    assertThat(test.out()).isEqualTo(config + ":9:14: acme/agency-credit reports on this example, which is under passes, at its 1:48: "
        + "each finds 1: “Rescue. (AFP)”.\n\n1 fault among 2 examples of 1 rule.\n");
  }

  @Test
  void a_broken_configuration_ends_with_2_and_each_line_begins_with_its_place() throws IOException {
    String config = Files.writeString(folder.resolve("my.yml"), "rule: {}\nrules: {img-alt: off}\n").toString();
    for (String command : new String[] {"test", "rules"}) {
      Command broken = Command.run(command, "--config", config);
      assertThat(broken.code()).isEqualTo(2);
      assertThat(broken.out()).isEmpty();
      assertThat(broken.err()).isEqualTo(config + ":1:1: There is no key “rule” here. Did you mean rules?\n"
          + config + ":2:9: There is no rule “img-alt”. Did you mean image-alt?\n");
    }
  }

  @Test
  void nothing_to_test_is_no_success() throws IOException {
    String config = Files.writeString(folder.resolve("my.yml"), "extends: newsroom\n").toString();
    Command test = Command.run("test", "--config", config);
    assertThat(test.code()).isEqualTo(2);
    assertThat(test.err()).startsWith("articlelint: There is nothing to test: " + config + " has no house-rules.");
  }

  @Test
  void a_house_rule_is_listed_explained_and_checked_as_any_other() throws IOException {
    String config = config("Rescue. (Jane Doe/AFP)");
    assertThat(Command.run("rules", "--config", config).out()).contains("House rules\n  acme/agency-credit  warning  Agency photos name");
    Command explained = Command.run("explain", "--config", config, "acme/agency-credit");
    assertThat(explained.out()).contains("acme/agency-credit  Agency photos name photographer and agency.", "Add (Name/Agency).", "    <figure><img src=");
    String page = Files.writeString(folder.resolve("flood.html"), "<figure><img src=/agency/2.jpg alt=Flood><figcaption>Rescue.</figcaption></figure>").toString();
    Command check = Command.run("check", "--format", "json", page);
    assertThat(check.out()).contains("\"family\": \"house\"", "\"help\": \"articlelint explain acme/agency-credit\"", "\"rule\": \"acme/agency-credit\"");
    assertThat(check.code()).isEqualTo(1);
  }

  @Test
  void a_built_in_rule_is_explained_whatever_the_configuration() throws IOException {
    String config = Files.writeString(folder.resolve("my.yml"), "rule: {}\n").toString();
    assertThat(Command.run("explain", "--config", config, "image-alt").code()).isZero();
  }

  @Test
  void the_schema_knows_every_rule() {
    Command schema = Command.run("schema");
    assertThat(schema.code()).isZero();
    assertThat(schema.out()).startsWith("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\"").contains("\"image-alt\": {", "\"max-length\": {");
  }
}
