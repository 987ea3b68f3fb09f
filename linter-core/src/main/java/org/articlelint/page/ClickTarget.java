package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.aria.AriaRole;
import org.articlelint.page.aria.AriaRoles;
import org.articlelint.page.aria.Focus;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.articlelint.page.style.Value;
import org.jsoup.nodes.Element;

/**
 * What waits for a click, or takes the focus, but is announced as no control.
 *
 * @param element a small thing: no box that holds controls of its own, and no part of a control
 * @param isClicked whether a click on it does something, by what its own tag says
 * @param isReached whether the keyboard gets there
 */
public record ClickTarget(Element element, boolean isClicked, boolean isReached) {

  /** Every one that is not surely hidden from everyone, in page order. */
  public static final Fact<List<ClickTarget>> FACT = Fact.of(page -> new Finder(page).targets());

  private static final Set<String> ROLES = Set.of("generic", "img", "listitem", "heading", "paragraph");
  private static final Set<String> STOPS = Set.of("a", "b", "div", "em", "i", "span", "strong", "svg"); // others may be there to be read
  private static final Set<String> TOUCHABLE = Set.of("a", "button", "input", "label", "select", "summary", "textarea");
  private static final long ROLE = Census.bits("role");
  private static final Set<String> WIDGETS = Set.of("details", "dialog", "embed", "iframe", "label", "object", "summary", "video", "audio");
  private static final Set<String> NOTHING = Set.of("", "return false", "return", "return true", "void(0)", "javascript:void(0)",
      "event.stoppropagation()", "event.preventdefault()");
  private static final int LARGEST = 60; // elements; what holds more listens for its parts
  private static final int LARGEST_STOP = 10;
  private static final int LONGEST = 60; // signs on something that looks like a button

  /** One look at a page. */
  private static final class Finder {

    private final Page page;

    Finder(Page page) {
      this.page = page;
    }

    List<ClickTarget> targets() {
      List<ClickTarget> targets = new ArrayList<>();
      for (Element element : page.candidates(List.of(), List.of("onclick", "tabindex"))) {
        boolean isClicked = isClicked(element);
        boolean isReached = TabStops.isStop(element);
        boolean isMeant = isClicked ? size(element) <= LARGEST && !isBackdrop(element) : isReached && isLikeButton(element);
        if (isMeant && isPlain(element)) {
          targets.add(new ClickTarget(element, isClicked, isReached));
        }
      }
      return Collections.unmodifiableList(targets);
    }

    /** Asked of small things only. */
    private boolean holdsControl(Element element) {
      for (Element inner : page.within(element)) {
        if (inner != element && isControl(inner)) {
          return true;
        }
      }
      return false;
    }

    private boolean isControl(Element element) {
      return isTouchable(element) && (WIDGETS.contains(element.normalName()) || TabStops.isStop(element)
          || widget(page.roles().of(element)).isPresent());
    }

    private boolean isTouchable(Element element) {
      return TOUCHABLE.contains(element.normalName()) || page.census().hasAny(element, ROLE);
    }

    private boolean isPlain(Element element) {
      String role = AttributeText.of(element, "role").strip().toLowerCase(Locale.ROOT);
      boolean isMeantAsControl = AriaRoles.of(role).filter(meant -> meant.isKindOf("widget") || meant.name().equals("none")).isPresent();
      return ROLES.contains(page.roles().of(element)) && !WIDGETS.contains(element.normalName()) && !element.normalName().contains("-")
          && !isMeantAsControl && !AttributeText.isWritten(element, "contenteditable")
          && !holdsControl(element) && !page.hidden().fromEveryone(element).isYes() && !isInControl(element);
    }

    private boolean isInControl(Element element) {
      for (Element at = element.parent(); at != null; at = at.parent()) {
        boolean isOuter = WIDGETS.contains(at.normalName()) && !at.normalName().equals("details") && !at.normalName().equals("dialog");
        if (isOuter || isTouched(page.roles().of(at)) || Focus.isFocusable(at) && !at.normalName().equals("main")) {
          return true;
        }
      }
      return false;
    }

    private static Optional<AriaRole> widget(String role) {
      return AriaRoles.of(role).filter(known -> known.isKindOf("widget"));
    }

    private static boolean isTouched(String role) {
      Optional<AriaRole> widget = widget(role);
      return widget.isPresent() && !widget.get().isKindOf("row") && !widget.get().isKindOf("gridcell") && !widget.get().isKindOf("composite");
    }

    private int size(Element element) {
      return page.end(element) - 1 - page.order(element);
    }

    private boolean isLikeButton(Element element) {
      if (!STOPS.contains(element.normalName()) || size(element) > LARGEST_STOP || Marks.has(element, "tooltip") || isScrolled(element)) {
        return false;
      }
      int length = element.text().strip().length();
      return length <= LONGEST && (length > 0 || !AttributeText.of(element, "title").isBlank());
    }

    /** Whether the focus is there for arrow keys, which move a box that scrolls. */
    private boolean isScrolled(Element element) {
      return isScrolled(page.style().of(element, "overflow-x")) || isScrolled(page.style().of(element, "overflow-y"));
    }

    private static boolean isScrolled(Value overflow) {
      return overflow.is("auto") || overflow.is("scroll");
    }
  }

  private static boolean isClicked(Element element) {
    String script = AttributeText.of(element, "onclick").strip().toLowerCase(Locale.ROOT);
    return !NOTHING.contains(script.endsWith(";") ? script.substring(0, script.length() - 1).strip() : script);
  }

  /** What lies behind a dialog and closes it by a click: for the mouse alone, the dialog has a button for it. */
  private static boolean isBackdrop(Element element) {
    return element.childrenSize() == 0 && !element.hasText() && Marks.has(element, "backdrop");
  }
}
