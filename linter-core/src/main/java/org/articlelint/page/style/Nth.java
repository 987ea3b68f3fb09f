package org.articlelint.page.style;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * {@code :nth-child()} and its kin: a place among the siblings.
 *
 * @param step the A of An+B
 * @param offset the B of An+B
 * @param of which siblings count; empty if all do
 */
record Nth(int step, int offset, boolean isFromEnd, boolean isOfType, Optional<Choice> of) implements Simple {

  static final Nth FIRST_OF_TYPE = new Nth(0, 1, false, true, Optional.empty());
  static final Nth LAST_OF_TYPE = new Nth(0, 1, true, true, Optional.empty());

  @Override
  public boolean matches(Element element, Matcher matcher) {
    int place = matcher.place(this, element);
    if (place == 0) {
      return false;
    }
    long beyond = (long) place - offset;
    return step == 0 ? beyond == 0 : beyond % step == 0 && beyond / step >= 0;
  }

  @Override
  public int specificity() {
    return Specificity.sum(Specificity.CLASS, of.map(Choice::specificity).orElse(Specificity.NONE));
  }

  @Override
  public boolean isDead() {
    return step <= 0 && offset <= 0 || of.isPresent() && of.get().isDead();
  }

  @Override
  public boolean isAboutFocus() {
    return of.isPresent() && of.get().isAboutFocus();
  }

  @Override
  public int depth() {
    return of.map(Choice::depth).orElse(0);
  }
}
