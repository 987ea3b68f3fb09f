package org.articlelint.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.articlelint.page.style.StyleSheet;

/**
 * One style sheet that is being read with all that it imports, each once. What imports itself, be it by way of others, stands for an
 * empty sheet there. The sheets in between are not kept for others, since what they are in a ring depends on where it was entered.
 */
final class Imports {

  private static final int DEEPEST = 16;

  private final Site site;
  private final Function<Path, SheetFile> files;
  private final SheetParser parser;
  private final Map<Path, StyleSheet> read = new HashMap<>();
  private int depth;

  Imports(Site site, Function<Path, SheetFile> files, SheetParser parser) {
    this.site = site;
    this.files = files;
    this.parser = parser;
  }

  /** The sheet in that file; empty if there is none, or too many import each other on the way to it. */
  Optional<StyleSheet> sheet(Path file) {
    StyleSheet known = read.get(file);
    if (known != null) {
      return Optional.of(known);
    }
    SheetFile found = files.apply(file);
    return found.alone().or(() -> depth == DEEPEST ? Optional.empty() : found.importing().map(css -> read(file, css)));
  }

  private StyleSheet read(Path file, String css) {
    read.put(file, parser.sheet("")); // as long as it is open
    depth++;
    StyleSheet sheet = parser.sheet(css, address -> site.file(file.resolveSibling(""), address).flatMap(this::sheet));
    depth--;
    read.put(file, sheet);
    return sheet;
  }
}
