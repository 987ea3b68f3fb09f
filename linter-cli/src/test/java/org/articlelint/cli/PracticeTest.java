package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java links in a run that meets what pages may hold. */
class PracticeTest {

  @TempDir
  private Path folder;

  /** To make the first {@code equals} of a record takes Java as long as to check all tables of a page (decision 19). */
  @Test
  void no_run_uses_what_java_derives_for_records() throws Exception {
    Path out = folder.resolve("out.txt");
    Process run = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
        "-Djava.lang.invoke.MethodHandle.TRACE_METHOD_LINKAGE=true", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
        "org.articlelint.cli.Practice").redirectOutput(out.toFile()).redirectError(folder.resolve("err.txt").toFile()).start();
    boolean isDone = run.waitFor(5, TimeUnit.MINUTES);
    run.destroyForcibly();
    assertThat(isDone).isTrue();
    assertThat(Files.readString(folder.resolve("err.txt"))).doesNotContain("Exception").doesNotContain("Error");
    List<String> linked = Files.readAllLines(out).stream().filter(line -> line.startsWith("linkCallSite ")).toList();
    assertThat(linked).filteredOn(line -> line.contains("LambdaMetafactory")).hasSizeGreaterThan(500);
    assertThat(linked.stream().filter(line -> line.contains("ObjectMethods")))
        .as("equals, hashCode and toString of records: write them by hand, or do without").isEmpty();
  }
}
