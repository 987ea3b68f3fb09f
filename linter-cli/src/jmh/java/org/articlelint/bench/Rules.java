package org.articlelint.bench;

import java.util.List;
import org.articlelint.lint.Linter;
import org.articlelint.lint.RuleSet;
import org.articlelint.rule.Rule;
import org.articlelint.run.Door;
import org.articlelint.run.Setup;
import org.articlelint.run.UsageException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The rules that come with articlelint. */
@State(Scope.Benchmark)
public class Rules {

  List<Rule> rules = List.of();
  Linter all = of(rules);
  Linter newsroom = all;

  /** Reads those that the class path brings. */
  @org.openjdk.jmh.annotations.Setup
  public void read() throws UsageException {
    try (Setup setup = Setup.of(List.of(), Door.of(Rules.class.getClassLoader()))) {
      rules = setup.catalogue().rules();
      all = new Linter(setup.plainly("all"));
      newsroom = new Linter(setup.plainly("newsroom"));
    }
  }

  static Linter of(List<Rule> some) {
    return new Linter(RuleSet.of(some));
  }
}
