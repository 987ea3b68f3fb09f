package org.articlelint.run;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.config.ConfigReader;

/** Where the configuration of a run lies: in the folder of what is checked, or the nearest one above it. */
final class ConfigFinder {

  private static final List<String> NEAR_MISSES = List.of("articlelint.yaml", ".articlelint.yml", ".articlelint.yaml");

  private final Door door;
  private final Map<Path, Optional<Path>> known = new HashMap<>();

  ConfigFinder(Door door) {
    this.door = door;
  }

  /**
   * The one for these files, folders and globs; where there are none, for the working directory.
   *
   * @throws UsageException if they have different ones, or one that has the wrong name
   */
  Optional<Path> find(List<String> files) throws UsageException {
    Set<Path> found = new LinkedHashSet<>();
    for (String file : files.isEmpty() ? List.of("") : files) {
      above(start(file)).ifPresent(found::add);
    }
    if (found.size() > 1) {
      List<String> names = found.stream().map(this::name).toList();
      throw new UsageException("%s and %s both hold for what is to be checked. Choose one with --config, or check them one after the other."
          .formatted(names.get(0), names.get(1)));
    }
    return found.stream().findFirst();
  }

  /** What messages call a file: by its way from the working directory if it lies in there. */
  String name(Path file) {
    Path directory = door.directory().toAbsolutePath().normalize();
    Path whole = file.toAbsolutePath().normalize();
    return whole.startsWith(directory) ? directory.relativize(whole).toString().replace('\\', '/') : whole.toString();
  }

  private Path start(String file) {
    Path directory = door.directory().toAbsolutePath().normalize();
    try {
      Path path = directory.resolve(file).normalize();
      if (file.equals("-") || !Files.exists(path) && Glob.isGlob(file)) {
        return directory.resolve(file.equals("-") ? "" : Glob.base(file)).normalize();
      }
      return Files.isDirectory(path) || path.getParent() == null ? path : path.getParent();
    } catch (InvalidPathException impossible) {
      return directory;
    }
  }

  private Optional<Path> above(Path folder) throws UsageException {
    Set<Path> passed = new LinkedHashSet<>();
    Optional<Path> found = Optional.empty();
    for (Path at = folder; at != null; at = at.getParent()) {
      if (known.containsKey(at)) {
        found = known.get(at);
        break;
      }
      passed.add(at);
      found = in(at);
      if (found.isPresent()) {
        break;
      }
    }
    for (Path at : passed) {
      known.put(at, found);
    }
    return found;
  }

  private Optional<Path> in(Path folder) throws UsageException {
    Path file = folder.resolve(ConfigReader.FILE);
    if (Files.exists(file)) { // what is no file is told when it is read
      return Optional.of(file);
    }
    if (Files.isSymbolicLink(file)) {
      throw new UsageException("%s: The link leads nowhere. Mend it, or take it away to check without a configuration.".formatted(name(file)));
    }
    for (String miss : NEAR_MISSES) {
      if (Files.isRegularFile(folder.resolve(miss))) {
        throw new UsageException("%s: The file is not read under this name. Call it %s.".formatted(name(folder.resolve(miss)), ConfigReader.FILE));
      }
    }
    return Optional.empty();
  }
}
