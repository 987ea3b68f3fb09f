package org.articlelint.page.aria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AriaAttributesTest {

  @Test
  void counts_as_many_attributes_as_the_specifications() {
    assertThat(AriaAttributes.names()).hasSize(53); // 48 of WAI-ARIA 1.2, 5 that 1.3 adds
    assertThat(names(AriaAttribute::isGlobal)).hasSize(24); // 21 of WAI-ARIA 1.2, 3 that 1.3 adds
  }

  @Test
  void the_global_ones_are_those_that_every_role_takes_on() {
    assertThat(names(AriaAttribute::isGlobal)).isEqualTo(new TreeSet<>(AriaRoles.of("roletype").orElseThrow().attributes().supported()));
  }

  @Test
  void knows_those_that_once_were_global() {
    assertThat(names(attribute -> attribute.reach() == AriaAttribute.Reach.ONCE))
        .containsExactly("aria-disabled", "aria-errormessage", "aria-haspopup", "aria-invalid");
  }

  @Test
  void one_that_says_a_word_of_a_list_has_the_list() {
    assertThat(attribute("aria-sort").words()).containsExactlyInAnyOrder("ascending", "descending", "none", "other");
    assertThat(attribute("aria-pressed").words()).containsExactlyInAnyOrder("true", "false", "mixed", "undefined");
    assertThat(names(attribute -> attribute.words().isEmpty())).allSatisfy(name -> assertThat(attribute(name).kind()).as(name).isIn(
        AriaAttribute.Kind.ID, AriaAttribute.Kind.IDS, AriaAttribute.Kind.INTEGER, AriaAttribute.Kind.NUMBER, AriaAttribute.Kind.TEXT));
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "aria-checked, mixed, true", "aria-checked, TRUE, true", "aria-checked, yes, false", "aria-expanded, undefined, true", "aria-expanded, mixed, false",
      "aria-current, page, true", "aria-current, here, false", "aria-relevant, text additions, true", "aria-relevant, text never, false",
      "aria-level, 3, true", "aria-level, 3.5, false", "aria-setsize, -1, true", "aria-level, '', true", "aria-level, x3, false", "aria-level, -, true",
      "aria-valuenow, -1.5e3, true", "aria-valuenow, .5, true", "aria-valuenow, 50%, false", "aria-valuenow, '1,5', false", "aria-valuenow, e3, false",
      "aria-activedescendant, a, true", "aria-activedescendant, a b, false", "aria-owns, a b, true", "aria-label, anything, true",
  })
  void a_value_is_of_the_right_kind_or_not(String name, String value, boolean isRight) {
    assertThat(attribute(name).takes(value == null ? " " : value)).isEqualTo(isRight);
  }

  @Test
  void what_is_no_attribute_is_not_found() {
    assertThat(AriaAttributes.of("aria-lable")).isEmpty();
  }

  private static AriaAttribute attribute(String name) {
    return AriaAttributes.of(name).orElseThrow();
  }

  private static Set<String> names(Predicate<AriaAttribute> isSuch) {
    return AriaAttributes.names().stream().filter(name -> isSuch.test(attribute(name))).collect(Collectors.toCollection(TreeSet::new));
  }
}
