package org.articlelint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.articlelint.lint.Baseline.Known;
import org.articlelint.page.Page;
import org.articlelint.run.TestRules;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final RuleSet RULES = RuleSet.of(List.of(TestRules.HEADING, TestRules.PICTURE, TestRules.QUESTION));
  private static final String PAGE = "<main>\n<h4>Flood</h4>\n<img src=a.jpg>\n<p>Is it?</p>\n<h4>Later</h4>\n<img src=b.jpg>\n</main>";

  private final Map<String, String> pages = new LinkedHashMap<>(Map.of("a.html", PAGE));
  private final List<String> gone = new ArrayList<>();
  private Set<String> sought = Set.of();

  private Comparison against(Baseline baseline, RuleSet rules) {
    Linter linter = new Linter(rules);
    List<PageReport> reports = pages.entrySet().stream().map(page -> page.getValue().equals("unreadable")
        ? PageReport.unreadable(page.getKey(), "No page.") : linter.lint(page.getKey(), Page.parse(page.getValue()))).toList();
    return new Comparison(baseline, new Report(rules, reports), List.copyOf(pages.keySet()), new Comparison.Disk() {
      @Override
      public boolean isGone(String file) {
        return gone.contains(file);
      }

      @Override
      public boolean isSought(String file) {
        return sought.contains(file);
      }
    });
  }

  private Comparison against(Baseline baseline) {
    return against(baseline, RULES);
  }

  private Baseline written() {
    return against(Baseline.EMPTY).written();
  }

  private static List<String> fresh(Comparison comparison) {
    return comparison.report().pages().stream().flatMap(page -> page.problems().stream().map(problem ->
        "%s:%s:%s %s".formatted(page.file(), problem.place().line(), problem.place().column(), problem.rule()))).toList();
  }

  @Test
  void all_that_was_written_is_known_and_questions_too() {
    Baseline baseline = written();
    assertThat(baseline.size()).isEqualTo(5);
    Report report = against(baseline).report();
    assertThat(report.pages().get(0).problems()).isEmpty();
    assertThat(report.pages().get(0).suppressed()).hasSize(5).allMatch(one -> one.by() == Suppressed.By.BASELINE);
    assertThat(report.pages().get(0).suppressed()).extracting(one -> one.problem().place().line()).containsExactly(2, 3, 4, 5, 6);
    assertThat(report.history().solved()).isZero();
    assertThat(against(baseline).pruned()).isEqualTo(baseline);
  }

  @Test
  void only_what_is_new_counts_also_among_twins() {
    Baseline baseline = written();
    pages.put("a.html", PAGE.replace("<img src=a.jpg>", "<img src=a.jpg>\n<img src=c.jpg><img src=a.jpg>"));
    assertThat(fresh(against(baseline))).containsExactly("a.html:4:1 test-picture", "a.html:4:16 test-picture");
    pages.put("b.html", "<h4>Flood</h4>");
    assertThat(fresh(against(baseline))).contains("b.html:1:1 test-heading");
  }

  @Test
  void what_is_solved_is_counted_and_pruned() {
    pages.put("a.html", PAGE.replace("</main>", "<h4>Later</h4></main>"));
    Baseline baseline = written();
    pages.put("a.html", PAGE.replace("<img src=a.jpg>", ""));
    assertThat(against(baseline).report().history().solved()).isEqualTo(2);
    assertThat(against(baseline).pruned()).isEqualTo(written());
  }

  @Test
  void nothing_is_solved_that_was_not_looked_for() {
    pages.put("b.html", PAGE);
    Baseline baseline = written();
    pages.remove("b.html");
    RuleSet fewer = RuleSet.of(List.of(TestRules.PICTURE));
    pages.put("a.html", "<p>");
    Comparison few = against(baseline, fewer);
    assertThat(few.report().history().solved()).isEqualTo(2);
    assertThat(few.pruned().of("b.html")).hasSize(5);
    assertThat(few.pruned().of("a.html")).extracting(Known::rule).containsExactly("test-heading", "test-heading", "test-question");
    assertThat(few.written()).isEqualTo(few.pruned());
    pages.put("a.html", "unreadable");
    assertThat(against(baseline).report().history().solved()).isZero();
    assertThat(against(baseline).pruned()).isEqualTo(baseline);
    assertThat(against(baseline).written()).isEqualTo(baseline);
  }

  @Test
  void of_a_rule_that_broke_nothing_is_solved() {
    Baseline baseline = new Baseline.Builder().add("a.html", new Known("test-breaks", "f", 1, "")).build();
    Comparison broken = against(baseline, RuleSet.of(List.of(TestRules.BREAKS)));
    assertThat(broken.pruned()).isEqualTo(baseline);
    assertThat(broken.written()).isEqualTo(baseline);
  }

  @Test
  void a_page_that_moved_keeps_what_was_known_of_it() {
    Baseline baseline = written();
    pages.remove("a.html");
    pages.put("new/b.html", PAGE + "<h4>New</h4>");
    assertThat(fresh(against(baseline))).as("the old one is still there").hasSize(6);
    gone.add("a.html");
    assertThat(fresh(against(baseline))).containsExactly("new/b.html:7:8 test-heading");
    assertThat(against(baseline).pruned().of("new/b.html")).isEqualTo(baseline.of("a.html"));
    assertThat(against(baseline).pruned().files()).containsExactly("new/b.html");
    pages.put("c.html", PAGE);
    assertThat(fresh(against(baseline))).as("each counts once").hasSize(6).first().asString().startsWith("new/b.html:7:8");
  }

  @Test
  void of_a_page_that_is_gone_nothing_stays_if_it_would_have_been_found() {
    pages.put("old.html", "<h4>Old</h4>");
    Baseline baseline = written();
    pages.remove("old.html");
    gone.add("old.html");
    assertThat(against(baseline).pruned()).isEqualTo(baseline);
    sought = Set.of("old.html");
    assertThat(against(baseline).report().history().solved()).isEqualTo(1);
    assertThat(against(baseline).pruned()).isEqualTo(written());
    assertThat(against(baseline).written()).isEqualTo(written());
  }

  @Test
  void a_page_that_is_given_twice_has_one_fate() {
    Baseline baseline = written();
    PageReport page = new Linter(RULES).lint("a.html", Page.parse(PAGE));
    Report twice = new Report(RULES, List.of(page, new PageReport("./a.html", page.problems(), List.of(), List.of(), Optional.empty())));
    Report report = new Comparison(baseline, twice, List.of("a.html", "a.html"), new NoDisk()).report();
    assertThat(report.pages()).extracting(PageReport::file).containsExactly("a.html", "./a.html");
    assertThat(report.pages()).allMatch(one -> one.problems().isEmpty() && one.suppressed().size() == 5);
  }

  @Test
  void what_the_page_suppresses_is_not_in_the_baseline() {
    pages.put("a.html", "<main><!-- articlelint-disable test-heading -- old -->" + PAGE);
    assertThat(written().of("a.html")).extracting(Known::rule).doesNotContain("test-heading").hasSize(3);
    assertThat(against(written()).report().suppressed(Suppressed.By.PAGE)).isEqualTo(2);
  }

  /** Edits beside the problems: whatever is put between the lines, and however often, nothing old is new. */
  @Property(tries = 300)
  void edits_elsewhere_keep_what_is_known(@ForAll("edits") List<String> edits) {
    pages.put("a.html", PAGE);
    Baseline baseline = written();
    String[] lines = PAGE.split("\n");
    StringBuilder edited = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      edited.append(i < edits.size() && i > 0 ? edits.get(i) : "").append("\n ".repeat(edits.size() % 3)).append(lines[i]);
    }
    pages.put("a.html", edited.toString());
    assertThat(fresh(against(baseline))).as(edited.toString()).isEmpty();
    assertThat(against(baseline).report().history().solved()).isZero();
  }

  @Provide
  Arbitrary<List<String>> edits() {
    List<String> pieces = Arrays.asList("<div class=ad>Advertisement</div>", "\n\n", "<section>", "</section>", "<h2>More</h2>", "<!-- x -->",
        "<table><tr><td>1</table>", "text &amp; text", "<a href=x>More</a>", "<div>", "</div>", "<svg><title>x</title></svg>", "<hr>");
    return Arbitraries.of(pieces).list().ofMaxSize(6).map(some -> String.join("", some)).list().ofMaxSize(6);
  }

  private static final class NoDisk implements Comparison.Disk {

    @Override
    public boolean isGone(String file) {
      return false;
    }

    @Override
    public boolean isSought(String file) {
      return false;
    }
  }
}
