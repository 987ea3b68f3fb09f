package org.articlelint.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.articlelint.page.Page;
import org.articlelint.rule.Option;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.Severity;
import org.jsoup.nodes.Element;

/** Runs a rule set over a page. Has no state: one linter serves all threads. */
public final class Linter {

  private static final Comparator<Problem> READING_ORDER = Comparator
      .comparingInt((Problem problem) -> problem.place().line())
      .thenComparingInt(problem -> problem.place().column())
      .thenComparing(Problem::rule);

  private final RuleSet rules;
  private final Ignored ignored;

  /** A linter that runs those rules on the whole page. */
  public Linter(RuleSet rules) {
    this(rules, Ignored.NOTHING);
  }

  /** A linter that runs those rules, and reports nothing of what is ignored. */
  public Linter(RuleSet rules, Ignored ignored) {
    this.rules = rules;
    this.ignored = ignored;
  }

  /** What the rules say of the page, sorted by place; a rule that throws is recorded, and the others go on. */
  public PageReport lint(String file, Page page) {
    BitSet notOurs = ignored.on(page);
    List<Problem> problems = new ArrayList<>();
    List<RuleFailure> failures = new ArrayList<>();
    for (RuleSet.Entry entry : rules.entries()) {
      var context = new Collector(entry, page, notOurs);
      try {
        entry.rule().check(page, context);
      } catch (Exception | AssertionError | LinkageError | StackOverflowError thrown) { // of a rule in Kotlin, or built for another articlelint, too
        failures.add(new RuleFailure(entry.rule().meta().id(), file, thrown));
      }
      problems.addAll(context.problems);
    }
    problems.sort(READING_ORDER);
    return new PageReport(file, List.copyOf(problems), List.of(), List.copyOf(failures), Optional.empty());
  }

  /** Gathers what one rule says of one page. */
  private static final class Collector implements RuleContext {

    private final RuleSet.Entry entry;
    private final Page page;
    private final BitSet notOurs;
    private final List<Problem> problems = new ArrayList<>();

    Collector(RuleSet.Entry entry, Page page, BitSet notOurs) {
      this.entry = entry;
      this.page = page;
      this.notOurs = notOurs;
    }

    @Override
    public <T> T option(Option<T> option) {
      return entry.option(option);
    }

    @Override
    public void report(Element element, String message) {
      add(entry.level(), element, message);
    }

    @Override
    public void ask(Element element, String message) {
      add(Severity.INFO, element, message);
    }

    private void add(Severity severity, Element element, String message) {
      if (!notOurs.isEmpty() && notOurs.get(page.order(element))) {
        return;
      }
      String rule = entry.rule().meta().id();
      Place place = Place.of(page, element);
      problems.add(new Problem(rule, severity, message, place, Snippet.of(page, place), Fingerprint.of(rule, page, element)));
    }
  }
}
