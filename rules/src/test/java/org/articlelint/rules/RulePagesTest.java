package org.articlelint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.articlelint.examples.Example;
import org.articlelint.examples.Examples;
import org.articlelint.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RulePagesTest {

  private static final Path DOCS = Path.of("docs");
  private static final Path CASES = Path.of("src/test/cases");

  private final List<Rule> rules = new BuiltInRules().rules();

  @TestFactory
  Stream<DynamicTest> docs_say_what_the_rule_says() {
    return rules.stream().map(rule -> dynamicTest(rule.meta().id(), () -> check(rule, DOCS)));
  }

  @TestFactory
  Stream<DynamicTest> cases_say_what_the_rule_says() {
    return rules.stream().filter(rule -> Files.exists(page(rule, CASES)))
        .map(rule -> dynamicTest(rule.meta().id(), () -> check(rule, CASES)));
  }

  private static void check(Rule rule, Path folder) throws IOException {
    List<Example> examples = Examples.read(Files.readString(page(rule, folder)));
    assertThat(examples).as("examples of %s", page(rule, folder)).isNotEmpty();
    List<String> faults = examples.stream()
        .flatMap(example -> Examples.faults(rule, example).stream()).toList();
    assertThat(faults).as("%s", page(rule, folder)).isEmpty();
  }

  private static Path page(Rule rule, Path folder) {
    return folder.resolve(rule.meta().id() + ".md");
  }
}
