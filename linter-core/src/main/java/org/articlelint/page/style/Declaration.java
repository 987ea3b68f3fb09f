package org.articlelint.page.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One property and the value that somebody gives it.
 *
 * @param property a longhand, or a custom property
 * @param value as written, in lower case where case means nothing; where it holds {@code var()}, that of the property written
 * @param written the property as written: a shorthand perhaps
 */
record Declaration(String property, String value, String written, boolean isImportant) {

  private static final Set<String> IN_ANY_CASE = Set.of("content", "quotes", "list-style-type", "background-image", "counter-reset",
      "counter-increment", "counter-set", "list-style", "background");
  private static final String IMPORTANT = "important";
  private static final int LONGEST = 10_000; // signs: a value is read anew for each element that it is for

  /**
   * A declaration as a sheet has it.
   *
   * @param text all that stands after the colon
   */
  record Written(PropertyName name, String text) {

    /** Adds what is said of the group's properties; nothing where a browser would not understand the value, or nobody would write it. */
    void read(Property.Group group, List<Declaration> to) {
      if (text.length() > LONGEST && !text.contains("url(") && !Variables.isIn(text)) { // of addresses, some hold a whole picture
        return;
      }
      String value = withoutComments(text).strip();
      int mark = value.lastIndexOf('!'); // CSS Syntax 3, 5.5.6: blanks may follow it
      boolean isImportant = mark >= 0 && value.substring(mark + 1).strip().equalsIgnoreCase(IMPORTANT);
      value = isImportant ? value.substring(0, mark).strip() : value;
      String property = name.text();
      if (name.isCustom()) {
        to.add(new Declaration(property, value, property, isImportant));
      } else if (!value.isEmpty()) {
        boolean hasCase = IN_ANY_CASE.contains(property) || Variables.isIn(value); // names of variables have
        read(property, hasCase ? value : value.toLowerCase(Locale.ROOT), isImportant, group, to);
      }
    }

    private static void read(String property, String value, boolean isImportant, Property.Group group, List<Declaration> to) {
      boolean isShorthand = Shorthands.isShorthand(property);
      String name = Longhands.name(property);
      if (Variables.isIn(value)) {
        List<String> longhands = isShorthand ? Shorthands.longhands(property) : List.of(name);
        for (String longhand : Variables.areNamed(value) ? longhands : List.<String>of()) {
          add(longhand, value, property, isImportant, group, to);
        }
      } else if (isShorthand) {
        Shorthands.expand(property, value).forEach((longhand, part) -> add(longhand, part, longhand, isImportant, group, to));
      } else if (Longhands.isValid(name, value)) {
        add(name, value, property, isImportant, group, to);
      }
    }

    private static void add(String longhand, String value, String written, boolean isImportant, Property.Group group, List<Declaration> to) {
      if (Property.of(longhand).group() == group) {
        to.add(new Declaration(longhand, value, written, isImportant));
      }
    }

    private static String withoutComments(String text) {
      return text.contains("/*") ? CssText.withoutComments(text) : text;
    }
  }

  /** The value as a browser takes it once its variables are replaced; empty where it takes it not. */
  Optional<String> understood(String replaced) {
    String value = IN_ANY_CASE.contains(written) ? replaced : replaced.toLowerCase(Locale.ROOT);
    return Shorthands.isShorthand(written)
        ? Shorthands.longhand(written, value, property)
        : Optional.of(value.strip()).filter(words -> Longhands.isValid(property, words));
  }
}
