package org.articlelint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.Severity;
import org.junit.jupiter.api.Test;

/** Each fault that a catalogue can have is seen. */
class CatalogueBitesTest {

  private static final String PAGE = """
      # bold-length

      Bold words are for names and numbers.

      ## Fails

      ```html fails
      ```

      ## Passes

      ```html passes
      ```

      ## How to fix

      ## Options

      ### max-length

      Three.
      """;

  private static final Book GOOD = book(new BoldLengthRule(), PAGE, "warning");

  private static Book book(Rule rule, String page, String level) {
    return new Book(List.of(rule), List.of("BoldLengthRule"), Map.of("bold-length", page), Map.of("bold-length", ""),
        Map.of("strict", Map.of("bold-length", level)));
  }

  private static List<String> withMeta(UnaryOperator<RuleMeta> sin) {
    return BookFaults.of(book(new BoldLengthRule(sin.apply(BoldLengthRule.META)), PAGE, "warning"));
  }

  private static List<String> withPage(String from, String to) {
    return BookFaults.of(book(new BoldLengthRule(), PAGE.replace(from, to), "warning"));
  }

  private static List<String> withTitle(String title) {
    return withMeta(meta -> RuleMeta.of("bold-length", title).why(meta.why()).options(meta.options().get(0)));
  }

  @Test
  void a_good_book_has_no_faults() {
    assertThat(BookFaults.of(GOOD)).isEmpty();
  }

  @Test
  void a_title_that_is_none_is_seen() {
    for (String title : List.of("bold words are short", "Bold words are short.", "Ensure bold words", "Check bold words", "B" + "o".repeat(60))) {
      assertThat(withTitle(title)).containsExactly("bold-length has a title that is none: " + title);
    }
  }

  @Test
  void a_why_that_is_not_one_sentence_is_seen() {
    for (String why : List.of("", "Readers skim", "Readers skim. Others read.")) {
      assertThat(withMeta(meta -> meta.why(why))).containsExactly("bold-length has a why that is not one sentence: " + why);
    }
  }

  @Test
  void claims_that_nobody_knows_are_seen() {
    assertThat(withMeta(meta -> meta.wcag("1.3.9").act("ffd0").axe("p-as-headline"))).containsExactly(
        "bold-length claims no WCAG criterion: 1.3.9", "bold-length stands in for no axe rule: p-as-headline",
        "bold-length claims no ACT rule: ffd0");
  }

  @Test
  void a_page_that_keeps_no_order_is_seen() {
    assertThat(withPage("# bold-length", "# italic-length")).containsExactly("bold-length has a page with another heading: # italic-length");
    assertThat(withPage("## Fails", "## Bad")).singleElement().asString().contains("has sections [## Bad, ");
    assertThat(withPage("## How to fix\n", "")).contains("bold-length does not say how to fix");
    assertThat(withPage("```html passes\n", "```html\n")).containsExactly("bold-length lacks a failing or a passing example");
    assertThat(withPage("### max-length", "### max-words"))
        .containsExactly("bold-length has options [max-length] and explains [max-words]");
    assertThat(withPage("Three.\n", "\n".repeat(60))).singleElement().asString().contains("has a page of");
  }

  @Test
  void presets_that_raise_or_invent_are_seen() {
    assertThat(BookFaults.of(book(new BoldLengthRule(), PAGE, "error"))).containsExactly("bold-length is raised above its own severity by strict");
    assertThat(BookFaults.of(book(new BoldLengthRule(), PAGE, "loud"))).containsExactly("bold-length has no level in strict: loud");
    Book unknown = new Book(GOOD.rules(), GOOD.classes(), GOOD.docs(), GOOD.cases(), Map.of("strict", Map.of("italic-length", "info")));
    assertThat(BookFaults.of(unknown)).containsExactly(
        "italic-length is in the preset strict, but no rule", "bold-length is in no preset");
  }

  @Test
  void rules_pages_and_cases_without_each_other_are_seen() {
    Book book = new Book(GOOD.rules(), List.of("BoldLengthRule", "LostRule"), Map.of("lost-page", ""), Map.of("lost-case", ""), GOOD.presets());
    assertThat(BookFaults.of(book)).containsExactly("LostRule is not in BuiltInRules", "lost-page has a page, but no rule",
        "lost-case has cases, but no rule", "bold-length has no page");
  }

  @Test
  void a_class_of_another_name_an_odd_id_and_twins_are_seen() {
    record OddRule(RuleMeta meta) implements Rule {
      @Override
      public void check(Page page, RuleContext context) {}
    }

    Rule odd = new OddRule(RuleMeta.of("no-bold", "Bold words are short").severity(Severity.INFO).why("Readers skim."));
    Book book = new Book(List.of(odd, odd), List.of(), Map.of(), Map.of(), GOOD.presets());
    assertThat(BookFaults.of(book)).contains("OddRule has no file", "no-bold is the id of OddRule", "no-bold is the id of two rules",
        "no-bold is no subject-aspect");
  }
}
