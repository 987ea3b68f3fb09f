package org.articlelint.page.words;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The jar that our classes lie in. A class loader asks each module of Java for a file before it looks there, and forty lists of words are
 * asked for in each run (decision 19).
 */
final class OwnJar {

  private static final Optional<ZipFile> JAR = open(); // stays open as long as our classes do, as their loader keeps it open

  private OwnJar() {}

  /** What is in the file beside that class; empty where the class is in no jar, or in another one. */
  static Optional<byte[]> bytes(Class<?> beside, String file) throws IOException {
    if (JAR.isEmpty()) {
      return Optional.empty();
    }
    ZipEntry entry = JAR.get().getEntry(beside.getPackageName().replace('.', '/') + '/' + file);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = JAR.get().getInputStream(entry)) {
      return Optional.of(in.readAllBytes());
    }
  }

  private static Optional<ZipFile> open() {
    try {
      CodeSource source = OwnJar.class.getProtectionDomain().getCodeSource();
      URI place = source == null || source.getLocation() == null ? null : source.getLocation().toURI();
      return place != null && "file".equals(place.getScheme()) && place.getPath().endsWith(".jar")
          ? Optional.of(new ZipFile(Path.of(place).toFile())) : Optional.empty();
    } catch (IOException | URISyntaxException | IllegalArgumentException | SecurityException unusual) {
      return Optional.empty(); // loaded from elsewhere: the class loader knows the way
    }
  }
}
