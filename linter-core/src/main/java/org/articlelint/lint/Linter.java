package org.articlelint.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articlelint.page.Page;
import org.articlelint.page.Suppression;
import org.articlelint.rule.Fix;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.Option;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.Severity;
import org.articlelint.rule.SuppressionRule;
import org.jsoup.nodes.Element;

/** Runs a rule set over a page. Has no state: one linter serves all threads. */
public final class Linter {

  static final Comparator<Problem> READING_ORDER = (one, other) -> {
    int order = Place.IN_ORDER.compare(one.place(), other.place());
    return order != 0 ? order : one.rule().compareTo(other.rule());
  };

  private static final Comparator<Said> SAID_IN_ORDER = (one, other) -> READING_ORDER.compare(one.problem(), other.problem());

  private final RuleSet rules;
  private final Ignored ignored;
  private final Set<String> known;
  private final Optional<Timing> timing;

  /** A linter that runs those rules on the whole page, and knows of no others. */
  public Linter(RuleSet rules) {
    this(rules, Ignored.NOTHING, Set.of());
  }

  /**
   * A linter that runs those rules, and reports nothing of what is ignored.
   *
   * @param ignored parts of pages of which nothing is reported
   * @param known ids of all rules that a page may speak of, whether they run or not; empty where nobody knows
   */
  public Linter(RuleSet rules, Ignored ignored, Set<String> known) {
    this(rules, ignored, known, Optional.empty());
  }

  private Linter(RuleSet rules, Ignored ignored, Set<String> known, Optional<Timing> timing) {
    this.rules = rules;
    this.ignored = ignored;
    this.known = known;
    this.timing = timing;
  }

  /** The same linter, which notes there how long each rule takes. */
  public Linter timed(Timing timing) {
    return new Linter(rules, ignored, known, Optional.of(timing));
  }

  /** What the rules say of the page, sorted by place; a rule that throws is recorded, and the others go on. */
  public PageReport lint(String file, Page page) {
    BitSet notOurs = ignored.on(page);
    List<Said> said = new ArrayList<>();
    List<RuleFailure> failures = new ArrayList<>();
    Set<Problem> fixable = Collections.newSetFromMap(new IdentityHashMap<>());
    var suppressions = new Suppressions(page);
    for (RuleSet.Entry entry : rules.entries()) {
      var context = new Collector(entry, page, notOurs, suppressions);
      long start = timing.isPresent() ? timing.get().now() : 0;
      try {
        entry.rule().check(page, context);
      } catch (Exception | AssertionError | LinkageError | StackOverflowError thrown) { // of a rule in Kotlin, or built for another articlelint, too
        failures.add(new RuleFailure(entry.rule().meta().id(), file, thrown));
      }
      if (timing.isPresent()) {
        timing.get().ran(entry.rule().meta().id(), start);
      }
      if (!context.said.isEmpty()) {
        said.addAll(context.said);
        fixable.addAll(context.fixable());
      }
    }
    said.sort(SAID_IN_ORDER);
    List<Problem> problems = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>();
    if (suppressions.isEmpty()) {
      for (Said one : said) {
        problems.add(one.problem());
      }
    } else {
      suppressions.part(said, problems, suppressed);
      problems.addAll(judged(suppressions, file, page, notOurs, failures));
      problems.sort(READING_ORDER);
    }
    return new PageReport(file, List.copyOf(problems), List.copyOf(suppressed), List.copyOf(failures), Optional.empty(),
        Set.copyOf(problems.stream().filter(fixable::contains).toList()), Optional.empty());
  }

  /** What the rules on suppressions, if any runs, say of those of the page. */
  private List<Problem> judged(Suppressions suppressions, String file, Page page, BitSet notOurs, List<RuleFailure> failures) {
    Set<String> ran = rules.entries().stream().map(entry -> entry.rule().meta().id()).collect(Collectors.toSet());
    failures.forEach(failure -> ran.remove(failure.rule()));
    List<Problem> problems = new ArrayList<>();
    for (RuleSet.Entry entry : rules.entries()) {
      if (entry.rule() instanceof SuppressionRule rule) {
        try {
          suppressions.verdicts(ran, known).stream().filter(verdict -> !notOurs.get(page.order(verdict.suppression().element())))
              .forEach(verdict -> problems.add(problem(entry, verdict.suppression(), rule.message(verdict), page)));
        } catch (Exception | AssertionError | LinkageError | StackOverflowError thrown) {
          failures.add(new RuleFailure(rule.meta().id(), file, thrown));
        }
      }
    }
    return problems;
  }

  private static Problem problem(RuleSet.Entry entry, Suppression at, String message, Page page) {
    String id = entry.rule().meta().id();
    Place place = Place.of(page, at);
    return new Problem(id, entry.level(), message, place, Snippet.of(page, place), Fingerprint.of(id, at));
  }

  /**
   * What would mend the page, of what its report says, rule by rule and by place: nothing for a rule that said nothing, and nothing
   * where problems count for nothing.
   */
  public List<Proposal> proposals(Page page, PageReport report) {
    Set<String> said = report.problems().stream().map(Problem::rule).collect(Collectors.toSet());
    BitSet notOurs = ignored.on(page);
    Set<String> broken = report.failures().stream().map(RuleFailure::rule).collect(Collectors.toSet());
    List<Said> places = new ArrayList<>();
    List<Proposal> proposals = new ArrayList<>(); // one for each place
    for (RuleSet.Entry entry : rules.entries()) {
      String id = entry.rule().meta().id();
      if (entry.rule() instanceof Fixable fixable && said.contains(id) && !broken.contains(id)) {
        for (Fix fix : fixes(fixable, page)) {
          if (!notOurs.get(page.order(fix.element()))) {
            Place place = Place.of(page, fix.element());
            places.add(new Said(new Problem(id, entry.level(), "", place, Snippet.of(page, place), ""), fix.element()));
            proposals.add(new Proposal(id, place, fix.edits()));
          }
        }
      }
    }
    Set<Problem> counting = counting(page, places);
    return IntStream.range(0, places.size()).filter(i -> counting.contains(places.get(i).problem())).mapToObj(proposals::get).toList();
  }

  /** Those that no suppression of the page reaches, by identity. */
  private static Set<Problem> counting(Page page, List<Said> said) {
    List<Said> inOrder = new ArrayList<>(said);
    inOrder.sort(SAID_IN_ORDER);
    List<Problem> problems = new ArrayList<>();
    new Suppressions(page).part(inOrder, problems, new ArrayList<>());
    Set<Problem> counting = Collections.newSetFromMap(new IdentityHashMap<>());
    counting.addAll(problems);
    return counting;
  }

  /** A rule that cannot say how to mend the page leaves it to people. */
  private static List<Fix> fixes(Fixable rule, Page page) {
    try {
      return rule.fixes(page).stream().filter(Predicate.not(fix -> fix.edits().isEmpty())).toList();
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError thrown) {
      return List.of();
    }
  }

  /** Gathers what one rule says of one page. */
  private static final class Collector implements RuleContext {

    private final RuleSet.Entry entry;
    private final Page page;
    private final BitSet notOurs;
    private final Suppressions suppressions;
    private final List<Said> said = new ArrayList<>();

    Collector(RuleSet.Entry entry, Page page, BitSet notOurs, Suppressions suppressions) {
      this.entry = entry;
      this.page = page;
      this.notOurs = notOurs;
      this.suppressions = suppressions;
    }

    @Override
    public <T> T option(Option<T> option) {
      return entry.option(option);
    }

    @Override
    public <T> List<T> counting(List<T> things, Function<T, Element> place) {
      if (notOurs.isEmpty() && suppressions.isEmpty()) {
        return things;
      }
      List<T> ours = things.stream().filter(thing -> !notOurs.get(page.order(place.apply(thing)))).toList();
      Set<Element> silent = suppressions.among(ours.stream().map(place).toList(), entry.rule().meta().id());
      List<T> counting = ours.stream().filter(thing -> !silent.contains(place.apply(thing))).toList();
      return !counting.isEmpty() ? counting : ours.isEmpty() ? things : ours;
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
      said.add(new Said(new Problem(rule, severity, message, place, Snippet.of(page, place), Fingerprint.of(rule, page, element)), element));
    }

    /** The problems that the rule says how to mend. */
    List<Problem> fixable() {
      if (!(entry.rule() instanceof Fixable rule)) {
        return List.of();
      }
      Set<Element> mended = fixes(rule, page).stream().map(Fix::element).collect(Collectors.toSet());
      return said.stream().filter(one -> mended.contains(one.element())).map(Said::problem).toList();
    }
  }
}
