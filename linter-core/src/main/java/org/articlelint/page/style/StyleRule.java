package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.articlelint.page.style.Property.Group;

/** A rule of a style sheet: what is declared for the elements that its selectors find. Values are read when somebody asks for their group. */
final class StyleRule {

  private final Prelude prelude;
  private final List<Declaration.Written> written;
  private final String layer;
  private final boolean isConditional;
  private volatile Map<Group, List<Declaration>> read = Map.of(); // sheets are shared: at worst two threads read the same

  /**
   * A rule.
   *
   * @param prelude its selectors
   * @param written its declarations in their order
   * @param layer the names of the layers around it, parted by dots; the empty text outside of layers
   * @param isConditional whether it holds only under a condition that layout or a script decides
   */
  StyleRule(Prelude prelude, List<Declaration.Written> written, String layer, boolean isConditional) {
    this.prelude = prelude;
    this.written = written;
    this.layer = layer;
    this.isConditional = isConditional;
  }

  List<Selector> selectors() {
    return prelude.selectors();
  }

  String layer() {
    return layer;
  }

  boolean isConditional() {
    return isConditional;
  }

  /** What it declares of the properties of that group, in order. */
  List<Declaration> declarations(Group group) {
    List<Declaration> known = read.get(group);
    if (known == null) {
      known = read(written, group);
      Map<Group, List<Declaration>> all = new EnumMap<>(Group.class);
      all.putAll(read);
      all.put(group, known);
      read = all;
    }
    return known;
  }

  /** What these declarations say of the properties of that group, in order. */
  static List<Declaration> read(List<Declaration.Written> written, Group group) {
    List<Declaration> declarations = new ArrayList<>(written.size());
    for (Declaration.Written declaration : written) {
      if (Property.groups(declaration.property()).contains(group)) {
        declaration.read(group, declarations);
      }
    }
    return declarations.isEmpty() ? List.of() : declarations;
  }

  /** Whether it says, or a variable of it may say, by how much something is turned. */
  boolean mayTurn() {
    for (Declaration.Written declaration : written) {
      String property = declaration.property();
      if (Property.isCustom(property) || Rotation.isOf(Longhands.name(property))) {
        return true;
      }
    }
    return false;
  }

  /** All of it as it is written, with what it holds under. */
  String text() {
    return layer + isConditional + prelude + written;
  }

  /** The rule as it holds in that layer, which is imported as a whole. */
  StyleRule in(String outer) {
    return outer.isEmpty() ? this : new StyleRule(prelude, written, Layers.join(outer, layer), isConditional);
  }
}
