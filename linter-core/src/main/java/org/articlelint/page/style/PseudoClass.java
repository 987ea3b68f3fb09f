package org.articlelint.page.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** The pseudo-classes without arguments (Selectors 4) whose answer stands in the page, or comes with the focus. */
enum PseudoClass implements Simple {
  ROOT((element, matcher) -> matcher.parent(element) == null, "root", "scope"), // a sheet has the whole page for its scope
  EMPTY((element, matcher) -> isEmpty(element, matcher), "empty"),
  FIRST_CHILD((element, matcher) -> matcher.previous(element) == null, "first-child"),
  LAST_CHILD((element, matcher) -> matcher.next(element) == null, "last-child"),
  ONLY_CHILD((element, matcher) -> matcher.previous(element) == null && matcher.next(element) == null, "only-child"),
  FIRST_OF_TYPE((element, matcher) -> Nth.FIRST_OF_TYPE.matches(element, matcher), "first-of-type"),
  LAST_OF_TYPE((element, matcher) -> Nth.LAST_OF_TYPE.matches(element, matcher), "last-of-type"),
  ONLY_OF_TYPE((element, matcher) -> Nth.FIRST_OF_TYPE.matches(element, matcher) && Nth.LAST_OF_TYPE.matches(element, matcher), "only-of-type"),
  LINK((element, matcher) -> isLink(element), "link", "any-link", "-webkit-any-link"),
  ENABLED((element, matcher) -> FormState.canBeDisabled(element) && !FormState.isDisabled(element, matcher), "enabled"),
  DISABLED((element, matcher) -> FormState.canBeDisabled(element) && FormState.isDisabled(element, matcher), "disabled"),
  CHECKED((element, matcher) -> FormState.isChecked(element), "checked"),
  REQUIRED((element, matcher) -> FormState.isRequired(element), "required"),
  OPTIONAL((element, matcher) -> FormState.isField(element) && !FormState.isRequired(element), "optional"),
  READ_WRITE((element, matcher) -> FormState.isWritable(element, matcher), "read-write"),
  READ_ONLY((element, matcher) -> !FormState.isWritable(element, matcher), "read-only"),
  PLACEHOLDER_SHOWN((element, matcher) -> FormState.hasPlaceholderShown(element), "placeholder-shown"),
  OPEN((element, matcher) -> isOpen(element), "open"),
  DEFINED((element, matcher) -> element.normalName().indexOf('-') < 0 || !isHtml(element), "defined"),
  FOCUS((element, matcher) -> matcher.isFocused(element), "focus", "focus-visible"),
  FOCUS_WITHIN((element, matcher) -> matcher.hasFocusWithin(element), "focus-within"),
  /** What only comes about later, or by means that this reader does not know. */
  LATER((element, matcher) -> false,
      "hover", "active", "visited", "target", "target-within", "target-current", "target-before", "target-after", "popover-open", "modal",
      "fullscreen", "-webkit-full-screen", "-webkit-full-screen-ancestor", "-webkit-full-page-media", "-webkit-drag", "autofill",
      "-webkit-autofill", "-webkit-autofill-strong-password", "valid", "invalid", "user-valid", "user-invalid", "in-range", "out-of-range",
      "indeterminate", "default", "playing", "paused", "seeking", "buffering", "stalled", "muted", "volume-locked", "picture-in-picture",
      "past", "future", "current", "host", "has-slotted", "active-view-transition", "xr-overlay"),
  /** The tag has a prefix that stands for no namespace; weighs nothing. */
  NOWHERE((element, matcher) -> false);

  private static final Map<String, PseudoClass> BY_NAME = new HashMap<>();

  static {
    for (PseudoClass pseudo : values()) {
      pseudo.names.forEach(name -> BY_NAME.put(name, pseudo));
    }
  }

  private final BiPredicate<Element, Matcher> test;
  private final List<String> names;

  PseudoClass(BiPredicate<Element, Matcher> test, String... names) {
    this.test = test;
    this.names = List.of(names);
  }

  /** The one of that name in lower case. */
  static Optional<PseudoClass> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  @Override
  public boolean matches(Element element, Matcher matcher) {
    return test.test(element, matcher);
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
