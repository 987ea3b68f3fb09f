package org.articlelint.page.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** The pseudo-classes without arguments (Selectors 4) whose answer stands in the page, or comes with the focus. */
enum PseudoClass implements Simple {
  ROOT("root", "scope"), // a sheet has the whole page for its scope
  EMPTY("empty"),
  FIRST_CHILD("first-child"),
  LAST_CHILD("last-child"),
  ONLY_CHILD("only-child"),
  FIRST_OF_TYPE("first-of-type"),
  LAST_OF_TYPE("last-of-type"),
  ONLY_OF_TYPE("only-of-type"),
  LINK("link", "any-link", "-webkit-any-link"),
  ENABLED("enabled"),
  DISABLED("disabled"),
  CHECKED("checked"),
  REQUIRED("required"),
  OPTIONAL("optional"),
  READ_WRITE("read-write"),
  READ_ONLY("read-only"),
  PLACEHOLDER_SHOWN("placeholder-shown"),
  OPEN("open"),
  DEFINED("defined"),
  FOCUS("focus", "focus-visible"),
  FOCUS_WITHIN("focus-within"),
  /** What only comes about later, or by means that this reader does not know. */
  LATER("hover", "active", "visited", "target", "target-within", "target-current", "target-before", "target-after", "popover-open", "modal",
      "fullscreen", "-webkit-full-screen", "-webkit-full-screen-ancestor", "-webkit-full-page-media", "-webkit-drag", "autofill",
      "-webkit-autofill", "-webkit-autofill-strong-password", "valid", "invalid", "user-valid", "user-invalid", "in-range", "out-of-range",
      "indeterminate", "default", "playing", "paused", "seeking", "buffering", "stalled", "muted", "volume-locked", "picture-in-picture",
      "past", "future", "current", "host", "has-slotted", "active-view-transition", "xr-overlay"),
  /** The tag has a prefix that stands for no namespace; weighs nothing. */
  NOWHERE;

  private static final Map<String, PseudoClass> BY_NAME = new HashMap<>();

  static {
    for (PseudoClass pseudo : values()) {
      for (String name : pseudo.names) {
        BY_NAME.put(name, pseudo);
      }
    }
  }

  private final List<String> names;

  PseudoClass(String... names) {
    this.names = List.of(names);
  }

  /** The one of that name in lower case. */
  static Optional<PseudoClass> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  @Override
  public boolean matches(Element element, Matcher matcher) { // no switch: Java makes a class of its own for one, and lambdas are linked one by one
    return this == ROOT ? matcher.parent(element) == null
        : this == EMPTY ? isEmpty(element, matcher)
        : this == FIRST_CHILD ? matcher.previous(element) == null
        : this == LAST_CHILD ? matcher.next(element) == null
        : this == ONLY_CHILD ? matcher.previous(element) == null && matcher.next(element) == null
        : this == FIRST_OF_TYPE ? Nth.FIRST_OF_TYPE.matches(element, matcher)
        : this == LAST_OF_TYPE ? Nth.LAST_OF_TYPE.matches(element, matcher)
        : this == ONLY_OF_TYPE ? Nth.FIRST_OF_TYPE.matches(element, matcher) && Nth.LAST_OF_TYPE.matches(element, matcher)
        : this == LINK ? isLink(element)
        : this == ENABLED ? FormState.canBeDisabled(element) && !FormState.isDisabled(element, matcher)
        : this == DISABLED ? FormState.canBeDisabled(element) && FormState.isDisabled(element, matcher)
        : this == CHECKED ? FormState.isChecked(element)
        : this == REQUIRED ? FormState.isRequired(element)
        : this == OPTIONAL ? FormState.isField(element) && !FormState.isRequired(element)
        : this == READ_WRITE ? FormState.isWritable(element, matcher)
        : this == READ_ONLY ? !FormState.isWritable(element, matcher)
        : this == PLACEHOLDER_SHOWN ? FormState.hasPlaceholderShown(element)
        : this == OPEN ? isOpen(element)
        : this == DEFINED ? element.normalName().indexOf('-') < 0 || !isHtml(element)
        : this == FOCUS ? matcher.isFocused(element)
        : this == FOCUS_WITHIN && matcher.hasFocusWithin(element);
  }

  @Override
  public int specificity() {
    return this == NOWHERE ? Specificity.NONE : Specificity.CLASS;
  }

  @Override
  public boolean isDead() {
    return this == LATER || this == NOWHERE;
  }

  @Override
  public boolean isAboutFocus() {
    return this == FOCUS || this == FOCUS_WITHIN;
  }

  private static boolean isEmpty(Element element, Matcher matcher) {
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (!(child instanceof Comment) || !matcher.spend(1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLink(Element element) {
    String tag = element.normalName();
    return (tag.equals("a") || tag.equals("area") && isHtml(element))
        && (AttributeText.isWritten(element, "href") || !isHtml(element) && AttributeText.isWritten(element, "xlink:href"));
  }

  private static boolean isOpen(Element element) {
    return (element.normalName().equals("details") || element.normalName().equals("dialog")) && AttributeText.isWritten(element, "open");
  }

  private static boolean isHtml(Element element) {
    return Parser.NamespaceHtml.equals(element.tag().namespace());
  }
}
