package org.articlelint.page.aria;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Which aria-* attributes an element may, must and must not have (WAI-ARIA 1.2, 5.2; ARIA in HTML). A custom element without a role may
 * have any: its script may give it one.
 */
public final class Permissions {

  private static final Set<String> PLAYERS = Set.of("audio", "embed", "iframe", "object", "video");
  private static final Set<String> CHECKED = Set.of("checkbox", "radio");
  private static final Set<String> MEASURED = Set.of("number", "range");

  private final Roles roles;
  private final AllowedRoles allowed;

  /** What may stand on the elements of a page with those roles. */
  public Permissions(Roles roles) {
    this.roles = roles;
    this.allowed = new AllowedRoles(roles);
  }

  /** Whether the element may have that attribute, or for all we know might: any role may have it, or its own, or HTML lets it. */
  public boolean has(Element element, AriaAttribute attribute) {
    Optional<AriaRole> named = roles.named(element);
    return attribute.isGlobal()
        || named.isPresent() && named.get().attributes().supported().contains(attribute.name())
        || supports(roles.of(element), attribute.name())
        || named.isEmpty() && isLetByHtml(element, attribute.name());
  }

  private static boolean supports(String role, String attribute) {
    Optional<AriaRole> known = AriaRoles.of(role);
    return known.isPresent() && known.get().attributes().supported().contains(attribute);
  }

  /** What has no role of its own may all the same have the attributes of one, or of a control that it holds. */
  private boolean isLetByHtml(Element element, String attribute) {
    String tag = element.normalName();
    if (PLAYERS.contains(tag)) {
      return supports("application", attribute);
    }
    boolean isKnown = Parser.NamespaceHtml.equals(element.tag().namespace()) && tag.indexOf('-') < 0;
    return !isKnown
        || tag.equals("summary") && supports("button", attribute)
        || isEdited(element) && supports("textbox", attribute)
        || tag.equals("input") && attribute.equals("aria-required");
  }

  /** Whether the element must not have that attribute; where its tag has no role of its own, ARIA in HTML decides. */
  public boolean isProhibited(Element element, String attribute) {
    Optional<AriaRole> named = roles.named(element);
    boolean isNamed = named.isPresent() && !named.get().name().equals("none");
    AriaRole role = (isNamed ? named : AriaRoles.of(roles.of(element))).orElseThrow();
    boolean isSure = isNamed || !isEdited(element) && element.normalName().indexOf('-') < 0
        && allowed.of(element).filter(allowance -> allowance.scope() == AllowedRoles.Scope.UNNAMED).isPresent();
    return isSure && role.attributes().prohibited().contains(attribute);
  }

  private static boolean isEdited(Element element) {
    return AttributeText.isWritten(element, "contenteditable") && !AttributeText.of(element, "contenteditable").strip().equalsIgnoreCase("false");
  }

  /** The attributes that the role of the element needs and that say nothing; none where the tag says it all by itself. */
  public Set<String> missing(Element element) {
    Optional<AriaRole> named = roles.named(element);
    if (named.isEmpty() || roles.ofItself(element).equals(named.get().name())) {
      return Set.of();
    }
    Set<String> missing = new HashSet<>(named.get().attributes().required());
    if (named.get().name().equals("separator") && Focus.isFocusable(element)) {
      missing.add("aria-valuenow"); // WAI-ARIA 1.2, separator: one that takes the focus is a control
    }
    missing.removeIf(attribute -> isSaid(element, attribute) || isSaidByTag(element, attribute));
    missing.removeAll(named.get().attributes().defaults().keySet());
    return Collections.unmodifiableSet(missing);
  }

  /** Here, or by a script that another attribute binds it to: {@code :aria-checked="isOn"}. */
  private static boolean isSaid(Element element, String attribute) {
    for (Attribute written : element.attributes()) {
      String name = written.getKey();
      if (name.equals(attribute) ? !written.getValue().isBlank() : name.contains(attribute) || written.getValue().contains(attribute)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaidByTag(Element element, String attribute) {
    String tag = element.normalName();
    String type = AttributeText.of(element, "type").strip().toLowerCase(Locale.ROOT);
    return switch (attribute) {
      case "aria-checked" -> tag.equals("input") && CHECKED.contains(type);
      case "aria-level" -> tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
      case "aria-valuenow" -> tag.equals("meter") || tag.equals("progress") || tag.equals("input") && MEASURED.contains(type);
      default -> false;
    };
  }
}
