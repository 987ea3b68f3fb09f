package org.articlelint.config;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/**
 * Some pages, by where they lie.
 *
 * @param folder to which the patterns are relative; absolute
 * @param globs what finds them; one is enough
 */
public record Pages(Path folder, List<PathGlob> globs) {

  /** Whether the file that lies there is one of them. The path is absolute. */
  public boolean has(Path file) {
    return isFound(file, globs);
  }

  /** The same, for the patterns that name an ending. */
  boolean names(Path file) {
    return isFound(file, globs.stream().filter(PathGlob::namesEnding).toList());
  }

  private boolean isFound(Path file, List<PathGlob> by) {
    if (by.isEmpty() || !file.startsWith(folder)) {
      return false;
    }
    String way = folder.relativize(file).toString().replace(File.separatorChar, '/');
    return by.stream().anyMatch(glob -> glob.finds(way));
  }
}
