package org.articlelint.page.aria;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What each element is announced as (HTML-AAM, WAI-ARIA 1.2). */
public final class Roles {

  private static final Set<String> SECTIONING = Set.of("article", "aside", "nav", "section");
  private static final Set<String> SECTIONING_ROLES = Set.of("article", "complementary", "navigation", "region");
  private static final Set<String> LISTS = Set.of("dir", "menu", "ol", "ul");
  private static final Set<String> OFFERING = Set.of("datalist", "select");
  private static final Set<String> SUGGESTING = Set.of("email", "search", "tel", "text", "url");

  private static final long HREF = Census.bits("href");
  private static final long ROLE = Census.bits("role");

  private final Census census;
  private final Function<String, Optional<Element>> byId;
  private final Contexts contexts;
  private final TableRoles tables = new TableRoles(this::of);
  private final @Nullable String[] known;
  private final Surrounding section; // so that what is in it speaks for a part of the page only (HTML-AAM, header and footer)
  private final Surrounding main;
  private final Surrounding offer;
  private final Surrounding closed;
  private final Map<Element, Boolean> hasWords = new IdentityHashMap<>();
  private final @Nullable String[] announced; // the role of each element, or of the nearest around it that is announced at all

  /** Roles of these elements, which that function finds by id. */
  public Roles(Census census, Function<String, Optional<Element>> byId) {
    this.census = census;
    this.known = new String[census.size()];
    this.announced = new String[census.size()];
    this.byId = byId;
    this.contexts = new Contexts(census, this::of, this::claimed);
    this.section = new Surrounding(census, at -> SECTIONING.contains(at.normalName()) || SECTIONING_ROLES.contains(explicit(at).orElse("")));
    this.main = new Surrounding(census, at -> at.normalName().equals("main") || explicit(at).orElse("").equals("main"));
    this.offer = new Surrounding(census, at -> OFFERING.contains(at.normalName()));
    this.closed = new Surrounding(census, at -> AriaRoles.isClosed(of(at)));
  }

  /** The role the element is announced with; {@code none} where it is presentational, {@code generic} where there is no better. */
  public String of(Element element) {
    int number = census.number(element);
    String role = number < 0 ? null : known[number];
    if (role == null) {
      Optional<String> explicit = explicit(element);
      role = explicit.isPresent() ? explicit.get() : ofItself(element);
      if (number >= 0) {
        known[number] = role;
      }
    }
    return role;
  }

  /** Whether the element stands in something whose insides are not announced: a button, a picture. */
  public boolean isInClosed(Element element) {
    return closed.isAround(element);
  }

  /** The level a heading is announced at, 1 or more; 2 where a heading role names none (WAI-ARIA 1.2, heading). */
  public int level(Element heading) {
    String level = AttributeText.of(heading, "aria-level").strip();
    if (!level.isEmpty() && level.length() < 10 && isDigits(level) && Integer.parseInt(level) > 0) {
      return Integer.parseInt(level);
    }
    return isHeadingTag(heading.normalName()) ? heading.normalName().charAt(1) - '0' : 2;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isHeadingTag(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
  }

  /** The first role in {@code role=} that exists and holds here (WAI-ARIA 1.2, 9.1 and 9.3; Core-AAM 1.2, Computed Role). */
  private Optional<String> explicit(Element element) {
    if (!census.hasAny(element, ROLE)) {
      return Optional.empty();
    }
    for (String token : Tokens.of(AttributeText.of(element, "role").toLowerCase(Locale.ROOT))) {
      Optional<AriaRole> role = real(token);
      if (role.isEmpty()) {
        continue;
      }
      if (role.get().name().equals("none") && isOverruled(element)) {
        return Optional.empty();
      }
      if (!(role.get().isOnlyNamed() && !hasLabel(element)) && contexts.isRight(element, role.get())) {
        return Optional.of(role.get().name());
      }
    }
    return Optional.empty();
  }

  /** The first role in {@code role=} that there is, be it in the right place or not; empty where none is named. */
  public Optional<AriaRole> named(Element element) {
    if (!census.hasAny(element, ROLE)) {
      return Optional.empty();
    }
    for (String token : Tokens.of(AttributeText.of(element, "role").toLowerCase(Locale.ROOT))) {
      Optional<AriaRole> role = real(token);
      if (role.isPresent()) {
        return role;
      }
    }
    return Optional.empty();
  }

  private static Optional<AriaRole> real(String token) {
    Optional<AriaRole> role = AriaRoles.of(token);
    return role.isPresent() && role.get().isAbstract() ? Optional.empty() : role;
  }

  /** The role that an element claims, be it in the right place or not; by its tag where it claims none. */
  private String claimed(Element element) {
    Optional<AriaRole> named = named(element);
    return named.isPresent() ? named.get().name() : Tables.IMPLICIT.getOrDefault(element.normalName(), "generic");
  }

  /** Whether a browser overrules what makes the element presentational (WAI-ARIA 1.2, presentational roles conflict resolution). */
  static boolean isOverruled(Element element) {
    return Focus.isFocusable(element) || hasGlobalAttribute(element);
  }

  /** {@code aria-hidden} apart, which takes the element away altogether; one that is to name it must say something. */
  static boolean hasGlobalAttribute(Element element) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (name.startsWith("aria-") && !name.equals("aria-hidden") && AriaAttributes.of(name).filter(AriaAttribute::isGlobal).isPresent()
          && !(isNaming(name) && attribute.getValue().isBlank())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNaming(String attribute) {
    return attribute.equals("aria-label") || attribute.equals("aria-labelledby") || attribute.equals("aria-braillelabel");
  }

  /** The role that HTML or SVG gives it where its author names none. */
  public String ofItself(Element element) {
    if (Parser.NamespaceSvg.equals(element.tag().namespace())) {
      return DrawingRoles.of(element);
    }
    String tag = element.normalName();
    return switch (tag) {
      case "a", "area" -> census.hasAny(element, HREF) && AttributeText.isWritten(element, "href") ? "link" : "generic";
      case "header" -> section.isAround(element) || main.isAround(element) ? "generic" : "banner";
      case "footer" -> section.isAround(element) || main.isAround(element) ? "generic" : "contentinfo";
      case "aside" -> !section.isAround(element) || hasLabel(element) ? "complementary" : "generic";
      case "section" -> hasLabel(element) ? "region" : "generic";
      case "img" -> isDecoration(element) ? "none" : "img";
      case "input" -> input(element);
      case "select" -> isListBox(element) ? "listbox" : "combobox";
      case "option" -> offer.isAround(element) ? "option" : "generic";
      case "li" -> item(element);
      case "caption", "td", "th", "tr", "tbody", "thead", "tfoot" -> tables.of(element);
      default -> Tables.IMPLICIT.getOrDefault(tag, "generic");
    };
  }

  private boolean isDecoration(Element image) {
    return AttributeText.isWritten(image, "alt") && AttributeText.of(image, "alt").isEmpty() && AttributeText.of(image, "title").isBlank()
        && !isOverruled(image);
  }

  private static String input(Element input) {
    String type = AttributeText.of(input, "type").strip().toLowerCase(Locale.ROOT);
    String role = Tables.IMPLICIT.get("input[" + type + "]");
    boolean isSuggesting = AttributeText.isWritten(input, "list") && (role == null || SUGGESTING.contains(type));
    return isSuggesting ? "combobox" : role == null ? "textbox" : role;
  }

  /** HTML, 4.10.7 The select element: with {@code multiple}, or where more than one row shows. */
  private static boolean isListBox(Element select) {
    String size = AttributeText.of(select, "size").strip();
    boolean isNumber = !size.isEmpty() && isDigits(size);
    return AttributeText.isWritten(select, "multiple") || isNumber && !size.replace("0", "").isEmpty() && !size.equals("1");
  }

  /** An item of a list that is none is none; an item of no list is nothing in particular. */
  private String item(Element item) {
    Element parent = item.parent();
    if (parent == null) {
      return "generic";
    }
    if (LISTS.contains(parent.normalName()) && of(parent).equals("none")) {
      return isOverruled(item) ? "listitem" : "none";
    }
    return parentRole(census.number(item)).equals("list") ? "listitem" : "generic";
  }

  /** The role of the nearest element around it that is announced at all. */
  private String parentRole(int number) {
    int parent = census.parent(number);
    if (parent < 0) {
      return "generic";
    }
    String role = announced[parent];
    if (role == null) {
      role = of(census.element(parent));
      role = role.equals("generic") || role.equals("none") ? parentRole(parent) : role;
      announced[parent] = role;
    }
    return role;
  }

  /** Whether the author named it by a label or a title; content does not count. */
  boolean hasLabel(Element element) {
    if (!AttributeText.of(element, "aria-label").isBlank() || !AttributeText.of(element, "title").isBlank()) {
      return true;
    }
    for (String id : Tokens.of(AttributeText.of(element, "aria-labelledby"))) {
      if (byId.apply(id).filter(this::saysSomething).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean saysSomething(Element element) {
    return hasWords.computeIfAbsent(element, at -> at.hasText() || !AttributeText.of(at, "aria-label").isBlank()
        || !AttributeText.of(at, "alt").isBlank()
        || at.stream().anyMatch(inner -> !AttributeText.of(inner, "alt").isBlank() || !AttributeText.of(inner, "aria-label").isBlank()));
  }

  /** What the specifications list. */
  private static final class Tables {

    static final Map<String, String> IMPLICIT = Table.pairs("implicit-roles.txt");
  }
}
