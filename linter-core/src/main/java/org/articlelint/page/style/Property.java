package org.articlelint.page.style;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A longhand property that somebody asks for; what style sheets say of any other is not kept.
 *
 * @param name in lower case
 * @param group with which others it is asked for
 * @param isInherited whether it comes down from the parent where nothing is said
 * @param initial its value where it does not come down; the empty text where none is of use
 * @param bit stands for it in a set of properties of its group that is kept as the bits of a number; custom properties share one
 */
record Property(String name, Group group, boolean isInherited, String initial, long bit) {

  /** Properties that are asked for together, so that selectors are matched for them together. */
  enum Group {
    /** What decides what assistive technology gets. */
    TREE,
    /** What decides how it looks. */
    LOOK,
    /** The rest of its looks, which few questions need. */
    DETAIL,
    /** What decides in which order it is seen. */
    ORDER,
    /** Custom properties. */
    CUSTOM
  }

  private static final Map<String, Property> ALL = new HashMap<>();
  private static final int[] COUNTS = new int[Group.values().length]; // of each group

  static {
    own(Group.TREE, "display inline", "content-visibility visible", "content normal", "position static", "float none",
        "counter-reset none", "counter-increment none", "counter-set none");
    down(Group.TREE, "visibility visible", "text-transform none", "list-style-type disc", "quotes auto");
    own(Group.LOOK, "background-color transparent", "background-image none", "text-decoration-line none", "overflow-x visible",
        "overflow-y visible", "clip auto", "clip-path none", "width auto", "height auto", "min-width auto", "min-height auto",
        "max-width none", "max-height none", "top auto", "left auto", "right auto", "bottom auto", "margin-top 0", "margin-right 0",
        "margin-bottom 0", "margin-left 0", "opacity 1", "transform none", "outline-style none", "outline-width medium", "border-top-style none",
        "border-right-style none",
        "border-bottom-style none", "border-left-style none", "border-top-width medium", "border-right-width medium",
        "border-bottom-width medium", "border-left-width medium");
    own(Group.ORDER, "order 0", "flex-direction row");
    down(Group.LOOK, "color canvastext", "font-size medium", "font-weight normal", "font-style normal", "text-indent 0",
        "list-style-position outside");
    own(Group.DETAIL, "background-size auto", "background-repeat repeat", "background-clip border-box", "filter none", "backdrop-filter none",
        "mix-blend-mode normal", "mask-image none", "z-index auto", "translate none", "rotate none", "scale none", "grid-area auto",
        "grid-row auto", "grid-column auto", "animation-name none", "animation-duration 0s", "animation-iteration-count 1", "box-shadow none",
        "outline-color auto", "outline-offset 0", "text-decoration-color currentcolor", "text-decoration-style solid",
        "text-decoration-thickness auto", "text-underline-offset auto", "border-radius 0", "border-top-color currentcolor",
        "border-right-color currentcolor",
        "border-bottom-color currentcolor", "border-left-color currentcolor", "padding-top 0", "padding-right 0", "padding-bottom 0",
        "padding-left 0");
    down(Group.DETAIL, "text-shadow none", "-webkit-text-fill-color currentcolor", "-webkit-text-stroke-width 0", "letter-spacing normal",
        "word-spacing normal", "line-height normal", "white-space normal", "color-scheme normal", "fill black", "stroke none", "stroke-width 1",
        "font-family serif", "caret-color auto");
  }

  private static void own(Group group, String... properties) {
    add(group, false, properties);
  }

  private static void down(Group group, String... properties) {
    add(group, true, properties);
  }

  private static void add(Group group, boolean isInherited, String... properties) {
    for (String property : properties) {
      String[] parts = property.split(" ");
      int before = COUNTS[group.ordinal()]++;
      if (before == Long.SIZE) {
        throw new IllegalStateException("A group holds 64 properties, and " + group + " is full: put " + parts[0] + " into another.");
      }
      ALL.put(parts[0], new Property(parts[0], group, isInherited, parts[1], 1L << before));
    }
  }

  /**
   * The property of that name.
   *
   * @throws IllegalArgumentException if nobody has asked for it so far, so that sheets are read without it
   */
  static Property of(String name) {
    if (isCustom(name)) {
      return new Property(name, Group.CUSTOM, true, "", 1);
    }
    Property known = ALL.get(name);
    if (known == null) {
      throw new IllegalArgumentException("Style sheets are read without " + name + ": add it to Property.");
    }
    return known;
  }

  /** Each name under which sheets write such a property, old names and shorthands too, with all that it says anything of. */
  static Map<String, PropertySet> written() {
    Map<String, PropertySet> written = new HashMap<>();
    for (String property : ALL.keySet()) {
      written.put(property, PropertySet.of(property));
    }
    for (String alias : Longhands.aliases()) {
      written.put(alias, PropertySet.of(Longhands.name(alias)));
    }
    for (String shorthand : Shorthands.names()) {
      written.put(shorthand, PropertySet.of(Shorthands.longhands(shorthand)));
    }
    return written;
  }

  static boolean isCustom(String name) {
    return name.startsWith("--") && name.length() > 2;
  }

  /** The names of all longhands that are kept. */
  static Set<String> names() {
    return Collections.unmodifiableSet(ALL.keySet());
  }
}
