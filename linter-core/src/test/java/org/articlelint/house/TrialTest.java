package org.articlelint.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articlelint.config.ConfigError;
import org.articlelint.config.ConfigErrors;
import org.articlelint.config.ConfigReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {

  @TempDir
  private Path folder;

  private List<String> faults(String claim, String examples) throws IOException {
    ConfigErrors errors = new ConfigErrors();
    Path file = Files.writeString(folder.resolve("articlelint.yml"),
        "house-rules:\n  - id: acme/photos\n    title: T\n    message: M\n    " + claim + "\n" + examples);
    List<HouseRule> rules = HouseRules.read(ConfigReader.read(file, "articlelint.yml", errors), errors);
    assertThat(errors.all()).isEmpty();
    return Trial.faults(rules.get(0)).stream().map(ConfigError::toString).toList();
  }

  @Test
  void examples_that_hold_are_no_fault() throws IOException {
    assertThat(faults("forbid: blink", "    fails: <blink>Flood</blink>\n    passes:\n      - <p>Flood</p>\n      - <p hidden>Flood</p>\n")).isEmpty();
  }

  @Test
  void an_example_that_does_not_fail_is_told_with_what_was_found() throws IOException {
    assertThat(faults("{each: p, must-match: d$}".replaceAll("[{}]", "").replace(", ", "\n    "),
        "    fails:\n      - <p>Rescued</p>\n      - <i>Flood</i>\n    passes: <p>Rescued</p>\n")).containsExactly(
        "articlelint.yml:8:9: acme/photos says nothing of this example, which is under fails: each finds 1: “Rescued”.",
        "articlelint.yml:9:9: acme/photos says nothing of this example, which is under fails: each finds nothing.");
  }

  @Test
  void an_example_that_does_not_pass_is_told_with_its_place() throws IOException {
    assertThat(faults("each: figure\n    must-have: figcaption",
        "    fails: <figure></figure>\n    passes: |\n      <p>Flood</p>\n      <figure><img alt=''></figure>\n")).containsExactly(
        "articlelint.yml:8:13: acme/photos reports on this example, which is under passes, at its 2:1: each finds 1: <figure>, must-have finds nothing.");
  }

  @Test
  void an_example_that_is_no_clean_html_is_told() throws IOException {
    assertThat(faults("forbid: blink", "    fails: <blink>Flood</bilnk>\n    passes: <p>Flood</p>\n")).singleElement().asString()
        .startsWith("articlelint.yml:6:12: This example of acme/photos is no clean HTML: ");
  }
}
