package org.articlelint.page.style;

import java.util.Optional;

/**
 * What the style sheets say of one property of an element.
 *
 * @param text the value, {@code var()} replaced, keywords in lower case; empty where no sheet says anything, so that the browser's own
 *     style holds
 * @param otherwise the value if a condition does not hold that only layout could tell of; empty where there is no such condition, and where
 *     the browser's own style holds then
 * @param isSure whether nothing that is not known could change it: no sheet is missing that could, and there is no such condition
 */
public record Value(Optional<String> text, Optional<String> otherwise, boolean isSure) {

  static final Value UNSAID = new Value(Optional.empty(), Optional.empty(), true);
  static final Value UNKNOWN = new Value(Optional.empty(), Optional.empty(), false);

  @Override
  public boolean equals(Object other) { // by hand, as hashCode: what Java makes for a record delays a short run (decision 19)
    return other instanceof Value value && isSure == value.isSure && text.equals(value.text) && otherwise.equals(value.otherwise);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Whether that keyword is the value, or may be: see {@link #isSure}. */
  public boolean is(String keyword) {
    return text.isPresent() && text.get().equals(keyword) || otherwise.isPresent() && otherwise.get().equals(keyword);
  }
}
