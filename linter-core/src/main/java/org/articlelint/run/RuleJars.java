package org.articlelint.run;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** The jars of rules of a run, open as long as it lasts. */
final class RuleJars implements AutoCloseable {

  private final URLClassLoader loader;

  private RuleJars(URLClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Opens them.
   *
   * @throws UsageException if one is missing, is no jar, or has neither rules nor presets
   */
  static RuleJars open(List<Path> jars, Door door) throws UsageException {
    List<URL> urls = new ArrayList<>();
    for (Path jar : jars) {
      Path file = door.directory().resolve(jar);
      check(jar, file);
      try {
        urls.add(file.toUri().toURL());
      } catch (IOException impossible) {
        throw new UsageException("%s: The jar cannot be named: %s.".formatted(jar, impossible.getMessage()));
      }
    }
    return new RuleJars(new URLClassLoader(urls.toArray(URL[]::new), door.loader()));
  }

  private static void check(Path jar, Path file) throws UsageException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UsageException("%s: This is a pipe, a device or a folder. Name a jar.".formatted(jar));
    }
    if (!Files.exists(file)) {
      throw new UsageException("%s: There is no such jar.".formatted(jar));
    }
    try (JarFile open = new JarFile(file.toFile())) {
      boolean hasPresets = open.stream().anyMatch(entry -> entry.getName().startsWith("articlelint/presets/"));
      if (open.getEntry(Providers.SERVICE) == null && !hasPresets) {
        throw new UsageException("%s: The jar has no rules: there is no %s in it.".formatted(jar, Providers.SERVICE));
      }
    } catch (IOException | SecurityException none) {
      throw new UsageException("%s: This is no jar that can be read: %s.".formatted(jar, none.getMessage()));
    }
  }

  /** Sees what is in the jars, and what the door's loader sees. */
  ClassLoader loader() {
    return loader;
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException lost) {
      // nothing was written to them
    }
  }
}
