package org.articlelint.rule;

import java.util.Optional;
import org.articlelint.page.Suppression;

/**
 * What is wrong with a suppression.
 *
 * @param suppression as the page has it
 * @param fault what is wrong
 * @param rule the rule of the suppression that it is wrong for; empty where it names none, or its word is unknown
 * @param nearest the word that was meant, for one that is unknown; empty where none is near
 */
public record Verdict(Suppression suppression, Fault fault, Optional<String> rule, Optional<String> nearest) {

  /** What can be wrong with a suppression. */
  public enum Fault {
    /** Its word is none that says anything. */
    UNKNOWN_WORD,
    /** There is no such rule. */
    UNKNOWN_RULE,
    /** It says what holds already. */
    REPEATED,
    /** Nothing is found where it holds. */
    UNUSED
  }
}
