package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFeedTest {

  private static final int PAGES = 40;
  private static final int PATIENCE = 1_000;

  @TempDir
  private Path folder;
  private Door door = Door.of(PageFeedTest.class.getClassLoader());
  private final List<String> files = IntStream.range(0, PAGES).mapToObj("page-%02d.html"::formatted).toList();

  @BeforeEach
  void write() throws IOException {
    door = door.in(folder);
    for (String file : files) {
      Files.writeString(folder.resolve(file), "<h4>Flood</h4>");
    }
  }

  private LintRequest.Builder lines() {
    return LintRequest.of(files).format(Optional.of("jsonl"));
  }

  @Test
  void lines_are_written_while_pages_are_still_linted() throws Exception {
    StringBuffer out = new StringBuffer(); // two threads look at it
    AtomicInteger beforeLast = new AtomicInteger();
    LintRun run = LintRun.of(lines().build(), door.progress((done, all) -> {
      for (int i = 0; done == PAGES && out.length() == 0 && i < PATIENCE; i++) { // the last page is not done until this returns
        pause();
      }
      beforeLast.accumulateAndGet(done == PAGES ? out.length() : 0, Math::max);
    }), out);
    assertThat(beforeLast.get()).isPositive();
    assertThat(out.toString().lines()).hasSize(PAGES).allSatisfy(line -> assertThat(line).startsWith("{\"file\":\"page-"));
    assertThat(out.toString().lines().map(line -> line.substring(9, 21))).containsExactlyElementsOf(files);
    String written = out.toString();
    run.write(out);
    assertThat(out.toString()).isEqualTo(written);
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void they_are_those_that_are_written_at_the_end() throws Exception {
    StringBuilder fed = new StringBuilder();
    LintRun.of(lines().build(), door, fed);
    StringBuilder whole = new StringBuilder();
    LintRun.of(lines().build(), door).write(whole);
    assertThat(fed.toString()).isEqualTo(whole.toString());
  }

  @Test
  void what_a_baseline_has_a_say_in_waits() throws Exception {
    StringBuilder out = new StringBuilder();
    LintRun run = LintRun.of(lines().writeBaseline(Optional.of(Path.of("baseline.json"))).build(), door, out);
    assertThat(out).isEmpty();
    run.write(out);
    assertThat(out.toString().lines()).hasSize(PAGES);
  }

  @Test
  void a_reader_that_is_gone_is_told() {
    Appendable gone = new StringBuilderThatBreaks();
    assertThatThrownBy(() -> LintRun.of(lines().build(), door, gone)).isInstanceOf(IOException.class).hasMessage("broken pipe");
  }

  private static final class StringBuilderThatBreaks implements Appendable {

    @Override
    public Appendable append(CharSequence text) throws IOException {
      throw new IOException("broken pipe");
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) throws IOException {
      throw new IOException("broken pipe");
    }

    @Override
    public Appendable append(char sign) throws IOException {
      throw new IOException("broken pipe");
    }
  }
}
