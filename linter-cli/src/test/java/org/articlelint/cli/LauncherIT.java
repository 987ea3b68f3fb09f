package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    Path kept = cache.resolve("articlelint");
    if (!Files.isDirectory(kept)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(kept)) {
      return files.filter(file -> file.toString().endsWith(".archive")).toList();
    }
  }

  @Test
  void says_the_same_before_and_after_it_has_an_archive() throws Exception {
    Said first = run(LAUNCHER, Map.of(), "check", page.toString());
    assertThat(first.code()).isEqualTo(1);
    assertThat(first.out()).contains("This picture has no alt text.");
    assertThat(first.err()).isEmpty();
    for (int i = 0; i < PATIENCE && archives().isEmpty(); i++) {
      Thread.sleep(100);
    }
    assertThat(archives()).hasSize(1);
    assertThat(run(LAUNCHER, Map.of(), "check", page.toString())).isEqualTo(first);
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
