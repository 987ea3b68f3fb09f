package org.articlelint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.articlelint.config.Config;
import org.articlelint.config.ConfigError;
import org.articlelint.config.ConfigErrors;
import org.articlelint.config.ConfigReader;
import org.articlelint.house.HouseRule;
import org.articlelint.house.HouseRules;
import org.articlelint.house.Trial;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A house rule: the lines of a seed are what finds things, what they are to have or not, in which attribute, and the page that it is tried on. */
class HouseRuleFuzzTest {

  private static final String RULES = """
      house-rules:
        - {id: acme/form, title: Form, message: No such form., each: '%1$s', must-match: '%2$s', %3$s}
        - {id: acme/value, title: Value, message: No such value., each: '%1$s', must-not-match: '%2$s', attribute: '%4$s', %3$s}
        - {id: acme/part, title: Part, message: No such part., each: '%1$s', must-have: '%2$s', %3$s}
        - {id: acme/number, title: Number, message: Too many., each: '%1$s', at-most: '%2$s', %3$s}
        - {id: acme/none, title: None, message: One is there., forbid: '%1$s', %3$s}
      """;

  @TempDir
  static Path folder;

  @Timeout(120)
  @DictionaryFile(resourcePath = "house-rule.dict")
  @FuzzTest(maxDuration = "15m")
  void any_house_rule_is_tried(byte[] bytes) throws IOException {
    String[] lines = (new String(bytes, StandardCharsets.UTF_8).replace("'", "''") + "\n\n\n\n").split("\n", 4);
    String examples = "fails: ['%1$s'], passes: ['%1$s']".formatted(lines[3].replace("\n", " "));
    Path file = Files.writeString(folder.resolve("articlelint.yml"), RULES.formatted(lines[0], lines[1], examples, lines[2]));
    ConfigErrors errors = new ConfigErrors();
    Config config = ConfigReader.read(file, "articlelint.yml", errors);
    for (HouseRule rule : HouseRules.read(config, errors)) {
      assertThat(Trial.faults(rule)).extracting(ConfigError::message).noneMatch(fault -> fault.matches("acme/[a-z]+ broke on this example.*"));
    }
    assertThat(errors.all()).extracting(ConfigError::message).allSatisfy(message -> assertThat(message).isNotBlank().doesNotContain("Exception"));
  }
}
