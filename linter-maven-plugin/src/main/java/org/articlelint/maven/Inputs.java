package org.articlelint.maven;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.articlelint.report.Version;

/** All that a check goes by, as one digest: as long as it stays the same, so does what the check finds. */
final class Inputs {

  private static final Pattern SHEET_OR_PICTURE = Pattern.compile("(?i)\\.(css|jpe?g|jpe|png|gif|webp|avif|heic|svg|tiff?)(?![\\p{L}\\p{N}_])");
  private static final Set<String> BUILT = Set.of("target", "node_modules");
  private static final String HISTORY = ".git";

  private final MessageDigest digest;

  Inputs() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) { // every Java has it
      throw new IllegalStateException(impossible);
    }
    text(Version.current(), Runtime.version().toString());
  }

  void text(String... texts) {
    for (String text : texts) {
      bytes(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void bytes(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII)); // so that nothing flows into what follows
    digest.update(bytes);
  }

  /** The pages, by what is in them. */
  void pages(Path folder, List<String> pages) throws IOException {
    for (String page : pages) {
      contents(Optional.of(folder.resolve(page)));
    }
  }

  void contents(Optional<Path> file) throws IOException {
    if (file.isPresent()) {
      bytes(Files.readAllBytes(file.get()));
    }
  }

  /** The jars that the loader was made of: the plugin, and rules of others. */
  void rules(ClassLoader loader) throws IOException {
    if (!(loader instanceof URLClassLoader jars)) {
      return;
    }
    for (URL url : jars.getURLs()) {
      try {
        files(Path.of(url.toURI()), Set.of());
      } catch (URISyntaxException | IllegalArgumentException noFile) {
        text(url.toString());
      }
    }
  }

  /**
   * All files below that folder that a page may draw on, by name, size and date. What lies where no pages are looked for changes with every
   * build, so only style sheets and pictures count there.
   *
   * @param others files and folders that do not count
   */
  void files(Path root, Set<Path> others) throws IOException {
    SortedSet<String> found = new TreeSet<>();
    Files.walkFileTree(root, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
        return others.contains(at) || at.endsWith(HISTORY) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path at, BasicFileAttributes attributes) {
        if (!others.contains(at) && (isLookedAt(root.relativize(at)) || isDrawnOn(at))) {
          found.add("%s %s %s".formatted(at, attributes.size(), attributes.lastModifiedTime()));
        }
        return FileVisitResult.CONTINUE;
      }
    });
    text(found.toArray(String[]::new));
  }

  private static boolean isDrawnOn(Path file) {
    return SHEET_OR_PICTURE.matcher(file.getFileName().toString()).find();
  }

  private static boolean isLookedAt(Path way) {
    for (Path name : way) {
      if (BUILT.contains(name.toString()) || name.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  /** The digest of all this. */
  String digest() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
