package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users get: whether packing lost a service, a page, a preset, a licence or the encoding. */
class PackedJarIT {

  private static final Path JAR = Path.of("target", "articlelint.jar");

  @TempDir
  private Path folder;

  private String run(int code, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=US-ASCII", "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectErrorStream(true).start();
    assertThat(process.waitFor()).as(() -> content(out)).isEqualTo(code);
    return content(out);
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  @Test
  void checks_a_page_and_speaks_utf_8() throws Exception {
    Path page = Files.writeString(folder.resolve("flood.html"), "<h2>Überflutung</h2><h4>洪水</h4>");
    assertThat(run(1, "check", page.toString(), "--preset", "strict")).contains("“洪水” is an h4 right under an h2.", "heading-order");
  }

  @Test
  void sees_the_rules_their_pages_and_the_version() throws Exception {
    assertThat(run(0, "rules", "--preset", "newsroom")).contains("heading-order");
    assertThat(run(0, "explain", "heading-order")).contains("How to fix");
    assertThat(run(0, "--version")).matches("articlelint \\d+\\.\\d+\\.\\d+\\S*\\s+");
  }

  @Test
  void keeps_licences_and_classes_for_later_javas() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.isMultiRelease()).isTrue();
      assertThat(jar.stream().map(entry -> entry.getName().toLowerCase(java.util.Locale.ROOT)).filter(name -> name.contains("license")))
          .isNotEmpty();
    }
  }
}
