package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.articlelint.lint.Linter;
import org.articlelint.lint.RuleSet;
import org.articlelint.lint.Timing;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.junit.jupiter.api.Test;

class TimingTextTest {

  private final AtomicLong clock = new AtomicLong(5);
  private final Timing timing = new Timing(clock::get);

  /** A rule that takes so long. */
  private Rule rule(String id, long nanos) {
    RuleMeta meta = RuleMeta.of(id, "It takes its time");
    return new Rule() {
      @Override
      public RuleMeta meta() {
        return meta;
      }

      @Override
      public void check(Page page, RuleContext context) {
        clock.addAndGet(nanos);
        if (id.equals("breaks")) {
          throw new IllegalStateException();
        }
      }
    };
  }

  private void lint(Rule... rules) {
    new Linter(RuleSet.of(List.of(rules))).timed(timing).lint("page.html", Page.parse("<p>"));
  }

  @Test
  void the_rule_that_takes_most_comes_first() {
    long start = timing.now();
    clock.addAndGet(600_000_000);
    timing.read(start);
    Rule slow = rule("slow", 149_000_000);
    lint(rule("quick", 1_000_000), slow, rule("breaks", 100_000_000));
    lint(slow);
    lint(rule("least", 1_000), rule("less", 2_000));
    assertThat(TimingText.of(timing, 3)).containsExactly(
        "999 ms of work on 3 pages: reading and parsing 60.1%, rules 39.9%. What several rules need counts for the first that asks.",
        " 29.8%   298 ms  slow",
        " 10.0%   100 ms  breaks",
        "  0.1%     1 ms  quick",
        "  0.0%     0 ms  the other 2 rules");
  }

  @Test
  void long_runs_are_told_in_seconds() {
    lint(rule("slow", 12_340_000_000L));
    assertThat(TimingText.of(timing, 1)).containsExactly(
        "12.3 s of work on 1 page: reading and parsing 0.0%, rules 100.0%. What several rules need counts for the first that asks.",
        "100.0%   12.3 s  slow");
  }

  @Test
  void nothing_was_done() {
    assertThat(TimingText.of(timing, 0)).containsExactly(
        "0 ms of work on 0 pages: reading and parsing 0.0%, rules 0.0%. What several rules need counts for the first that asks.");
  }
}
