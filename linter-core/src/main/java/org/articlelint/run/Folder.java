package org.articlelint.run;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.articlelint.config.Config;

/**
 * What was found below a folder, hidden files and folders and our own reports left out. Names lead from the folder to the file, with slashes, and are
 * sorted, so that the same files give the same report on every system.
 *
 * @param path the folder
 * @param files what was found
 * @param closed folders that could not be looked into
 */
record Folder(Path path, Set<String> files, Set<String> closed) {

  static final Folder EMPTY = new Folder(Path.of(""), Set.of(), Set.of());

  private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml");

  /** The pages below that folder that the configuration wants; by the endings of their names, unless it names others. */
  static Folder pages(Path folder, Config config) {
    Path whole = folder.toAbsolutePath().normalize();
    return walk(folder, Integer.MAX_VALUE, way -> config.wants(whole.resolve(way), isPage(way)));
  }

  /** The files below that folder that the glob finds. */
  static Folder matching(Path folder, Glob glob) {
    return walk(folder, glob.depth(), glob::finds);
  }

  static boolean isPage(Path file) {
    String name = file.getFileName().toString();
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private static Folder walk(Path folder, int depth, Predicate<Path> isWanted) {
    Folder found = new Folder(folder, new TreeSet<>(), new TreeSet<>());
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, new Visitor(found, isWanted));
    } catch (IOException broken) {
      found.closed.add("");
    }
    return found;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Folder found;
    private final Predicate<Path> isWanted;

    Visitor(Folder found, Predicate<Path> isWanted) {
      this.found = found;
      this.isWanted = isWanted;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean isOut = !folder.equals(found.path) && isHidden(folder);
      return isOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file) && isWanted.test(found.path.relativize(file)) && !FormerReport.isAt(file)) {
        found.files.add(name(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
      if (!(why instanceof FileSystemLoopException) && !isHidden(file)) {
        found.closed.add(name(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException why) {
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return found.path.relativize(file).toString().replace(java.io.File.separatorChar, '/');
    }

    private static boolean isHidden(Path file) {
      return file.getFileName().toString().startsWith(".");
    }
  }
}
