package org.articlelint.page.aria;

import java.util.List;
import java.util.Locale;
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

  /** Whether that value is of the right kind, in any case; one that is blank says nothing, and so nothing wrong. */
  public boolean takes(String value) {
    String plain = value.strip().toLowerCase(Locale.ROOT);
    List<String> tokens = Tokens.of(plain);
    return tokens.isEmpty() || switch (kind) {
      case FLAG, FLAG_OR_UNDEFINED, TRISTATE, TOKEN -> words.contains(plain);
      case TOKENS -> words.containsAll(tokens);
      case ID -> tokens.size() == 1;
      case INTEGER -> isNumber(plain, false);
      case NUMBER -> isNumber(plain, true);
      case IDS, TEXT -> true;
    };
  }

  /** As HTML writes numbers, and XML Schema, which allows a plus sign. */
  private static boolean isNumber(String text, boolean takesFraction) {
    int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int whole = digits(text, at);
    int end = at + whole;
    if (takesFraction && text.startsWith(".", end)) {
      int fraction = digits(text, end + 1);
      whole += fraction;
      end += 1 + fraction;
    }
    if (takesFraction && whole > 0 && text.startsWith("e", end)) {
      int sign = text.startsWith("-", end + 1) || text.startsWith("+", end + 1) ? 1 : 0;
      int power = digits(text, end + 1 + sign);
      end += power == 0 ? 0 : 1 + sign + power;
    }
    return whole > 0 && end == text.length();
  }

  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end - start;
  }

  /** Whether browsers take it from any element. */
  public boolean isGlobal() {
    return reach != Reach.SOME;
  }
}
