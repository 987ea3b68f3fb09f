package org.articlelint.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  private static final JavaClasses CLASSES = House.classes();

  @TestFactory
  Stream<DynamicTest> the_house_keeps() {
    return Architecture.RULES_BY_NAME.entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(CLASSES)));
  }

  @Test
  void who_may_print_is_counted() {
    assertThat(Architecture.MAY_PRINT).hasSize(2);
  }

  @Test
  void who_may_search_is_counted() {
    assertThat(Architecture.MAY_SEARCH).hasSize(1);
  }

  @Test
  void who_may_read_addresses_is_counted() {
    assertThat(Architecture.MAY_READ_ADDRESSES).hasSize(1);
  }

  @Test
  void sees_the_whole_house() {
    assertThat(CLASSES.size()).isGreaterThan(200);
  }
}
