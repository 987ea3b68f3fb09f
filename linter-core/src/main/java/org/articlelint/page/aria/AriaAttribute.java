package org.articlelint.page.aria;

import java.util.Set;

/**
 * What WAI-ARIA says of one aria-* attribute.
 *
 * @param words the words that it may say; empty where it says something else than one of a list
 */
public record AriaAttribute(String name, Kind kind, Reach reach, Set<String> words) {

  /** What sort of value it has. */
  public enum Kind {
    FLAG(Set.of("true", "false")),
    FLAG_OR_UNDEFINED(Set.of("true", "false", "undefined")),
    TRISTATE(Set.of("true", "false", "mixed", "undefined")),
    TOKEN(Set.of()),
    TOKENS(Set.of()),
    ID(Set.of()),
    IDS(Set.of()),
    INTEGER(Set.of()),
    NUMBER(Set.of()),
    TEXT(Set.of());

    private final Set<String> words;

    Kind(Set<String> words) {
      this.words = words;
    }

    /** The words that all attributes of this kind may say; empty where each has its own. */
    Set<String> words() {
      return words;
    }
  }

  /** Which roles may have it. */
  public enum Reach {
    /** Any role. */
    ALL,
    /** Any role up to WAI-ARIA 1.1; since then only the roles that support it, though browsers take it from all. */
    ONCE,
    /** Any role, but it is deprecated. */
    OLD,
    /** The roles that support it. */
    SOME
  }

  /** Whether browsers take it from any element. */
  public boolean isGlobal() {
    return reach != Reach.SOME;
  }
}
