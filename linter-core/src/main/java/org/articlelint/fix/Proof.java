package org.articlelint.fix;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Proposal;
import org.articlelint.lint.RuleFailure;

/**
 * Whether a page is mended: each rule whose fixes were made has that much less to mend, and no more to say than before; no other rule
 * says anything new.
 */
final class Proof {

  private final PageReport before;
  private final PageReport after;

  private Proof(PageReport before, PageReport after) {
    this.before = before;
    this.after = after;
  }

  /** What is wrong with that second version of a page; empty if the fixes that were made hold. */
  static Optional<String> fault(Version before, Version after, List<Proposal> made) {
    var proof = new Proof(before.report(), after.report());
    Map<String, List<Proposal>> byRule = made.stream().collect(Collectors.groupingBy(Proposal::rule));
    return proof.broken()
        .or(() -> byRule.entrySet().stream().flatMap(rule -> proof.unmended(rule.getKey(), rule.getValue(),
            before.count(rule.getKey()), after.count(rule.getKey())).stream()).findFirst())
        .or(() -> proof.unheardOf(byRule.keySet()));
  }

  private Optional<String> broken() {
    Set<String> known = before.failures().stream().map(RuleFailure::rule).collect(Collectors.toSet());
    return after.failures().stream().map(RuleFailure::rule).filter(rule -> !known.contains(rule)).findFirst()
        .map("the rule %s would break on the page"::formatted);
  }

  private Optional<String> unmended(String rule, List<Proposal> made, long proposedBefore, long proposedAfter) {
    Set<String> places = made.stream().map(proposal -> proposal.place().selector()).collect(Collectors.toSet());
    List<String> said = said(before, rule).stream().filter(problem -> places.contains(problem.place().selector())).map(Proof::words).toList();
    List<String> says = said(after, rule).stream().map(Proof::words).toList();
    boolean isMended = proposedAfter <= proposedBefore - made.size() && says.size() <= said(before, rule).size()
        && (said.isEmpty() || !says.containsAll(said));
    return isMended ? Optional.empty() : Optional.of("the problem would still be there");
  }

  private static List<Problem> said(PageReport report, String rule) {
    return report.problems().stream().filter(problem -> problem.rule().equals(rule)).toList();
  }

  private static String words(Problem problem) {
    return problem.place().selector() + " " + problem.message();
  }

  /** What a rule says that it did not say before, be it at the same place, of the same tag or in the same words. */
  private Optional<String> unheardOf(Set<String> mended) {
    List<Problem> known = before.problems().stream().filter(problem -> !mended.contains(problem.rule())).toList();
    List<Problem> left = after.problems().stream().filter(problem -> !mended.contains(problem.rule())).toList();
    Set<Problem> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Function<Problem, String> sign : List.<Function<Problem, String>>of(
        Proof::words, problem -> problem.place().selector(), Problem::fingerprint, Problem::message)) {
      left = unmatched(left, known, taken, sign);
    }
    return left.stream().findFirst().map(problem -> "%s would then say: %s".formatted(problem.rule(), problem.message()));
  }

  private static List<Problem> unmatched(List<Problem> some, List<Problem> known, Set<Problem> taken, Function<Problem, String> sign) {
    Map<String, Deque<Problem>> bySign = new HashMap<>();
    known.stream().filter(problem -> !taken.contains(problem))
        .forEach(problem -> bySign.computeIfAbsent(problem.rule() + " " + sign.apply(problem), key -> new ArrayDeque<>()).add(problem));
    List<Problem> unmatched = new ArrayList<>();
    for (Problem problem : some) {
      Problem match = bySign.getOrDefault(problem.rule() + " " + sign.apply(problem), new ArrayDeque<>()).poll();
      if (match == null) {
        unmatched.add(problem);
      } else {
        taken.add(match);
      }
    }
    return unmatched;
  }
}
