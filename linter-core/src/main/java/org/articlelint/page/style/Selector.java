package org.articlelint.page.style;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A selector without commas (Selectors 4, 3.1), as a rule of a style sheet has one or more; never changed, so that pages may share it. */
final class Selector {

  private static final int[] NOBODY = {};
  private static final int MOST_NAMES = 6;

  private final Compound[] compounds; // from the right, the way in which they are matched
  private final Combinator[] combinators; // each stands on the left of the compound of that number
  private final @Nullable Pseudo pseudo;
  private final int specificity;
  private final boolean isDead;
  private final boolean isAboutFocus;
  private final int depth;
  private final int[] around;
  private volatile @Nullable Set<String> keys;

  Selector(List<Compound> fromRight, List<Combinator> combinators, @Nullable Pseudo pseudo, boolean isNowhere) {
    this.compounds = fromRight.toArray(new Compound[0]);
    this.combinators = combinators.toArray(new Combinator[0]);
    this.pseudo = pseudo;
    int specificity = pseudo == null ? Specificity.NONE : Specificity.TAG;
    boolean isDead = isNowhere;
    boolean isAboutFocus = false;
    int depth = 0;
    for (Compound compound : compounds) {
      specificity = Specificity.sum(specificity, compound.specificity());
      isDead |= compound.isDead();
      isAboutFocus |= compound.isAboutFocus();
      depth = Math.max(depth, compound.depth());
    }
    this.specificity = specificity;
    this.isDead = isDead;
    this.isAboutFocus = isAboutFocus;
    this.depth = depth;
    this.around = isDead ? NOBODY : namesAround();
  }

  private int[] namesAround() {
    BitSet names = new BitSet();
    for (int i = 0; i < compounds.length && names.cardinality() < MOST_NAMES; i++) {
      compounds[i].addNamesAround(names);
      if (i > 0 && combinators[i - 1].isUpward()) {
        compounds[i].addNames(names);
      }
    }
    int[] around = names.isEmpty() ? NOBODY : new int[Math.min(MOST_NAMES, names.cardinality())];
    int name = -1;
    for (int i = 0; i < around.length; i++) {
      name = names.nextSetBit(name + 1);
      around[i] = name;
    }
    return around;
  }

  /**
   * The selectors of a rule.
   *
   * @param prelude what stands before the block of the rule
   * @param outer the selectors of the rule around it; none at the top of a sheet
   * @return empty if a browser of today does not understand one of them: it then drops the rule
   */
  static Optional<List<Selector>> read(String prelude, List<Selector> outer) {
    return SelectorReader.read(prelude, outer);
  }

  /** Its weight, as plain numbers compare. */
  int specificity() {
    return specificity;
  }

  /** What is added to the element, if the selector is for that and not for the element itself. */
  boolean isFor(@Nullable Pseudo other) {
    return pseudo == other;
  }

  Optional<Pseudo> pseudo() {
    return Optional.ofNullable(pseudo);
  }

  /**
   * Names of which whatever it matches bears at least one, the rarest kind there is: {@code #id}, {@code .class}, {@code tag}, or {@code *} for
   * any element. Ids and classes as they are written: in quirks mode they are the same in any case.
   */
  Set<String> keys() {
    Set<String> known = keys;
    if (known == null) {
      known = isDead ? Set.of() : compounds[0].keys();
      keys = known;
    }
    return known;
  }

  /** Whether it can match nothing as a page opens, nor with the focus anywhere. */
  boolean isDead() {
    return isDead;
  }

  /** Whether what it matches changes with the focus. */
  boolean isAboutFocus() {
    return isAboutFocus;
  }

  int depth() {
    return depth;
  }

  /** Names that must be around whatever it matches, by the numbers that {@link Ancestry} has for them. */
  int[] around() {
    return around;
  }

  int length() {
    return compounds.length;
  }

  /** The compound of that number, from the right. */
  Compound compound(int number) {
    return compounds[number];
  }

  /** How the compound of that number stands to the next one on the left. */
  Combinator combinator(int number) {
    return combinators[number];
  }
}
