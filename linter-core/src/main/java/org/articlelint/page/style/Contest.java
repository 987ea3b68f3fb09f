package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of the declarations of one property wins (CSS Cascade 5, 6.1). */
final class Contest {

  private final List<Entry> entries = new ArrayList<>(4);

  /**
   * A declaration, and what its strength hangs on.
   *
   * @param isOwn whether it stands in the element's {@code style=}
   * @param isConditional whether nobody knows if it holds
   */
  private record Entry(Declaration declaration, int layer, int specificity, int order, boolean isOwn, boolean isConditional) {

    boolean isStrongerThan(Entry other) {
      if (declaration.isImportant() != other.declaration.isImportant()) {
        return declaration.isImportant();
      }
      if (isOwn != other.isOwn) {
        return isOwn;
      }
      if (layer != other.layer) {
        return layer > other.layer != declaration.isImportant(); // for what is important, layers count the other way round
      }
      return specificity != other.specificity ? specificity > other.specificity : order >= other.order;
    }

    boolean isOfOneLayerWith(Entry other) {
      return isOwn == other.isOwn && layer == other.layer && declaration.isImportant() == other.declaration.isImportant();
    }
  }

  /**
   * How it ended.
   *
   * @param winner what holds
   * @param loser what holds instead if the winner, whose condition is not known, does not hold
   * @param isOwn whether the winner stands in the element's {@code style=}
   */
  record Result(Declaration winner, Optional<Declaration> loser, boolean isConditional, boolean isOwn) {}

  void enter(RuleIndex.Match match, Property property) {
    for (Declaration declaration : match.block().declarations(property.group())) {
      if (declaration.property().equals(property.name())) {
        entries.add(new Entry(declaration, match.layer(), match.selector().specificity(), match.order(), false, match.isConditional()));
      }
    }
  }

  void enter(List<Declaration> own, String property) {
    for (Declaration declaration : own) {
      if (declaration.property().equals(property)) {
        entries.add(new Entry(declaration, 0, 0, 0, true, false));
      }
    }
  }

  /** What wins; empty if nobody takes part, or all withdraw. */
  Optional<Result> result() {
    Entry best = best(true);
    while (best != null && best.declaration.value().equals("revert-layer")) {
      Entry gone = best;
      entries.removeIf(gone::isOfOneLayerWith);
      best = best(true);
    }
    if (best == null) {
      return Optional.empty();
    }
    Entry sure = best.isConditional ? best(false) : null;
    return Optional.of(new Result(best.declaration, Optional.ofNullable(sure).map(Entry::declaration), best.isConditional, best.isOwn));
  }

  private @Nullable Entry best(boolean mayBeConditional) {
    Entry best = null;
    for (Entry entry : entries) {
      boolean takesPart = mayBeConditional || !entry.isConditional;
      if (takesPart && (best == null || entry.isStrongerThan(best))) {
        best = entry;
      }
    }
    return best;
  }
}
