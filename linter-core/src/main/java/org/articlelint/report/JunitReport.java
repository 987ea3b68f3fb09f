package org.articlelint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleFailure;
import org.articlelint.rule.Severity;

/**
 * JUnit's XML as Jenkins and Surefire have it. A page is a suite, a rule that found something there a test: so a server tells since
 * which build the rule fails on the page, however lines move. A clean page has one test that passes, for a suite without any counts as
 * absent. What does not fail the run passes, and is told in the test's output.
 */
public final class JunitReport implements ReportWriter {

  private final Checkout checkout;
  private final Optional<Severity> failOn;

  /** Reports of runs that fail on problems of that severity or above; on none, if it is empty. */
  public JunitReport(Checkout checkout, Optional<Severity> failOn) {
    this.checkout = checkout;
    this.failOn = failOn;
  }

  /**
   * A test: what one rule says of one page.
   *
   * @param name id of the rule
   * @param problems what it found
   * @param broke what kept it from looking, in words; empty where nothing did
   * @param type of what kept it
   */
  private record Case(String name, List<Problem> problems, Optional<String> broke, String type) {}

  @Override
  public void write(Report report, Appendable out) throws IOException {
    List<List<Case>> suites = report.pages().stream().map(JunitReport::cases).toList();
    List<Case> all = suites.stream().flatMap(List::stream).toList();
    try (Xml xml = new Xml(out)) {
      xml.start("testsuites").with("name", "articlelint").with("tests", all.size()).with("failures", failures(all)).with("errors", errors(all));
      for (int i = 0; i < suites.size(); i++) {
        write(xml, report.pages().get(i), suites.get(i));
      }
      xml.end();
    }
  }

  private static List<Case> cases(PageReport page) {
    if (page.unreadable().isPresent()) {
      return List.of(new Case("unreadable", List.of(), page.unreadable(), "unreadable"));
    }
    Map<String, List<Problem>> byRule = new LinkedHashMap<>();
    page.problems().forEach(problem -> byRule.computeIfAbsent(problem.rule(), rule -> new ArrayList<>()).add(problem));
    List<Case> cases = new ArrayList<>();
    for (RuleFailure failure : page.failures()) {
      List<Problem> found = Optional.ofNullable(byRule.remove(failure.rule())).orElse(List.of());
      cases.add(new Case(failure.rule(), found, Optional.of("The rule broke on this page: " + failure.cause()),
          failure.cause().getClass().getName()));
    }
    byRule.forEach((rule, problems) -> cases.add(new Case(rule, problems, Optional.empty(), "")));
    return cases.isEmpty() ? List.of(new Case("clean", List.of(), Optional.empty(), "")) : cases;
  }

  private void write(Xml xml, PageReport page, List<Case> cases) throws IOException {
    String path = checkout.path(page.file());
    xml.start("testsuite").with("name", path).with("tests", cases.size()).with("failures", failures(cases))
        .with("errors", errors(cases)).with("skipped", 0);
    for (Case test : cases) {
      // Jenkins makes a package of what stands before a dot
      xml.start("testcase").with("name", test.name).with("classname", path.replaceFirst("\\.x?html?$", ""));
      write(xml, path, test);
      xml.end();
    }
    xml.end();
  }

  private void write(Xml xml, String path, Case test) throws IOException {
    if (test.broke.isPresent()) {
      xml.start("error").with("type", test.type).with("message", test.broke.get()).text(told(path, test)).end();
    } else if (isFailure(test)) {
      int others = test.problems.size() - 1;
      String message = test.problems.get(0).message() + (others == 0 ? "" : " (And %s more.)".formatted(others));
      xml.start("failure").with("type", worst(test).id()).with("message", message).text(told(path, test)).end();
    } else if (!test.problems.isEmpty()) {
      xml.start("system-out").text(told(path, test)).end();
    }
  }

  private static String told(String path, Case test) {
    return String.join("\n", test.problems.stream().map(problem -> CompactReport.line(path, problem)).toList());
  }

  private boolean isFailure(Case test) {
    return test.broke.isEmpty() && failOn.isPresent() && test.problems.stream().anyMatch(problem -> problem.severity().isAtLeast(failOn.get()));
  }

  private static Severity worst(Case test) {
    return test.problems.stream().map(Problem::severity).min(Severity::compareTo).orElse(Severity.INFO);
  }

  private long failures(List<Case> cases) {
    return cases.stream().filter(this::isFailure).count();
  }

  private static long errors(List<Case> cases) {
    return cases.stream().filter(test -> test.broke.isPresent()).count();
  }
}
