package org.articlelint.page.aria;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What each element is called: its accessible name (accname 1.2, HTML-AAM). Style sheets are not read: what a class may hide counts as
 * shown, and no generated content is known.
 */
public final class Names {

  private static final Set<String> FROM_CONTENT = Set.of( // WAI-ARIA 1.2, 5.2.8.4 Roles supporting name from content
      "button", "cell", "checkbox", "columnheader", "doc-backlink", "doc-biblioref", "doc-glossref", "doc-noteref", "gridcell",
      "heading", "link", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "radio", "row", "rowheader", "switch", "tab",
      "tooltip", "treeitem");
  private static final Set<String> WORDLESS = Set.of( // what stands in them is no part of the page's words
      "audio", "embed", "head", "iframe", "noembed", "noframes", "noscript", "object", "script", "style", "template", "video");

  /** What is longer is cut: nobody listens so long, and thousands may refer to one element that holds the whole page. */
  private static final int LONGEST = 2_000;

  private final Function<String, Optional<Element>> byId;
  private final Hidden hidden;
  private final Roles roles;
  private final Controls controls;
  private final NativeNames natives;
  private final Map<Element, String> names = new IdentityHashMap<>();
  private final Map<Element, String> references = new IdentityHashMap<>();

  /** Names on the page whose elements that function finds by id. */
  public Names(Function<String, Optional<Element>> byId, Hidden hidden, Roles roles) {
    this.byId = byId;
    this.hidden = hidden;
    this.roles = roles;
    this.controls = new Controls(roles);
    this.natives = new NativeNames(byId, roles);
  }

  /**
   * The accessible name, white space collapsed; empty where there is none. An element that is hidden is called what it would be called
   * if it were shown.
   */
  public String of(Element element) {
    String known = names.get(element);
    if (known == null) {
      known = referenced(AttributeText.of(element, "aria-labelledby")); // 2B: the same text for all that refer to one element
      if (known.isBlank()) {
        var walk = new Walk(false, hidden.fromScreenReaders(element).isYes());
        walk.add(element, true);
        known = collapse(walk.out);
      }
      names.put(element, known);
    }
    return known;
  }

  /** The accessible description, white space collapsed; empty where there is none (accname 1.2, 4.3.1; HTML-AAM, 4.2). */
  public String description(Element element) {
    String described = referenced(AttributeText.of(element, "aria-describedby"));
    if (!described.isBlank()) {
      return described;
    }
    if (!AttributeText.of(element, "aria-description").isBlank()) {
      return collapse(AttributeText.of(element, "aria-description"));
    }
    String title = collapse(AttributeText.of(element, "title"));
    return title.equals(of(element)) ? "" : title;
  }

  /** The words of the elements of these ids, in the order of the ids. */
  private String referenced(String ids) {
    if (ids.isEmpty()) {
      return "";
    }
    Optional<Element> only = byId.apply(ids);
    if (only.isPresent()) {
      return referenced(only.get());
    }
    StringBuilder words = new StringBuilder();
    for (String id : ids.strip().split("\\s+")) {
      if (words.length() <= LONGEST) {
        byId.apply(id).ifPresent(element -> words.append(' ').append(referenced(element)));
      }
    }
    return collapse(words);
  }

  private String referenced(Element element) {
    String known = references.get(element);
    if (known == null) {
      var walk = new Walk(true, hidden.fromScreenReaders(element).isYes());
      walk.add(element, false);
      known = collapse(walk.out);
      references.put(element, known);
    }
    return known;
  }

  /** Runs of white space as HTML knows it become a space; a no-break space is none. */
  private static String collapse(CharSequence words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char at = words.charAt(i);
      boolean isSpace = at == ' ' || at == '\n' || at == '\t' || at == '\r' || at == '\f';
      if (!isSpace) {
        out.append(at);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int length = out.length();
    return out.substring(0, length > 0 && out.charAt(length - 1) == ' ' ? length - 1 : length);
  }

  /** One computation: the element and what of its content gives words, in accname's order of steps. */
  private final class Walk {

    private final boolean isReference;
    private final boolean takesHidden;
    private final Set<Element> active = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder out = new StringBuilder();

    /**
     * A computation.
     *
     * @param isReference whether it follows a reference by id; then it follows no other
     * @param takesHidden whether the element is hidden itself, so that hidden content counts
     */
    Walk(boolean isReference, boolean takesHidden) {
      this.isReference = isReference;
      this.takesHidden = takesHidden;
    }

    void add(Element element, boolean isRoot) {
      boolean isOut = !isRoot && !takesHidden && hidden.fromScreenReaders(element).isYes(); // 2A
      if (isOut && hidden.isOnlyInvisible(element)) {
        element.children().forEach(this::addInner); // which may be visible all the same
      }
      if (isOut || out.length() > LONGEST || !active.add(element)) {
        return; // or a label around the control that it labels
      }
      int start = out.length();
      addReferenced(element); // 2B
      Optional<String> value = isRoot || !isBlank(start) ? Optional.empty() : controls.value(element);
      value.ifPresent(out::append); // 2C
      if (value.isEmpty() && isBlank(start)) {
        addOwn(element, isRoot);
      }
      active.remove(element);
    }

    private void addReferenced(Element element) {
      if (!isReference && AttributeText.isWritten(element, "aria-labelledby")) {
        out.append(referenced(AttributeText.of(element, "aria-labelledby")));
      }
    }

    private void addOwn(Element element, boolean isRoot) {
      int start = out.length();
      if (!AttributeText.of(element, "aria-label").isBlank()) {
        out.append(AttributeText.of(element, "aria-label")); // 2D
        return;
      }
      addNative(element); // 2E
      boolean isFromContent = !isRoot || FROM_CONTENT.contains(roles.of(element)) || element.normalName().equals("summary");
      if (isBlank(start) && isFromContent && !WORDLESS.contains(element.normalName())) {
        addContent(element); // 2F
      }
      if (isBlank(start)) {
        out.append(natives.tooltip(element)); // 2I
      }
    }

    private void addNative(Element element) {
      natives.words(element).ifPresent(out::append);
      for (Element part : natives.parts(element)) {
        out.append(' ');
        add(part, false);
        out.append(' ');
      }
    }

    private void addContent(Element element) {
      for (Node child : element.childNodes()) {
        if (child instanceof TextNode text) {
          String words = text.getWholeText();
          out.append(words, 0, Math.min(words.length(), 2 * LONGEST));
        } else if (child instanceof Element inner) {
          addInner(inner);
        }
      }
      if (!isReference && AttributeText.isWritten(element, "aria-owns")) {
        for (String id : AttributeText.of(element, "aria-owns").strip().split("\\s+")) {
          byId.apply(id).filter(owned -> !hidden.fromEveryone(owned).isYes())
              .ifPresent(owned -> out.append(' ').append(referenced(owned)).append(' '));
        }
      }
    }

    private void addInner(Element inner) {
      String space = NativeNames.isInline(inner) ? "" : " ";
      out.append(space);
      add(inner, false);
      out.append(space);
    }

    private boolean isBlank(int start) {
      for (int i = start; i < out.length(); i++) {
        if (!Character.isWhitespace(out.charAt(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
