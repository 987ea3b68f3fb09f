package org.articlelint.page.style;

import java.util.List;
import org.articlelint.page.style.Property.Group;

/**
 * A rule of a style sheet: what is declared for the elements that its selectors find.
 *
 * @param prelude its selectors
 * @param block what it declares
 * @param layer the names of the layers around it, parted by dots; the empty text outside of layers
 * @param isConditional whether it holds only under a condition that layout or a script decides
 */
record StyleRule(Prelude prelude, Block block, String layer, boolean isConditional) {

  List<Selector> selectors() {
    return prelude.selectors();
  }

  /** What it declares of the properties of that group, in order. */
  List<Declaration> declarations(Group group) {
    return block.declarations(group);
  }

  /** Whether it says, or a variable of it may say, by how much something is turned. */
  boolean mayTurn() {
    return block.mayTurn();
  }

  /** All of it as it is written, with what it holds under. */
  String text() {
    return layer + isConditional + prelude + block;
  }

  /** The rule as it holds in that layer, which is imported as a whole. */
  StyleRule in(String outer) {
    return outer.isEmpty() ? this : new StyleRule(prelude, block, Layers.join(outer, layer), isConditional);
  }
}
