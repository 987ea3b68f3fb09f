package org.articlelint.page.style;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The selectors of a rule, which rules nested in it mean by {@code &}. */
final class SelectorList extends AbstractList<Selector> {

  private final List<Selector> selectors;
  private volatile @Nullable Choice choice;

  SelectorList(List<Selector> selectors) {
    this.selectors = List.copyOf(selectors);
  }

  /** Any of them, as one condition: the same for all rules inside, however many they are. */
  static Choice choice(List<Selector> selectors) {
    if (!(selectors instanceof SelectorList list)) {
      return Choice.of(selectors, false, true);
    }
    Choice known = list.choice;
    if (known == null) {
      known = Choice.of(list.selectors, false, true);
      list.choice = known;
    }
    return known;
  }

  @Override
  public Selector get(int index) {
    return selectors.get(index);
  }

  @Override
  public int size() {
    return selectors.size();
  }
}
