package org.articlelint.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.articlelint.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * From files, folders, globs and {@code -} to what is linted, in the order given. A file that was named is never left out, and stands
 * as often as it was named; what a folder or a glob finds stands once. What leads nowhere stands as unreadable.
 */
final class FileFinder {

  private static final String STANDARD_INPUT = "-";

  private final Door door;
  private final Config config;

  FileFinder(Door door) {
    this(door, Config.NONE);
  }

  /** One that leaves out of the folders it searches what that configuration does not want. */
  FileFinder(Door door, Config config) {
    this.door = door;
    this.config = config;
  }

  List<Input> find(List<String> files) {
    Set<Path> known = new HashSet<>();
    for (String file : files) {
      Path path = path(file);
      if (path != null && Files.isRegularFile(path)) {
        known.add(identity(path));
      }
    }
    List<Input> inputs = new ArrayList<>();
    for (String file : files) {
      inputs.addAll(find(file, known));
    }
    return inputs;
  }

  private List<Input> find(String file, Set<Path> known) {
    if (file.equals(STANDARD_INPUT)) {
      return List.of(new Input(file, door.directory(), door.directory(), () -> door.input().readAllBytes()));
    }
    if (file.isBlank()) {
      return List.of(Input.unreadable(file, "A file without a name."));
    }
    Path path = path(file);
    if (path != null && Files.isDirectory(path)) {
      return below(file, file.endsWith("/") ? file : file + "/", Folder.pages(path, config), ifNoPage(), known);
    }
    if (path != null && Files.exists(path)) {
      return List.of(named(file, path, site(path)));
    }
    return Glob.isGlob(file) ? glob(file, known) : List.of(Input.unreadable(file, "There is no such file."));
  }

  private String ifNoPage() {
    return config.name().filter(name -> config.include().isPresent() || !config.exclude().isEmpty())
        .map("There is no page in this folder that %s wants, by its include and exclude."::formatted).orElse("There is no page in this folder.");
  }

  private List<Input> glob(String file, Set<Path> known) {
    try {
      Glob glob = Glob.of(file);
      Path base = path(glob.base());
      Folder found = base == null || !Files.isDirectory(base) ? Folder.EMPTY : Folder.matching(base, glob);
      return below(file, glob.base(), found, "No file matches this pattern.", known);
    } catch (PatternSyntaxException broken) {
      return List.of(Input.unreadable(file, "This pattern cannot be read: %s near character %s."
          .formatted(broken.getDescription().toLowerCase(Locale.ROOT).replace("'", ""), broken.getIndex() + 1)));
    }
  }

  private List<Input> below(String file, String prefix, Folder found, String ifNone, Set<Path> known) {
    List<Input> inputs = new ArrayList<>();
    for (String closed : found.closed()) {
      inputs.add(Input.unreadable(prefix + closed, "The folder may not be read by this user."));
    }
    for (String name : found.files()) {
      Path path = found.path().resolve(name);
      if (known.add(identity(path))) {
        inputs.add(named(prefix + name, path, found.path()));
      }
    }
    boolean isNothing = found.files().isEmpty() && found.closed().isEmpty();
    return isNothing ? List.of(Input.unreadable(file, ifNone)) : inputs;
  }

  private static Input named(String file, Path path, Path root) {
    return new Input(file, folder(path), root, () -> Files.readAllBytes(path), Optional.of(path));
  }

  /** The root of the site that a page which was named is of. */
  private Path site(Path page) {
    Path folder = folder(page);
    return door.sites().stream().filter(folder::startsWith).findFirst().orElse(folder);
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().normalize().resolveSibling("");
  }

  /** The path of what was given; null where no path can be written so. */
  private @Nullable Path path(String file) {
    try {
      return door.directory().resolve(file);
    } catch (InvalidPathException impossible) {
      return null;
    }
  }

  /** What two names of one file have in common. */
  static Path identity(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException gone) {
      return path.toAbsolutePath().normalize();
    }
  }
}
