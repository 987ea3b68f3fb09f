package org.articlelint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.articlelint.lint.Linter;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Edit;
import org.articlelint.page.Page;
import org.articlelint.page.StartTag;
import org.articlelint.rule.Family;
import org.articlelint.rule.Fix;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.Severity;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FixerTest {

  private static final Rule NO_BOLD = mending("no-bold", "b", tag -> List.of(new Edit(tag.start(), tag.end(), "<i>")));

  @Test
  void what_is_proposed_is_made_and_counted() {
    Correction correction = fix("<p><b>Flood</b> in <b>Passau</b>", NO_BOLD);
    assertThat(text(correction)).isEqualTo("<p><i>Flood</b> in <i>Passau</b>");
    assertThat(correction.mended()).containsExactly(entry("no-bold", 2));
    assertThat(correction.refusals()).isEmpty();
    assertThat(correction.report().problems()).isEmpty();
  }

  @Test
  void a_page_without_anything_to_mend_is_the_very_same() {
    byte[] bytes = "<p>Flood".getBytes(StandardCharsets.UTF_8);
    Correction correction = new Fixer(new Linter(RuleSet.of(List.of(NO_BOLD)))).fix("page.html", bytes, Page::parse);
    assertThat(correction.bytes()).isSameAs(bytes);
    assertThat(correction.isAny()).isFalse();
  }

  @Test
  void of_two_that_overlap_the_other_is_made_in_the_next_round() {
    Rule big = mending("no-big", "big", tag -> List.of(new Edit(tag.start(), tag.end() + 1, "<em><")));
    Correction correction = fix("<big><b>Flood</b>", big, NO_BOLD);
    assertThat(text(correction)).isEqualTo("<em><i>Flood</b>");
    assertThat(correction.mended()).containsOnlyKeys("no-big", "no-bold");
    assertThat(correction.edits()).containsExactly(new Edit(0, 8, "<em><i>"));
  }

  @Test
  void what_leaves_the_problem_is_not_made_and_the_rest_is() {
    Rule idle = mending("idle", "u", tag -> List.of(new Edit(tag.start() + 2, tag.start() + 2, " ")));
    Correction correction = fix("<p><u>Flood</u> <b>now</b>", idle, NO_BOLD);
    assertThat(text(correction)).isEqualTo("<p><u>Flood</u> <i>now</b>");
    assertThat(correction.refusals()).extracting(Refusal::rule, Refusal::why).containsExactly(
        tuple("idle", "the problem would still be there"));
    assertThat(correction.refusals().get(0).place().column()).isEqualTo(4);
  }

  @Test
  void what_makes_another_rule_speak_is_not_made() {
    Rule noItalics = telling("no-italics", "i");
    Correction correction = fix("<p><i>Storm</i> and <b>flood</b>", NO_BOLD, noItalics);
    assertThat(correction.isAny()).isFalse();
    assertThat(correction.refusals()).extracting(Refusal::why).containsExactly("no-italics would then say: An i stands here.");
  }

  @Test
  void a_rule_that_breaks_on_the_new_page_is_something_new() {
    Rule breaks = rule("breaks", (page, context) -> {
      if (!page.all("i").isEmpty()) {
        throw new IllegalStateException("out of ink");
      }
    });
    assertThat(fix("<p><b>flood</b>", NO_BOLD, breaks).refusals()).extracting(Refusal::why)
        .containsExactly("the rule breaks would break on the page");
  }

  @Test
  void bytes_that_could_not_be_read_are_not_touched() {
    byte[] bytes = "<meta charset=utf-8><p>?<b>Flood</b> <b>now</b>".getBytes(StandardCharsets.ISO_8859_1);
    bytes["<meta charset=utf-8><p>".length()] = (byte) 0xFF;
    Correction correction = new Fixer(new Linter(RuleSet.of(List.of(NO_BOLD)))).fix("page.html", bytes, Page::parse);
    assertThat(new String(correction.bytes(), StandardCharsets.ISO_8859_1)).isEqualTo("<meta charset=utf-8><p>\u00ff<b>Flood</b> <i>now</b>");
    assertThat(correction.refusals()).extracting(Refusal::why).containsExactly("some bytes there are no UTF-8");
  }

  @Test
  void what_the_encoding_cannot_write_is_not_made() {
    Rule wide = mending("wide", "b", tag -> List.of(new Edit(tag.end(), tag.end(), "洪水"), new Edit(tag.start(), tag.end(), "<i>")));
    byte[] bytes = "<meta charset=windows-1252><b>Flut – „jetzt“</b>".getBytes(Charset.forName("windows-1252"));
    Correction correction = new Fixer(new Linter(RuleSet.of(List.of(wide)))).fix("page.html", bytes, Page::parse);
    assertThat(correction.bytes()).isEqualTo(bytes);
    assertThat(correction.refusals()).extracting(Refusal::why).containsExactly("windows-1252 cannot write it, or not there alone");
  }

  @Test
  void an_edit_that_turns_the_encoding_is_not_made() {
    Rule charset = mending("charset", "meta", tag -> List.of(new Edit(tag.start() + 1, tag.start() + 1, "x-")));
    byte[] bytes = "<meta charset=windows-1251><b>Наводнение</b>".getBytes(Charset.forName("windows-1251"));
    Correction correction = new Fixer(new Linter(RuleSet.of(List.of(charset)))).fix("page.html", bytes, Page::parse);
    assertThat(correction.bytes()).isEqualTo(bytes);
    assertThat(correction.refusals()).extracting(Refusal::why).containsExactly("its bytes, in windows-1251, do not let that be written");
  }

  @Test
  void a_rule_without_end_is_stopped() {
    Rule endless = mending("endless", "b", tag -> List.of(new Edit(tag.start(), tag.end(), "<b class=x>")));
    assertThat(fix("<b>Flood</b>".repeat(500), endless).isAny()).isFalse();
  }

  private static Correction fix(String html, Rule... rules) {
    return new Fixer(new Linter(RuleSet.of(List.of(rules)))).fix("page.html", html.getBytes(StandardCharsets.UTF_8), Page::parse);
  }

  private static String text(Correction correction) {
    return new String(correction.bytes(), StandardCharsets.UTF_8);
  }

  private static Rule telling(String id, String tag) {
    return rule(id, (page, context) -> page.all(tag).forEach(element -> context.report(element, "An %s stands here.".formatted(tag))));
  }

  private static Rule mending(String id, String tag, Function<StartTag, List<Edit>> edits) {
    Rule telling = telling(id, tag);
    return new Fixable() {
      @Override
      public RuleMeta meta() {
        return telling.meta();
      }

      @Override
      public void check(Page page, RuleContext context) {
        telling.check(page, context);
      }

      @Override
      public List<Fix> fixes(Page page) {
        return page.all(tag).stream().map(element -> fix(page, element)).toList();
      }

      private Fix fix(Page page, Element element) {
        return new Fix(element, edits.apply(StartTag.of(page, element).orElseThrow()));
      }
    };
  }

  private static Rule rule(String id, BiConsumer<Page, RuleContext> check) {
    return new Rule() {
      @Override
      public RuleMeta meta() {
        return RuleMeta.of(id, "Title").family(Family.PAGE).severity(Severity.WARNING).why("It matters.");
      }

      @Override
      public void check(Page page, RuleContext context) {
        check.accept(page, context);
      }
    };
  }
}
