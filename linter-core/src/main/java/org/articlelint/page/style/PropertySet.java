package org.articlelint.page.style;

import java.util.Collection;
import java.util.List;
import org.articlelint.page.style.Property.Group;

/** Some properties, to be asked for together: {@link Cascade#mayDeclare}. */
public final class PropertySet {

  static final Group[] GROUPS = Group.values();

  static final PropertySet NONE = of();

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
    long[] byGroup = new long[GROUPS.length];
    for (String name : properties) {
      Property property = Property.of(name);
      byGroup[property.group().ordinal()] |= property.bit();
    }
    return new PropertySet(byGroup);
  }

  /** All that these declarations may say anything of. */
  static PropertySet declaredBy(List<Declaration.Written> declarations) {
    if (declarations.size() < 2) {
      return declarations.isEmpty() ? NONE : declarations.get(0).name().properties();
    }
    long[] byGroup = new long[GROUPS.length];
    for (Declaration.Written declaration : declarations) {
      long[] more = declaration.name().properties().byGroup;
      for (int i = 0; i < byGroup.length; i++) {
        byGroup[i] |= more[i];
      }
    }
    return new PropertySet(byGroup);
  }

  /** All that are in one of the two. */
  PropertySet and(PropertySet other) {
    long more = 0;
    for (int i = 0; i < byGroup.length; i++) {
      more |= other.byGroup[i] & ~byGroup[i];
    }
    if (more == 0 || this == NONE) {
      return more == 0 ? this : other;
    }
    long[] both = byGroup.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] |= other.byGroup[i];
    }
    return new PropertySet(both);
  }

  /** Whether any of them is among those. */
  boolean meets(PropertySet others) {
    for (int i = 0; i < byGroup.length; i++) {
      if ((others.byGroup[i] & byGroup[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Those of that group; 0 where it holds none. */
  long of(Group group) {
    return byGroup[group.ordinal()];
  }
}
