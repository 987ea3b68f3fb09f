package org.articlelint.page.aria;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.words.WordFile;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Which roles and aria-* attributes an author may give an element (ARIA in HTML), read from {@code allowed-roles.txt} when first asked for. */
public final class AllowedRoles {

  private static final Set<String> SUGGESTING = Set.of("email", "search", "tel", "text", "url");
  private static final Set<String> TABLE_PARTS = Set.of("cell", "columnheader", "gridcell", "row", "rowheader");

  private final Roles roles;

  /** What may be named on a page that has those roles. */
  public AllowedRoles(Roles roles) {
    this.roles = roles;
  }

  /** Which attributes an element may have. */
  public enum Scope {
    /** The global ones and those of its role. */
    OWN,
    /** The same, but none that names it, unless another role is named. */
    UNNAMED,
    /** {@code aria-hidden} alone. */
    HIDDEN,
    /** None. */
    NONE
  }

  /**
   * What an element may have. The role that it has by itself is always borne with.
   *
   * @param isAny whether any role may be named
   * @param roles else the roles that may be
   * @param scope which aria-* attributes it may have
   * @param except those that it may not have all the same, since HTML has its own for them
   */
  public record Allowance(boolean isAny, Set<String> roles, Scope scope, Set<String> except) {}

  /** What that element may have; empty where ARIA in HTML does not know it. */
  public Optional<Allowance> of(Element element) {
    String tag = element.normalName();
    if (!Parser.NamespaceHtml.equals(element.tag().namespace()) && !tag.equals("svg") && !tag.equals("math")) {
      return Optional.empty();
    }
    return Optional.ofNullable(Known.ROWS.get(key(element, tag)));
  }

  private String key(Element element, String tag) {
    return switch (tag) {
      case "a", "area" -> AttributeText.isWritten(element, "href") ? tag + "[href]" : tag;
      case "div" -> element.parent() != null && element.parent().normalName().equals("dl") ? "div:in-dl" : tag;
      case "figure" -> element.stream().anyMatch(inner -> inner.normalName().equals("figcaption")) ? "figure:captioned" : tag;
      case "footer", "header" -> roles.ofItself(element).equals("generic") ? tag + ":generic" : tag;
      case "img" -> !AttributeText.of(element, "alt").isBlank() || roles.hasLabel(element) ? "img:named" : tag;
      case "input" -> input(element);
      case "li" -> roles.ofItself(element).equals("listitem") ? "li:in-list" : tag;
      case "select" -> roles.ofItself(element).equals("listbox") ? "select:listbox" : tag;
      case "summary" -> element.parent() != null && Hidden.isSummary(element, element.parent()) ? "summary:of-details" : tag;
      case "td", "th", "tr" -> TABLE_PARTS.contains(roles.ofItself(element)) ? tag + ":in-table" : tag;
      default -> tag.indexOf('-') > 0 ? "custom" : tag;
    };
  }

  private static String input(Element input) {
    String type = AttributeText.of(input, "type").strip().toLowerCase(Locale.ROOT);
    String kind = Known.ROWS.containsKey("input[" + type + "]") ? type : "text";
    if (SUGGESTING.contains(kind) && AttributeText.isWritten(input, "list")) {
      return "input:suggesting";
    }
    boolean isPressed = kind.equals("checkbox") && AttributeText.isWritten(input, "aria-pressed");
    return "input[" + kind + "]" + (isPressed ? ":pressed" : "");
  }

  /** What the specification lists. */
  private static final class Known {

    static final Map<String, Allowance> ROWS = read();

    private static Map<String, Allowance> read() {
      Map<String, Allowance> rows = new HashMap<>();
      for (List<String> line : WordFile.read(AllowedRoles.class, "allowed-roles.txt")) {
        List<String> words = Tokens.of(line.get(1));
        boolean isList = !words.get(0).equals("any") && !(words.size() == 1 && words.get(0).equals("-"));
        List<String> scope = Tokens.of(line.get(2));
        Set<String> except = Set.copyOf(scope.subList(Math.min(2, scope.size()), scope.size()));
        rows.put(line.get(0), new Allowance(words.get(0).equals("any"), isList ? Set.copyOf(words) : Set.of(),
            Scope.valueOf(scope.get(0).toUpperCase(Locale.ROOT)), except));
      }
      return rows;
    }
  }
}
