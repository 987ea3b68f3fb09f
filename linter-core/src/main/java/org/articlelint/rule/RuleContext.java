package org.articlelint.rule;

import org.jsoup.nodes.Element;

/** What a rule may do besides reading the page: look up its options, claim, and ask. */
public interface RuleContext {

  /** The value of an option of the running rule: the publisher's, else its fallback. */
  <T> T option(Option<T> option);

  /** Claims a problem at that element, with the severity of the rule. For the whole page, give {@code page.root()}. */
  void report(Element element, String message);

  /** Asks a person to look at that element; always {@link Severity#INFO}. */
  void ask(Element element, String message);
}
