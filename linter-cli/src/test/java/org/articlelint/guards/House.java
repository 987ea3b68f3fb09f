package org.articlelint.guards;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the project's files and classes are. */
final class House {

  static final Path ROOT = root(Path.of("").toAbsolutePath());

  private House() {}

  private static Path root(Path from) {
    return Files.isDirectory(from.resolve("linter-core")) ? from : root(from.getParent());
  }

  /** The classes of core, rules and the command; the plugin is built after these tests, so only its sources can be asked. */
  static JavaClasses classes() {
    return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.articlelint");
  }

  /** All Java files of all modules; {@code kind} is {@code main} or {@code test}. */
  static List<Path> javaFiles(String kind) {
    return Stream.of("linter-core", "rules", "linter-cli", "linter-maven-plugin")
        .flatMap(module -> files(ROOT.resolve(module).resolve("src").resolve(kind).resolve("java"), ".java").stream()).toList();
  }

  /** All files below that folder whose names end so, sorted; none where there is no such folder. */
  static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The project's own sample articles. */
  static List<Path> samples() {
    return files(ROOT.resolve("rules/samples"), ".html");
  }

  /** The lines of a list among the guards' resources, comments and empty ones apart. */
  static List<String> list(String name) {
    return read(lists().resolve(name)).lines().map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
  }

  static Path lists() {
    return ROOT.resolve("linter-cli/src/test/resources/org/articlelint/guards");
  }
}
