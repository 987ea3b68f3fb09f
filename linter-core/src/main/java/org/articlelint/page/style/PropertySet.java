package org.articlelint.page.style;

import java.util.Collection;
import java.util.List;
import org.articlelint.page.style.Property.Group;

/** Some properties, to be asked for together: {@link Cascade#mayDeclare}. */
public final class PropertySet {

  /** Custom properties, whatever they are called. */
  static final PropertySet CUSTOM = of("--any");

  private final long[] byGroup; // as Property.bit has them

  private PropertySet(long[] byGroup) {
    this.byGroup = byGroup;
  }

  /**
   * Those properties.
   *
   * @throws IllegalArgumentException if style sheets are read without one of them
   */
  public static PropertySet of(String... properties) {
    return of(List.of(properties));
  }

  static PropertySet of(Collection<String> properties) {
    long[] byGroup = new long[Group.values().length];
    for (String name : properties) {
      Property property = Property.of(name);
      byGroup[property.group().ordinal()] |= property.bit();
    }
    return new PropertySet(byGroup);
  }

  /** All that these declarations may say anything of. */
  static PropertySet declaredBy(List<Declaration.Written> declarations) {
    long[] byGroup = new long[Group.values().length];
    for (Declaration.Written declaration : declarations) {
      for (int i = 0; i < byGroup.length; i++) {
        byGroup[i] |= declaration.name().properties().byGroup[i];
      }
    }
    return new PropertySet(byGroup);
  }

  /** Those of that group; 0 where it holds none. */
  long of(Group group) {
    return byGroup[group.ordinal()];
  }
}
