package org.articlelint.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.articlelint.page.Page;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ExamplesTest {

  /** Reports bold words that are longer than its option says, and asks about italic ones. */
  private static final class ShoutingRule implements Rule {

    private static final Option<Integer> MAX_LENGTH = Option.number("max-length", 3);

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("bold-length", "Bold words are short").options(MAX_LENGTH);
    }

    @Override
    public void check(Page page, RuleContext context) {
      for (Element bold : page.all("b")) {
        if (bold.text().length() > context.option(MAX_LENGTH)) {
          context.report(bold, "The bold words are long.");
        }
      }
      page.all("i").forEach(italic -> context.ask(italic, "Is this a title?"));
    }
  }

  private static List<String> faults(String markdown) {
    return Examples.read(markdown).stream()
        .flatMap(example -> Examples.faults(new ShoutingRule(), example).stream()).toList();
  }

  @Test
  void fences_are_read_with_their_options_and_marks() {
    List<Example> examples = Examples.read("""
        # bold-length

        ```html fails max-length=5
        <p>Flood</p>
        <b>Flooded</b> <!-- problem: words are long -->
        ```

        ```yaml
        bold-length: error
        ```

        ```html passes
        <b>now</b>
        ```
        """);
    assertThat(examples).containsExactly(
        new Example(3, "<p>Flood</p>\n<b>Flooded</b> <!-- problem: words are long -->\n", Map.of("max-length", "5"), false,
            List.of(new Example.Expectation(2, false, "words are long"))),
        new Example(12, "<b>now</b>\n", Map.of(), true, List.of()));
  }

  @Test
  void a_fence_that_is_not_closed_is_told() {
    assertThatThrownBy(() -> Examples.read("```html passes\n<p>Flood</p>\n\nAnd then:\n\n```html fails\n<b>Flood</b>\n```\n"))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("line 1: the fence is not closed before the next one. End it with ```.");
    assertThatThrownBy(() -> Examples.read("```html passes\n<p>Flood</p>\n")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_example_that_holds_has_no_faults() {
    assertThat(faults("""
        ```html fails
        <b>Flood</b> <i>Hamlet</i> <!-- problem: words are long --> <!-- question: a title -->
        ```
        ```html fails max-length=5
        <b>Flood</b> <b>Flooded</b> <!-- problem: words are long -->
        ```
        ```html passes
        <b>now</b>
        ```
        """)).isEmpty();
  }

  @Test
  void a_rule_that_went_quiet_is_a_fault() {
    assertThat(faults("""
        ```html fails
        <b>now</b> <!-- problem: words are long -->
        ```
        """)).containsExactly("line 2: not said: words are long");
  }

  @Test
  void a_changed_message_is_a_fault_twice() {
    assertThat(faults("""
        ```html fails
        <b>Flood</b> <!-- problem: words are loud -->
        ```
        """)).containsExactly("line 2: not said: words are loud", "line 2: said, but not marked: warning The bold words are long.");
  }

  @Test
  void a_question_is_no_problem() {
    assertThat(faults("""
        ```html fails
        <i>Hamlet</i> <!-- problem: a title -->
        ```
        """)).hasSize(2);
  }

  @Test
  void a_passing_example_in_which_the_rule_speaks_is_a_fault() {
    assertThat(faults("""
        ```html passes
        <b>Flood</b>
        ```
        """)).containsExactly("line 2: said, but not marked: warning The bold words are long.");
  }

  @Test
  void a_failing_example_without_marks_is_a_fault() {
    assertThat(faults("""
        ```html fails
        <b>now</b>
        ```
        """)).containsExactly("line 1: a failing example marks its problems, a passing one has none");
  }

  @Test
  void a_mistyped_tag_is_a_fault() {
    assertThat(faults("""
        ```html passes
        <p>now</q>
        ```
        """)).singleElement().asString().startsWith("line 1: the example is not clean HTML:");
  }
}
