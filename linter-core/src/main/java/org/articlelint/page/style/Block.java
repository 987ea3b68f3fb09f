package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.articlelint.page.style.Property.Group;
import org.jspecify.annotations.Nullable;

/** What stands in the braces of a rule, or in a {@code style=}: declarations in their order, read when somebody asks for them, group by group. */
final class Block {

  private final String css;
  private final int start;
  private final int end;
  private @Nullable Content content; // blocks are shared: at worst two threads read the same, and put the same unchanging things there
  private final @Nullable List<Declaration>[] read;

  /**
   * What is declared.
   *
   * @param properties all that it may say anything of
   */
  private record Content(List<Declaration.Written> written, PropertySet properties) {

    static Content of(List<Declaration.Written> written) {
      return new Content(written, PropertySet.declaredBy(written));
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists has no other way to begin
  private Block(String css, int start, int end, @Nullable Content content) {
    this.css = css;
    this.start = start;
    this.end = end;
    this.content = content;
    this.read = new List[PropertySet.GROUPS.length];
  }

  /** One of these declarations. */
  Block(List<Declaration.Written> written) {
    this("", 0, 0, Content.of(List.copyOf(written)));
  }

  /** What stands from the one place to the other: declarations, and nothing that is nested. */
  Block(String css, int start, int end) {
    this(css, start, end, null);
  }

  private Content content() {
    Content known = content;
    if (known == null) {
      known = Content.of(SheetReader.readDeclarations(css, start, end));
      content = known;
    }
    return known;
  }

  /** The properties that it declares; those too whose value no browser would understand. */
  PropertySet properties() {
    return content().properties;
  }

  /** Adds the names of the custom properties that it declares. */
  void addCustom(Set<String> names) {
    for (Declaration.Written declaration : content().written) {
      if (declaration.name().isCustom()) {
        names.add(declaration.name().text());
      }
    }
  }

  /** What it declares of the properties of that group, in order. */
  List<Declaration> declarations(Group group) {
    if (properties().of(group) == 0) {
      return List.of(); // as with most rules of a sheet, and sooner seen than remembered
    }
    List<Declaration> known = read[group.ordinal()];
    if (known == null) {
      List<Declaration> declarations = new ArrayList<>(content().written.size());
      for (Declaration.Written declaration : content().written) {
        if (declaration.name().properties().of(group) != 0) {
          declaration.read(group, declarations);
        }
      }
      known = List.copyOf(declarations);
      read[group.ordinal()] = known;
    }
    return known;
  }

  /** Whether it says, or a variable of it may say, by how much something is turned. */
  boolean mayTurn() {
    for (Declaration.Written declaration : content().written) {
      PropertyName name = declaration.name();
      if (name.isCustom() || Rotation.isOf(Longhands.name(name.text()))) {
        return true;
      }
    }
    return false;
  }

  /** As it is written. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Declaration.Written declaration : content().written) {
      text.append(declaration.name().text()).append(':').append(declaration.text()).append(';');
    }
    return text.toString();
  }
}
