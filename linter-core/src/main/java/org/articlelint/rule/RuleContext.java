package org.articlelint.rule;

import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** What a rule may do besides reading the page: look up its options and what counts, claim, and ask. */
public interface RuleContext {

  /** The value of an option of the running rule: the publisher's, else its fallback. */
  <T> T option(Option<T> option);

  /**
   * Those of the things that one problem may speak of together: without those that the page says do not count, or that are none of the
   * publisher's; all of them if none counts. For rules that tell a template's fault once, at the first.
   *
   * @param place the element at which each would be told by itself
   */
  <T> List<T> counting(List<T> things, Function<T, Element> place);

  /** Claims a problem at that element, with the severity of the rule. For the whole page, give {@code page.root()}. */
  void report(Element element, String message);

  /** Asks a person to look at that element; always {@link Severity#INFO}. */
  void ask(Element element, String message);
}
