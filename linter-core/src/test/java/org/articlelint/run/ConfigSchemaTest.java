package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the schema takes is what the reader takes, and the other way round; but for what only somebody who reads the words can tell. */
class ConfigSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HOUSE = "house-rules: [{id: acme/b, title: T, message: M, fails: <p>x</p>, passes: [<p>y</p>], ";

  @TempDir
  private Path folder;
  private final Door door = Door.of(ConfigSchemaTest.class.getClassLoader());

  private static JsonSchema schema() throws UsageException {
    Catalogue catalogue = Catalogue.load(ConfigSchemaTest.class.getClassLoader());
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(ConfigSchema.json(catalogue));
  }

  static Set<ValidationMessage> bySchema(String yaml) throws UsageException {
    Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    JsonNode json = JSON.valueToTree(value);
    return schema().validate(json == null ? JSON.nullNode() : json);
  }

  @SuppressWarnings("try") // the setup is opened to see whether it can be
  private Optional<String> byReader(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("articlelint.yml"), yaml);
    try (Setup setup = Setup.open(Optional.of(file), List.of(), List.of(), door.in(folder))) {
      assertThat(setup.catalogue().rules()).isNotEmpty();
      return Optional.empty();
    } catch (UsageException refused) {
      return Optional.of(refused.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "# nothing", "rules:\noverrides:\nexclude:\ninclude:\nhouse-rules:\n", "extends: newsroom", "extends: [newsroom, all]",
    "rules: {test-heading: off, test-picture: {level: info}}", "rules: {test-question: {max-length: 3, in-metadata: true, words: [a, 1], pattern: x}}",
    "rules: {test-question: {words: 'a, b', pattern: 3}}", "overrides: [{files: a, rules: {test-heading: off}, ignore: [.ad]}]",
    "overrides: [{files: ['a/**', b]}]", "include: '**/*.html'", "exclude: [a, b]", "ignore: .ad", "ignore: [.ad, '#comments']", "fail-on: never",
    "site-root: .", HOUSE + "each: p, must-match: x}]", HOUSE + "each: p, must-not-match: x, attribute: id, level: info, why: W}]",
    HOUSE + "each: p, must-have: b}]", HOUSE + "each: p, at-most: 3}]\nrules: {acme/b: {level: error}}", HOUSE + "forbid: p}]\nrules: {acme/b: off}"})
  void what_is_right_is_taken_by_both(String yaml) throws Exception {
    assertThat(bySchema(yaml)).isEmpty();
    assertThat(byReader(yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "rule: {}", "[]", "newsroom", "extends: []", "extends: {a: b}", "extends:", "rules: off", "rules: [test-heading]", "rules: {test-headign: off}",
    "rules: {test-heading: warn}", "rules: {test-heading: }", "rules: {test-heading: [off]}", "rules: {test-heading: {level: warn}}",
    "rules: {test-heading: {max-length: 3}}", "rules: {test-question: {max-length: long}}", "rules: {test-question: {in-metadata: yes}}",
    "rules: {test-question: {pattern: [a]}}", "overrides: {files: a}", "overrides: [{rules: {}}]", "overrides: [{files: a, exclude: b}]", "ignore:",
    "include: {a: b}", "exclude: []", "ignore: []", "fail-on: off", "fail-on: [error]", "site-root: [a]", "site-root:", "house-rules: {}",
    "house-rules: [{}]", HOUSE + "forbid: p, each: p}]", HOUSE + "each: p}]", HOUSE + "must-have: p}]", HOUSE + "each: p, must-match: x, at-most: 3}]",
    HOUSE + "each: p, must-have: b, attribute: id}]", HOUSE + "each: p, at-most: -1}]", HOUSE + "each: p, at-most: some}]",
    HOUSE + "forbid: p, level: off}]", HOUSE + "forbid: p, levle: error}]", "house-rules: [{id: b, title: T, message: M, fails: x, passes: y, forbid: p}]",
    "house-rules: [{id: acme/b, title: T, message: M, fails: x, forbid: p}]", "house-rules: [{id: acme/b, title: T, message: M, fails: x, passes: [], forbid: p}]",
    "house-rules: [{id: acme/b, message: M, fails: x, passes: y, forbid: p}]"})
  void what_is_wrong_is_refused_by_both(String yaml) throws Exception {
    assertThat(bySchema(yaml)).isNotEmpty();
    assertThat(byReader(yaml)).isPresent();
  }

  @Test
  void it_is_a_schema_itself() throws Exception {
    JsonNode schema = JSON.readTree(ConfigSchema.json(Catalogue.load(getClass().getClassLoader())));
    JsonSchema draft = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(URI.create("http://json-schema.org/draft-07/schema#"));
    assertThat(draft.validate(schema)).isEmpty();
  }

  @Test
  void a_rule_is_described_with_its_options() throws Exception {
    JsonNode rule = JSON.readTree(ConfigSchema.json(Catalogue.load(getClass().getClassLoader()))).at("/definitions/rules/properties/test-question");
    assertThat(rule.get("description").asText()).isEqualTo("Title of test-question. It matters. By itself: info.");
    JsonNode options = rule.at("/anyOf/1/properties");
    assertThat(options.at("/max-length/default").asInt()).isEqualTo(40);
    assertThat(options.at("/max-length/type").asText()).isEqualTo("integer");
    assertThat(options.at("/words/default/1").asText()).isEqualTo("more");
    assertThat(options.at("/in-metadata/default").asBoolean(true)).isFalse();
  }
}
