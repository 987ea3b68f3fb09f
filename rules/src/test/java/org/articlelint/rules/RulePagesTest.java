package org.articlelint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.articlelint.examples.Example;
import org.articlelint.examples.Examples;
import org.articlelint.examples.FixedExample;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

  @Test
  void each_page_and_each_file_of_cases_has_its_rule() throws IOException {
    List<String> ids = rules.stream().map(rule -> rule.meta().id()).toList();
    assertThat(names(DOCS)).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(ids).containsAll(names(CASES));
  }

  @Test
  void what_is_mended_stands_on_the_page_of_each_rule_that_mends() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Rule rule : rules) {
      List<FixedExample> fixed = FixedExample.read(Files.readString(page(rule, DOCS)));
      if (fixed.isEmpty() == rule instanceof Fixable) {
        faults.add("%s: a rule that mends shows on its page what it makes of a failing example, and no other does".formatted(rule.meta().id()));
      }
      for (FixedExample example : both(rule, fixed)) {
        example.faults(rule).forEach(fault -> faults.add(rule.meta().id() + ": " + fault));
      }
    }
    assertThat(rules.stream().filter(Fixable.class::isInstance)).hasSizeGreaterThan(9);
    assertThat(faults).isEmpty();
  }

  private static List<FixedExample> both(Rule rule, List<FixedExample> ofDocs) throws IOException {
    List<FixedExample> examples = new ArrayList<>(ofDocs);
    if (Files.exists(page(rule, CASES))) {
      examples.addAll(FixedExample.read(Files.readString(page(rule, CASES))));
    }
    return examples;
  }

  private static void check(Rule rule, Path folder) throws IOException {
    List<Example> examples = Examples.read(Files.readString(page(rule, folder)));
    assertThat(examples).as("examples of %s", page(rule, folder)).isNotEmpty();
    List<String> faults = examples.stream()
        .flatMap(example -> Examples.faults(rule, example).stream()).toList();
    assertThat(faults).as("%s", page(rule, folder)).isEmpty();
  }

  /** The names of the pages in the folder, without their ends. */
  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString().replaceFirst("\\.md$", "")).toList();
    }
  }

  private static Path page(Rule rule, Path folder) {
    return folder.resolve(rule.meta().id() + ".md");
  }
}
