package org.articlelint.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an {@code articlelint.yml} and the files it builds on, and tells all that is wrong with them. */
public final class ConfigReader {

  /** What the file is called where nobody says. */
  public static final String FILE = "articlelint.yml";

  private static final List<String> KEYS =
      List.of("extends", "rules", "overrides", "include", "exclude", "ignore", "fail-on", "site-root", "house-rules");
  private static final List<String> OVERRIDE_KEYS = List.of("files", "rules", "ignore");
  private static final int MOST_FILES = 50;

  private final ConfigErrors errors;
  private final Deque<Path> way = new ArrayDeque<>();
  private final Set<Path> known = new HashSet<>();

  private final List<Layer> layers = new ArrayList<>();
  private Optional<Pages> include = Optional.empty();
  private final List<Pages> exclude = new ArrayList<>();
  private final List<Config.Ignored> ignored = new ArrayList<>();
  private Optional<String> failOn = Optional.empty();
  private Optional<Path> siteRoot = Optional.empty();
  private final List<YamlMap> houseRules = new ArrayList<>();

  private ConfigReader(ConfigErrors errors) {
    this.errors = errors;
  }

  /**
   * What the file says. Where something is wrong it is told to the errors, and left out.
   *
   * @param file absolute
   * @param name what errors call it
   */
  public static Config read(Path file, String name, ConfigErrors errors) {
    ConfigReader reader = new ConfigReader(errors);
    reader.file(file, name);
    return new Config(Optional.of(name), List.copyOf(reader.layers), reader.include, List.copyOf(reader.exclude), List.copyOf(reader.ignored),
        reader.failOn, reader.siteRoot, List.copyOf(reader.houseRules), Set.copyOf(reader.known));
  }

  private void file(Path file, String name) {
    YamlReader.read(file, name, errors).ifPresent(value -> {
      Path real = real(file);
      way.push(real);
      known.add(real);
      if (value instanceof YamlMap map) {
        map(map, file.toAbsolutePath().normalize().getParent());
      } else {
        errors.add(value.spot(), "The file begins with no key. Write “key: value” lines: extends, rules and so on.");
      }
      way.pop();
    });
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException gone) {
      return file.toAbsolutePath().normalize();
    }
  }

  private void map(YamlMap map, Path folder) {
    map.refuseOthers(KEYS, errors);
    map.entry("extends").ifPresent(entry -> entry.texts(errors).forEach(base -> base(base, folder)));
    RuleSettings rules = new RuleSettings(errors);
    layers.add(new Layer.OfRules(Optional.empty(), rules.read(map)));
    ignore(map, Optional.empty());
    map.written("overrides").map(entry -> entry.maps(errors)).orElse(List.of()).forEach(override -> override(override, folder, rules));
    pages(map, "include", folder).ifPresent(pages -> include = Optional.of(pages));
    pages(map, "exclude", folder).ifPresent(exclude::add);
    map.text("fail-on", errors).ifPresent(this::failOn);
    map.text("site-root", errors).ifPresent(root -> siteRoot(root, folder));
    map.written("house-rules").map(entry -> entry.maps(errors)).ifPresent(houseRules::addAll);
  }

  private void override(YamlMap map, Path folder, RuleSettings rules) {
    map.refuseOthers(OVERRIDE_KEYS, errors);
    if (map.entry("files").isEmpty()) {
      errors.add(map.spot(), "This override has no files. Say for which: files: 'opinion/**'.");
    }
    Optional<Pages> pages = Optional.of(pages(map, "files", folder).orElse(new Pages(folder, List.of())));
    layers.add(new Layer.OfRules(pages, rules.read(map)));
    ignore(map, pages);
  }

  private Optional<Pages> pages(YamlMap map, String key, Path folder) {
    List<PathGlob> globs = map.texts(key, errors).stream().flatMap(glob -> PathGlob.read(glob, errors).stream()).toList();
    return globs.isEmpty() ? Optional.empty() : Optional.of(new Pages(folder, globs));
  }

  private void ignore(YamlMap map, Optional<Pages> pages) {
    map.entry("ignore").map(entry -> entry.texts(errors)).orElse(List.of()).stream().flatMap(selector -> CssSelector.read(selector, errors).stream())
        .forEach(selector -> ignored.add(new Config.Ignored(pages, selector)));
  }

  private void failOn(YamlText level) {
    Optional<String> fault = FailOn.fault(level.text());
    fault.ifPresentOrElse(why -> errors.add(level.spot(), why), () -> failOn = Optional.of(level.text()));
  }

  private void siteRoot(YamlText written, Path folder) {
    path(written, folder).ifPresent(root -> {
      if (Files.isDirectory(root)) {
        siteRoot = Optional.of(root);
      } else {
        errors.add(written.spot(),
            "There is no folder “%s”. Name the folder that is served as the site, relative to this file.".formatted(written.text()));
      }
    });
  }

  private Optional<Path> path(YamlText written, Path folder) {
    try {
      return Optional.of(folder.resolve(written.text()).normalize());
    } catch (InvalidPathException impossible) {
      errors.add(written.spot(), "“%s” is no name of a file.".formatted(written.text()));
      return Optional.empty();
    }
  }

  private void base(YamlText base, Path folder) {
    String name = base.text();
    if (name.endsWith(".yml") || name.endsWith(".yaml")) {
      path(base, folder).ifPresent(file -> base(base, file, folder));
    } else if (name.contains("/") || name.startsWith(".")) {
      errors.add(base.spot(), "“%s” is neither a preset nor a file that ends in .yml. Write one of both.".formatted(name));
    } else {
      layers.add(new Layer.OfPreset(base));
    }
  }

  private void base(YamlText base, Path file, Path folder) {
    Path real = real(file);
    if (way.contains(real)) {
      errors.add(base.spot(), "%s builds on itself. Delete it here, or there.".formatted(base.text()));
    } else if (!Files.isRegularFile(file)) {
      errors.add(base.spot(), "There is no file “%s”. Name it relative to this one.".formatted(base.text()));
    } else if (known.size() >= MOST_FILES) {
      errors.add(base.spot(), "This is one file too many: a configuration may be made of %s.".formatted(MOST_FILES));
    } else if (!known.contains(real)) { // what stands there twice says the same
      file(file, name(base.spot().file(), base.text()));
    }
  }

  /** What errors call a file that one names which they call so. */
  private static String name(String namedBy, String file) {
    return Path.of(namedBy).resolveSibling(file).normalize().toString().replace('\\', '/');
  }
}
