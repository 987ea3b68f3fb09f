package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher beside the jar: whether it says what the jar says, whatever it finds. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

  private static final Path LAUNCHER = Path.of("target", "articlelint").toAbsolutePath();
  private static final int PATIENCE = 600; // tenths of a second

  @TempDir
  private Path folder;
  private Path page;
  private Path cache;

  @BeforeEach
  void write() throws IOException {
    page = Files.writeString(folder.resolve("flood page.html"), "<!DOCTYPE html><title>Flood</title><img src=dam.jpg>");
    cache = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "launcher-cache"); // still written to when a test ends
  }

  private record Said(int code, String out, String err) {}

  private Said run(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("JAVA_TOOL_OPTIONS"); // Java tells of them
    builder.environment().putAll(environment);
    return new Said(builder.start().waitFor(), Files.readString(out), Files.readString(err));
  }

  private List<Path> archives() throws IOException {
    return kept(".archive");
  }

  private List<Path> kept(String ending) throws IOException {
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    } catch (UncheckedIOException gone) { // what was there for a moment only
      return List.of();
    }
  }

  @Test
  void says_the_same_before_and_after_it_has_an_archive() throws Exception {
    Said first = run(LAUNCHER, Map.of(), "check", page.toString());
    assertThat(first.code()).isEqualTo(1);
    assertThat(first.out()).contains("This picture has no alt text.");
    assertThat(first.err()).isEmpty();
    assertThat(awaited()).isNotEmpty();
    assertThat(run(LAUNCHER, Map.of(), "check", page.toString())).isEqualTo(first);
    assertThat(loaded()).contains("org.articlelint.run.LintRun source: shared objects file").doesNotContain(".jar");
  }

  /** The archive's size and when it was changed, once it is there. */
  private List<Long> awaited() throws Exception {
    for (int i = 0; i < PATIENCE && (archives().isEmpty() || !kept(".making").isEmpty()); i++) {
      Thread.sleep(100);
    }
    Path archive = archives().get(0);
    return Files.size(archive) == 0 ? List.of() : List.of(Files.size(archive), Files.getLastModifiedTime(archive).toMillis());
  }

  /** Our classes that a run loads, each with where it comes from. */
  private String loaded() throws Exception {
    Path log = folder.resolve("classes.txt");
    run(LAUNCHER, Map.of("ARTICLELINT_JAVA_OPTS", "-Xlog:class+load:file=" + log), "check", page.toString());
    return Files.readAllLines(log).stream().filter(line -> line.contains(" org.articlelint.") && !line.contains("Lambda")).collect(Collectors.joining("\n"));
  }

  @Test
  void makes_one_archive_where_many_runs_are_the_first() throws Exception {
    List<Process> runs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      ProcessBuilder builder = new ProcessBuilder(LAUNCHER.toString(), "--version").redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.environment().put("XDG_CACHE_HOME", cache.toString());
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      runs.add(builder.start());
    }
    for (Process run : runs) {
      assertThat(run.waitFor()).isZero();
    }
    assertThat(kept(".making").size() + archives().size()).isPositive();
    assertThat(awaited()).isNotEmpty();
    assertThat(kept("")).filteredOn(Files::isRegularFile).hasSize(1);
  }

  @Test
  void makes_the_archive_of_another_jar_anew() throws Exception {
    run(LAUNCHER, Map.of(), "--version");
    awaited();
    Path archive = archives().get(0);
    Files.writeString(archives().get(0).resolveSibling("other"), "of a jar that was here before");
    Files.move(archive.resolveSibling("other"), archive, StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(archive, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
    Said said = run(LAUNCHER, Map.of(), "check", page.toString());
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.err()).isEmpty();
    for (int i = 0; i < PATIENCE && Files.size(archive) < 100; i++) {
      Thread.sleep(100);
    }
    assertThat(awaited().get(0)).isGreaterThan(1_000_000);
  }

  @Test
  void a_broken_archive_changes_nothing() throws Exception {
    run(LAUNCHER, Map.of(), "--version");
    awaited();
    Path archive = archives().get(0);
    FileTime time = Files.getLastModifiedTime(archive);
    Files.delete(archive);
    Files.writeString(archive, "no archive");
    Files.setLastModifiedTime(archive, time);
    Said said = run(LAUNCHER, Map.of(), "check", page.toString());
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.out()).contains("This picture has no alt text.").doesNotContain("archive");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void works_through_a_link_with_flags_of_the_users() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("articlelint"), LAUNCHER);
    assertThat(run(link, Map.of("ARTICLELINT_JAVA_OPTS", "-Xmx256m -Duser.language=tr"), "--version").out()).startsWith("articlelint ");
  }

  @Test
  void does_without_an_archive_where_it_cannot_write_one() throws Exception {
    cache = Files.writeString(folder.resolve("file"), "no folder").resolve("below");
    Said said = run(LAUNCHER, Map.of(), "check", page.toString());
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.err()).isEmpty();
  }

  @Test
  void says_what_is_missing_without_java() throws Exception {
    Said said = run(LAUNCHER, Map.of("JAVA_HOME", "", "PATH", folder.toString()), "--version");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).startsWith("articlelint: There is no Java.");
  }
}
