package org.articlelint.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Which files of a folder are pages, by Ant patterns. */
final class PageFiles {

  private static final Set<String> LEFT_OUT = Set.of("target", "node_modules");

  private final List<AntPattern> includes;
  private final List<AntPattern> excludes;

  PageFiles(String[] includes, String[] excludes) {
    this.includes = patterns(includes);
    this.excludes = patterns(excludes);
  }

  private static List<AntPattern> patterns(String... patterns) {
    return Arrays.stream(patterns).map(AntPattern::of).toList();
  }

  /** The pages below that folder, relative to it, with slashes, sorted. */
  List<String> in(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
        return at.equals(folder) || isOfThisModule(at) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
      }

      @Override
      public FileVisitResult visitFile(Path at, BasicFileAttributes attributes) {
        String way = folder.relativize(at).toString().replace(File.separatorChar, '/');
        if (isAmong(includes, way) && !isAmong(excludes, way)) {
          found.add(way);
        }
        return FileVisitResult.CONTINUE;
      }
    });
    return found.stream().sorted().toList();
  }

  private static boolean isAmong(List<AntPattern> patterns, String way) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(way));
  }

  /** A folder with a POM is another module, whose pages are checked there. */
  private static boolean isOfThisModule(Path folder) {
    String name = folder.getFileName().toString();
    return !name.startsWith(".") && !LEFT_OUT.contains(name) && !Files.exists(folder.resolve("pom.xml"));
  }
}
