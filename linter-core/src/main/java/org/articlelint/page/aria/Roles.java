package org.articlelint.page.aria;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What each element is announced as (HTML-AAM, WAI-ARIA 1.2). */
public final class Roles {

  private static final Set<String> GLOBAL = Set.of( // WAI-ARIA 1.2, 6.4; aria-hidden apart, which takes the element away altogether
      "aria-atomic", "aria-braillelabel", "aria-brailleroledescription", "aria-busy", "aria-controls", "aria-current",
      "aria-describedby", "aria-description", "aria-details", "aria-disabled", "aria-dropeffect", "aria-errormessage", "aria-flowto",
      "aria-grabbed", "aria-haspopup", "aria-invalid", "aria-keyshortcuts", "aria-label", "aria-labelledby", "aria-live", "aria-owns",
      "aria-relevant", "aria-roledescription");
  private static final Set<String> NAMING = Set.of("aria-braillelabel", "aria-label", "aria-labelledby");
  private static final Set<String> NAMED_ONLY = Set.of("form", "region"); // WAI-ARIA 1.2, 5.3.4: no landmark without a name
  private static final Set<String> SECTIONING = Set.of("article", "aside", "nav", "section");
  private static final Set<String> SECTIONING_ROLES = Set.of("article", "complementary", "navigation", "region");
  private static final Set<String> ROW_GROUPS = Set.of("tbody", "tfoot", "thead");
  private static final Set<String> CLOSED = Set.of( // WAI-ARIA 1.2 and graphics-aria, "Children Presentational: True"
      "button", "checkbox", "graphics-symbol", "img", "menuitemcheckbox", "menuitemradio", "meter", "option", "progressbar", "radio",
      "scrollbar", "separator", "slider", "switch", "tab");
  private static final Set<String> GRIDS = Set.of("grid", "treegrid");

  private final Function<String, Optional<Element>> byId;
  private final Map<Element, String> known = new IdentityHashMap<>();
  private final Map<Element, Boolean> inSection = new IdentityHashMap<>();
  private final Map<Element, Boolean> inMain = new IdentityHashMap<>();
  private final Map<Element, Boolean> hasWords = new IdentityHashMap<>();

  /** Roles on the page whose elements that function finds by id. */
  public Roles(Function<String, Optional<Element>> byId) {
    this.byId = byId;
  }

  /** The role the element is announced with; {@code none} where it is presentational, {@code generic} where there is no better. */
  public String of(Element element) {
    String role = known.get(element);
    if (role == null) {
      role = explicit(element).orElseGet(() -> implicit(element));
      known.put(element, role);
    }
    return role;
  }

  /** Whether the element stands in something whose insides are not announced: a button, a picture. */
  public boolean isInClosed(Element element) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (CLOSED.contains(of(at))) {
        return true;
      }
    }
    return false;
  }

  /** The level a heading is announced at, 1 or more; 2 where a heading role names none (WAI-ARIA 1.2, heading). */
  public int level(Element heading) {
    String level = AttributeText.of(heading, "aria-level").strip();
    if (!level.isEmpty() && level.length() < 10 && level.chars().allMatch(c -> c >= '0' && c <= '9') && Integer.parseInt(level) > 0) {
      return Integer.parseInt(level);
    }
    return isHeadingTag(heading.normalName()) ? heading.normalName().charAt(1) - '0' : 2;
  }

  private static boolean isHeadingTag(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
  }

  /** The first role in {@code role=} that exists and holds here (WAI-ARIA 1.2, 9.1 and 9.3). */
  private Optional<String> explicit(Element element) {
    if (!AttributeText.isWritten(element, "role")) {
      return Optional.empty();
    }
    for (String token : AttributeText.of(element, "role").strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      if (!Tables.ROLES.has(token)) {
        continue;
      }
      String role = Tables.ROLES.one(token, token);
      if (role.equals("none") && isOverruled(element)) {
        return Optional.empty();
      }
      if (!NAMED_ONLY.contains(role) || hasLabel(element)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** Whether a browser overrules what makes the element presentational (WAI-ARIA 1.2, presentational roles conflict resolution). */
  private static boolean isOverruled(Element element) {
    return Focus.isFocusable(element) || element.attributes().asList().stream().anyMatch(attribute ->
        GLOBAL.contains(attribute.getKey()) && !(NAMING.contains(attribute.getKey()) && attribute.getValue().isBlank()));
  }

  /** The role that HTML gives. */
  private String implicit(Element element) {
    if (Parser.NamespaceSvg.equals(element.tag().namespace())) {
      return implicitInSvg(element);
    }
    String tag = element.normalName();
    return switch (tag) {
      case "a", "area" -> AttributeText.isWritten(element, "href") ? "link" : "generic";
      case "header" -> isInSection(element) || isInMain(element) ? "generic" : "banner";
      case "footer" -> isInSection(element) || isInMain(element) ? "generic" : "contentinfo";
      case "aside" -> !isInSection(element) || hasLabel(element) ? "complementary" : "generic";
      case "section" -> hasLabel(element) ? "region" : "generic";
      case "img" -> isDecoration(element) ? "none" : "img";
      case "input" -> input(element);
      case "select" -> isListBox(element) ? "listbox" : "combobox";
      case "li" -> item(element);
      case "caption", "td", "th", "tr", "tbody", "thead", "tfoot" -> tablePart(element, tag);
      default -> Tables.IMPLICIT.one(tag, "generic");
    };
  }

  /** SVG-AAM 1.0: a drawing is a graphics-document; its parts are announced only with a title. */
  private String implicitInSvg(Element element) {
    return switch (element.normalName()) {
      case "svg" -> "graphics-document";
      case "a" -> AttributeText.isWritten(element, "href") || AttributeText.isWritten(element, "xlink:href") ? "link" : "generic";
      case "image" -> "img";
      case "g" -> hasLabel(element) || hasTitle(element) ? "group" : "generic";
      default -> hasLabel(element) || hasTitle(element) ? "graphics-symbol" : "generic";
    };
  }

  private static boolean hasTitle(Element drawing) {
    return drawing.children().stream().anyMatch(child -> child.normalName().equals("title") && !child.ownText().isBlank());
  }

  private boolean isDecoration(Element image) {
    return AttributeText.isWritten(image, "alt") && AttributeText.of(image, "alt").isEmpty() && AttributeText.of(image, "title").isBlank() && !isOverruled(image);
  }

  private static String input(Element input) {
    String type = AttributeText.of(input, "type").strip().toLowerCase(Locale.ROOT);
    String role = Tables.IMPLICIT.one("input[" + type + "]", "textbox");
    boolean isSuggesting = AttributeText.isWritten(input, "list") && (role.equals("textbox") || role.equals("searchbox"));
    return isSuggesting ? "combobox" : role;
  }

  private static boolean isListBox(Element select) {
    String size = AttributeText.of(select, "size").strip();
    return AttributeText.isWritten(select, "multiple") || !size.isEmpty() && !size.equals("1") && !size.equals("0");
  }

  private String item(Element item) {
    Element parent = item.parent();
    boolean isInList = parent != null && Set.of("ul", "ol", "menu", "dir").contains(parent.normalName())
        || parent != null && of(parent).equals("list");
    if (!isInList) {
      return "generic";
    }
    return of(parent).equals("none") && !isOverruled(item) ? "none" : "listitem";
  }

  /** Parts of a table that is announced as none lose their roles with it (WAI-ARIA 1.2, presentation). */
  private String tablePart(Element part, String tag) {
    Element at = part.parent();
    while (at != null && (ROW_GROUPS.contains(at.normalName()) || at.normalName().equals("tr"))) {
      at = at.parent();
    }
    String table = at == null ? "generic" : of(at);
    if (table.equals("none") && !tag.equals("caption") && !isOverruled(part)) {
      return "none";
    }
    return switch (tag) {
      case "caption" -> "caption";
      case "td" -> GRIDS.contains(table) ? "gridcell" : "cell";
      case "th" -> AttributeText.of(part, "scope").strip().toLowerCase(Locale.ROOT).startsWith("row") ? "rowheader" : "columnheader";
      case "tr" -> "row";
      default -> "rowgroup";
    };
  }

  /** Whether it is in sectioning content, so that it speaks for a part of the page only (HTML-AAM, header and footer). */
  private boolean isInSection(Element element) {
    return isIn(element, inSection, at -> SECTIONING.contains(at.normalName()) || SECTIONING_ROLES.contains(explicit(at).orElse("")));
  }

  private boolean isInMain(Element element) {
    return isIn(element, inMain, at -> at.normalName().equals("main") || explicit(at).orElse("").equals("main"));
  }

  private static boolean isIn(Element element, Map<Element, Boolean> memo, Function<Element, Boolean> isSuch) {
    Element parent = element.parent();
    if (parent == null) {
      return false;
    }
    Boolean answer = memo.get(parent);
    if (answer == null) {
      answer = isSuch.apply(parent) || isIn(parent, memo, isSuch);
      memo.put(parent, answer);
    }
    return answer;
  }

  /** Whether the author named it by a label or a title; content does not count. */
  private boolean hasLabel(Element element) {
    if (!AttributeText.of(element, "aria-label").isBlank() || !AttributeText.of(element, "title").isBlank()) {
      return true;
    }
    for (String id : AttributeText.of(element, "aria-labelledby").strip().split("\\s+")) {
      if (!id.isEmpty() && byId.apply(id).filter(this::saysSomething).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean saysSomething(Element element) {
    return hasWords.computeIfAbsent(element, at -> at.hasText() || !AttributeText.of(at, "aria-label").isBlank() || !AttributeText.of(at, "alt").isBlank()
        || at.stream().anyMatch(inner -> !AttributeText.of(inner, "alt").isBlank() || !AttributeText.of(inner, "aria-label").isBlank()));
  }

  /** What the specifications list. */
  private static final class Tables {

    static final Table ROLES = Table.read("roles.txt");
    static final Table IMPLICIT = Table.read("implicit-roles.txt");
  }
}
