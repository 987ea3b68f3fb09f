package org.articlelint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlelint.examples.Example;
import org.articlelint.examples.Examples;
import org.articlelint.lint.Linter;
import org.articlelint.lint.Problem;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.junit.jupiter.api.Test;

/** Every message that pages, cases and samples produce. */
class MessagesTest {

  private final Book book = Book.ofTheHouse();

  @Test
  void messages_are_notes_from_a_good_copy_editor() {
    Set<String> ids = book.rules().stream().map(rule -> rule.meta().id()).collect(Collectors.toSet());
    List<Problem> problems = Stream.concat(ofExamples(), ofSamples()).toList();
    assertThat(problems.stream().map(Problem::rule).distinct()).hasSameSizeAs(book.rules());
    assertThat(problems.stream().flatMap(problem -> MessageFaults.of(problem, ids).stream()).distinct()).isEmpty();
  }

  private Stream<Problem> ofExamples() {
    return book.rules().stream().flatMap(rule -> Stream.of(book.docs(), book.cases())
        .flatMap(pages -> Examples.read(pages.getOrDefault(rule.meta().id(), "")).stream())
        .flatMap(example -> lint(rule, example)));
  }

  private static Stream<Problem> lint(Rule rule, Example example) {
    var entry = new RuleSet.Entry(rule, rule.meta().severity(), example.options());
    return new Linter(new RuleSet(List.of(entry))).lint("example", Page.parse(example.html())).problems().stream();
  }

  private Stream<Problem> ofSamples() {
    Linter linter = new Linter(RuleSet.of(book.rules()));
    return House.samples().stream()
        .flatMap(sample -> linter.lint(sample.toString(), Page.parse(House.bytes(sample))).problems().stream());
  }
}
