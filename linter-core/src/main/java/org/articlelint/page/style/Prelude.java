package org.articlelint.page.style;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands before the block of a rule: its selectors, read when first asked for, since most are never asked for. */
final class Prelude {

  private final String text;
  private final @Nullable Prelude outer;
  private volatile @Nullable List<Selector> selectors; // sheets are shared: at worst two threads read the same

  /** The selectors of that text, in the rule that is begun by the outer one. */
  Prelude(String text, @Nullable Prelude outer) {
    this.text = text;
    this.outer = outer;
  }

  /** Its selectors; none where a browser understands one of them not, and so drops the rule. */
  List<Selector> selectors() {
    List<Selector> known = selectors;
    if (known == null) {
      List<Selector> around = outer == null ? List.of() : outer.selectors();
      known = outer != null && around.isEmpty() ? List.of() : Selector.read(text, around).orElse(List.of());
      selectors = known;
    }
    return known;
  }

  /** As it is written, with what it stands in. */
  @Override
  public String toString() {
    return outer == null ? text : outer + "{" + text;
  }

  /** Whether it holds only as long as no script has run, by a custom of class names. */
  boolean isWithoutScript() {
    return text.contains(".no") && (text.contains(".no-js") || text.contains(".nojs")) || outer != null && outer.isWithoutScript();
  }
}
