package org.articlelint.page.style;

import org.articlelint.page.style.Property.Group;

/** Some properties, to be asked for together: {@link Cascade#mayDeclare}. */
public final class PropertySet {

  private final long[] byGroup = new long[Group.values().length]; // as Property.bit has them

  private PropertySet() {}

  /**
   * Those properties.
   *
   * @throws IllegalArgumentException if style sheets are read without one of them
   */
  public static PropertySet of(String... properties) {
    PropertySet set = new PropertySet();
    for (String name : properties) {
      Property property = Property.of(name);
      set.byGroup[property.group().ordinal()] |= property.bit();
    }
    return set;
  }

  /** Those of that group. */
  long of(Group group) {
    return byGroup[group.ordinal()];
  }
}
