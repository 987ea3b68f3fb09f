package org.articlelint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.Severity;
import org.articlelint.run.TestRules;
import org.junit.jupiter.api.Test;

class PresetTest {

  private static final List<RuleMeta> METAS =
      List.of(TestRules.HEADING.meta(), TestRules.PICTURE.meta(), TestRules.QUESTION.meta());

  private static Optional<Preset> load(String name) {
    return Preset.load(name, PresetTest.class.getClassLoader());
  }

  @Test
  void all_has_every_rule_at_its_own_severity() {
    assertThat(Preset.all(METAS).levels()).containsEntry("test-heading", Severity.ERROR)
        .containsEntry("test-question", Severity.INFO).hasSize(3);
  }

  @Test
  void a_preset_may_lower_a_rule_and_not_raise_it() {
    assertThat(load("strict").orElseThrow().within(METAS).levels())
        .containsEntry("test-heading", Severity.WARNING).containsEntry("test-picture", Severity.WARNING);
  }

  @Test
  void rules_that_are_not_there_are_left_out() {
    assertThat(load("newsroom").orElseThrow().within(METAS).levels()).containsOnlyKeys("test-heading", "test-picture", "test-question");
  }

  @Test
  void there_is_no_preset_where_no_file_is() {
    assertThat(load("elsewhere")).isEmpty();
    assertThat(load("../presets/newsroom")).isEmpty();
  }

  @Test
  void a_file_that_is_no_preset_is_named_with_what_is_wrong() {
    assertThatThrownBy(() -> load("bad-level"))
        .hasMessage("articlelint/presets/bad-level.yml:2:17: There is no such level for test-heading in a preset. Write error, warning or info.");
    assertThatThrownBy(() -> load("bad-shape")).hasMessageContaining("A preset has a key “rules”");
    assertThatThrownBy(() -> load("bad-yaml")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("bad-yaml.yml");
  }
}
