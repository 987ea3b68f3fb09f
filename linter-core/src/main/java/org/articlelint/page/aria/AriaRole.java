package org.articlelint.page.aria;

import java.util.Map;
import java.util.Set;

/**
 * What WAI-ARIA says of one role.
 *
 * @param name what it is announced as
 * @param isAbstract whether only other roles are made of it, so that no author may name it
 * @param kinds the role itself and all its superclasses
 * @param naming where its name comes from
 * @param contexts the roles of which one must stand around it; empty where it may stand anywhere
 * @param owned the roles of which it must hold one; empty where it may be empty
 * @param attributes what aria-* attributes mean to it
 * @param isClosed whether nothing inside it is announced ("Children Presentational: True")
 * @param isOnlyNamed whether it holds only where the element has a name (Core-AAM 1.2, form and region)
 */
public record AriaRole(
    String name, boolean isAbstract, Set<String> kinds, Naming naming, Set<String> contexts, Set<String> owned, Attributes attributes,
    boolean isClosed, boolean isOnlyNamed) {

  /**
   * Where a name comes from.
   *
   * @param isByAuthor whether an author may give it by an attribute
   * @param isByContent whether what stands inside gives it
   * @param isNeeded whether there must be one
   * @param isProhibited whether there must be none
   */
  public record Naming(boolean isByAuthor, boolean isByContent, boolean isNeeded, boolean isProhibited) {}

  /**
   * The aria-* attributes of a role, own and inherited.
   *
   * @param supported those that it may have, the global and the required ones among them
   * @param required those that it must have
   * @param prohibited those that it must not have
   * @param defaults what an attribute says where the author says nothing
   */
  public record Attributes(Set<String> supported, Set<String> required, Set<String> prohibited, Map<String, String> defaults) {}

  /** Whether it is that role or a subclass of it: whether {@code switch} is an {@code input}. */
  public boolean isKindOf(String role) {
    return kinds.contains(role);
  }
}
