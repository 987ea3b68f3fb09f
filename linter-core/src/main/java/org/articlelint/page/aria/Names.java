package org.articlelint.page.aria;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.style.Census;
import org.articlelint.page.style.Pseudo;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What each element is called: its accessible name (accname 1.2, HTML-AAM, SVG-AAM). What may be hidden counts as shown, and style that
 * could be undone by a sheet that is not at hand as what holds.
 */
public final class Names {

  private static final Set<String> WORDLESS = Set.of( // what stands in them is no part of the page's words
      "audio", "embed", "head", "iframe", "noembed", "noframes", "noscript", "object", "script", "style", "template", "video");

  /** Of these nothing is heard but what stands in them, where no attribute says more: most that stands in links and headings. */
  private static final Set<String> PLAIN = Set.of("a", "abbr", "b", "bdi", "cite", "code", "del", "div", "em", "figcaption", "font", "h1", "h2", "h3",
      "h4", "h5", "h6", "header", "i", "ins", "li", "mark", "p", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u");

  /** What is longer is cut: nobody listens so long, and thousands may refer to one element that holds the whole page. */
  private static final int LONGEST = 2_000;
  private static final int MOST_JUMPS = 8; // from a control to its label, to a control in that label, to its own label, and so on

  private static final long NAMING = Census.bits("aria-label", "aria-labelledby", "title", "xlink:title");
  private static final long LABELLED = Census.bits("aria-labelledby");
  private static final long LABEL = Census.bits("aria-label");
  private static final long OWNING = Census.bits("aria-owns");
  private static final long TELLING = Census.bits("aria-label", "aria-labelledby", "title", "xlink:title", "aria-owns", "role");
  private static final long DESCRIBING = Census.bits("aria-describedby", "aria-description", "title");

  private final Census census;
  private final Function<String, Optional<Element>> byId;
  private final Hidden hidden;
  private final Roles roles;
  private final StyledWords styled;
  private final Controls controls;
  private final NativeNames natives;
  private final @Nullable String[] names;
  private final Map<Element, String> references = new IdentityHashMap<>();

  /**
   * Names on a page.
   *
   * @param byId finds its elements by id
   * @param all finds its elements by their tags, in page order
   */
  public Names(Census census, Function<String, Optional<Element>> byId, Function<String[], List<Element>> all, Hidden hidden, Roles roles,
      Cascade style) {
    this.census = census;
    this.names = new String[census.size()];
    this.byId = byId;
    this.hidden = hidden;
    this.roles = roles;
    this.styled = new StyledWords(style);
    this.controls = new Controls(roles);
    this.natives = new NativeNames(byId, all, roles);
  }

  /**
   * The accessible name, white space collapsed; empty where there is none. An element that is hidden is called what it would be called
   * if it were shown.
   */
  public String of(Element element) {
    int number = census.number(element);
    String known = number < 0 ? null : names[number];
    if (known == null) {
      known = mayHaveName(element) ? find(element) : "";
      if (number >= 0) {
        names[number] = known;
      }
    }
    return known;
  }

  private String find(Element element) {
    if (!census.hasAny(element, TELLING) && Parser.NamespaceHtml.equals(element.tag().namespace())) {
      if (element.normalName().equals("img")) {
        return natives.words(element).map(Spaces::collapse).orElse("");
      }
      if (PLAIN.contains(element.normalName()) && element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode text
          && !styled.mayAdd(element)) {
        return Spaces.collapse(shown(text.getWholeText(), element, ""));
      }
    }
    String referenced = census.hasAny(element, LABELLED) ? referenced(AttributeText.of(element, "aria-labelledby")) : "";
    return referenced.isBlank() ? new Walk(element, false).words() : referenced; // 2B: the same text for all that refer to one element
  }

  private String shown(String text, Element around, CharSequence before) {
    return styled.shown(text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text, around, before);
  }

  /** The accessible description, white space collapsed; empty where there is none (accname 1.2, 4.3.1; HTML-AAM, 4.2). */
  public String description(Element element) {
    if (!census.hasAny(element, DESCRIBING)) {
      return "";
    }
    String described = referenced(AttributeText.of(element, "aria-describedby"));
    if (!described.isBlank()) {
      return described;
    }
    if (!AttributeText.of(element, "aria-description").isBlank()) {
      return Spaces.collapse(AttributeText.of(element, "aria-description"));
    }
    String title = Spaces.collapse(AttributeText.of(element, "title"));
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
    for (String id : Tokens.of(ids)) {
      if (words.length() <= LONGEST) {
        byId.apply(id).ifPresent(element -> words.append(' ').append(referenced(element)));
      }
    }
    return Spaces.collapse(words);
  }

  private String referenced(Element element) {
    String known = references.get(element);
    if (known == null) {
      known = new Walk(element, true).words();
      references.put(element, known);
    }
    return known;
  }

  /** Whether anything gives it a name, be it an empty one; nothing does for nearly all of a page. */
  private boolean mayHaveName(Element element) {
    return census.hasAny(element, NAMING) || isNamedByContent(element) || natives.mayName(element);
  }

  private boolean isNamedByContent(Element element) {
    String role = roles.of(element);
    return !role.equals("generic") && AriaRoles.isNamedByContent(role) || element.normalName().equals("summary");
  }

  /** One computation: the element and what of its content gives words, in accname's order of steps. */
  private final class Walk {

    private final Element start;
    private final boolean isReference;
    private final boolean takesHidden;
    private final List<Element> jumps = new ArrayList<>(2); // where the way leads from an element to what is elsewhere, its label say
    private final StringBuilder out = new StringBuilder();
    private Set<Element> heard = Set.of(); // by reference; they are not heard twice

    /**
     * A computation. Where it begins with something hidden, hidden content counts.
     *
     * @param isReference whether it follows a reference by id; then it follows no other
     */
    Walk(Element start, boolean isReference) {
      this.start = start;
      this.isReference = isReference;
      this.takesHidden = hidden.fromScreenReaders(start).isYes();
    }

    String words() {
      jumps.add(start);
      visit(start, !isReference);
      return Spaces.collapse(out);
    }

    private void add(Element element) {
      boolean isOut = !takesHidden && hidden.fromScreenReaders(element).isYes(); // 2A
      if (isOut && hidden.isOnlyInvisible(element)) {
        element.children().forEach(inner -> addInner(inner, false)); // which may be visible all the same
      }
      if (!isOut && out.length() <= LONGEST && !heard.contains(element) && !jumps.contains(element)) { // it may be in its own label
        visit(element, false);
      }
    }

    private void visit(Element element, boolean isRoot) {
      if (isPlain(element) && (!isRoot || isNamedByContent(element))) {
        addContent(element);
        return;
      }
      int before = out.length();
      addReferenced(element); // 2B
      Optional<String> value = isRoot || !isBlank(before) ? Optional.empty() : controls.value(element);
      value.ifPresent(out::append); // 2C
      if (value.isEmpty() && isBlank(before)) {
        addOwn(element, isRoot);
      }
    }

    private void addReferenced(Element element) {
      if (!isReference && census.hasAny(element, LABELLED)) {
        String ids = AttributeText.of(element, "aria-labelledby");
        out.append(referenced(ids));
        heard = heard.isEmpty() ? Collections.newSetFromMap(new IdentityHashMap<>()) : heard;
        Tokens.of(ids).forEach(id -> byId.apply(id).ifPresent(heard::add));
      }
    }

    private void addOwn(Element element, boolean isRoot) {
      int start = out.length();
      if (census.hasAny(element, LABEL) && !AttributeText.of(element, "aria-label").isBlank()) {
        out.append(AttributeText.of(element, "aria-label")); // 2D
        return;
      }
      addNative(element); // 2E
      boolean isFromContent = !isRoot || isNamedByContent(element);
      if (isBlank(start) && isFromContent && !WORDLESS.contains(element.normalName())) {
        addContent(element); // 2F
      }
      if (isBlank(start)) {
        out.append(natives.tooltip(element)); // 2I
      }
    }

    private void addNative(Element element) {
      natives.words(element).ifPresent(out::append);
      List<Element> parts = jumps.size() > MOST_JUMPS ? List.of() : natives.parts(element);
      if (!parts.isEmpty()) {
        jumps.add(element);
        for (Element part : parts) {
          out.append(' ');
          add(part);
          out.append(' ');
        }
        jumps.remove(jumps.size() - 1);
      }
    }

    private void addContent(Element element) {
      boolean isAddedTo = styled.mayAdd(element);
      out.append(isAddedTo ? styled.added(element, Pseudo.BEFORE) : "");
      boolean isShut = !takesHidden && Hidden.keepsTextBack(element);
      boolean runsOn = isShut || isAddedTo; // so that what follows in it is not all that is heard next
      for (int i = 0; i < element.childNodeSize(); i++) {
        Node child = element.childNode(i);
        if (child instanceof TextNode text && !isShut) {
          out.append(shown(text.getWholeText(), element, out));
        } else if (child instanceof Element inner) {
          addInner(inner, !runsOn && (inner.nextSibling() == null ? element == start : Spaces.begin(inner.nextSibling())));
        }
      }
      if (!isReference && census.hasAny(element, OWNING)) {
        Tokens.of(AttributeText.of(element, "aria-owns")).forEach(id -> byId.apply(id).ifPresent(this::addOwned));
      }
      out.append(isAddedTo ? styled.added(element, Pseudo.AFTER) : "");
    }

    private boolean isPlain(Element element) {
      return !census.hasAny(element, TELLING) && PLAIN.contains(element.normalName()) && Parser.NamespaceHtml.equals(element.tag().namespace());
    }

    /** What hides around it where it stands does not count, for it is read elsewhere; what it hides itself does. */
    private void addOwned(Element owned) {
      if (!hidden.fromEveryone(owned).isYes() && !Hidden.isMadeSilent(owned)) {
        out.append(' ').append(referenced(owned)).append(' ');
      }
    }

    /** Asks style only where a gap would be heard: beside a space, at the start and at the end none is. */
    private void addInner(Element inner, boolean isBeforeGap) {
      out.append(Spaces.end(out) ? "" : styled.gap(inner));
      add(inner);
      out.append(isBeforeGap || Spaces.end(out) ? "" : styled.gap(inner));
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
