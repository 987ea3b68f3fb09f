package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of 100 MB, in a Java that has less memory than that takes. */
class HugePageIT {

  private static final String TEXT = "<p>The river rose again on Monday, and the town closed its bridges, the mayor said.</p>\n";
  private static final int SIZE = 100_000_000;

  @TempDir
  private Path folder;

  @Test
  void a_page_too_big_for_the_memory_is_said_to_be_that_and_the_next_is_checked() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("small.html"), "<img src=a.jpg>");
    try (Writer page = Files.newBufferedWriter(folder.resolve("huge.html"))) {
      for (int size = 0; size < SIZE; size += TEXT.length()) {
        page.write(TEXT);
      }
    }
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-jar",
        Path.of("target", "articlelint.jar").toAbsolutePath().toString(), "check", "--preset", "all", "--format", "json", "huge.html", "small.html")
        .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile()).start();
    boolean hasEnded = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(hasEnded).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("out.txt"))).contains("The page is too big for the memory that Java has.", "\"image-alt\"");
  }
}
