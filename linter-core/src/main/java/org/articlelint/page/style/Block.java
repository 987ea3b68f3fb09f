package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.style.Property.Group;
import org.jspecify.annotations.Nullable;

/** What stands in the braces of a rule, or in a {@code style=}: declarations in their order. Values are read when somebody asks for their group. */
final class Block {

  private final List<Declaration.Written> written;
  private final int groups;
  private final @Nullable List<Declaration>[] read; // blocks are shared: at worst two threads read the same, and put the same unchanging list there

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists has no other way to begin
  Block(List<Declaration.Written> written) {
    this.written = List.copyOf(written);
    int groups = 0;
    for (Declaration.Written declaration : written) {
      groups |= declaration.name().groups();
    }
    this.groups = groups;
    this.read = new List[Group.values().length];
  }

  /** What it declares of the properties of that group, in order. */
  List<Declaration> declarations(Group group) {
    if ((groups & group.bit()) == 0) {
      return List.of(); // as with most rules of a sheet, and sooner seen than remembered
    }
    List<Declaration> known = read[group.ordinal()];
    if (known == null) {
      List<Declaration> declarations = new ArrayList<>(written.size());
      for (Declaration.Written declaration : written) {
        if ((declaration.name().groups() & group.bit()) != 0) {
          declaration.read(group, declarations);
        }
      }
      known = List.copyOf(declarations);
      read[group.ordinal()] = known;
    }
    return known;
  }

  /** Whether it says, or a variable of it may say, by how much something is turned. */
  boolean mayTurn() {
    for (Declaration.Written declaration : written) {
      PropertyName name = declaration.name();
      if (name.isCustom() || Rotation.isOf(Longhands.name(name.text()))) {
        return true;
      }
    }
    return false;
  }

  /** As it is written. */
  @Override
  public String toString() {
    return written.toString();
  }
}
