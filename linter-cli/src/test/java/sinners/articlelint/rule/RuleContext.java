package sinners.articlelint.rule;

import org.jsoup.nodes.Element;
import sinners.articlelint.lint.LintHelper;

/** A context with a third verb, which knows who lints. */
public interface RuleContext {

  void option(String name);

  void counting(Element element);

  void report(Element element, String message);

  void ask(Element element, String message);

  void fix(Element element, LintHelper linter);
}
