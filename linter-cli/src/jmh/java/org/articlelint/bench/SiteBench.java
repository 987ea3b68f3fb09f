package org.articlelint.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.articlelint.lint.Linter;
import org.articlelint.page.Page;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What a folder of pages costs, step by step: what a rule set takes beyond {@link #parse} is its own. One thread, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SiteBench {

  /** A folder of pages; our own samples unless another is named. */
  @Param("../rules/samples")
  public String pages;

  private List<String> sources = List.of();

  /** Reads the pages. */
  @Setup
  public void read() throws IOException {
    sources = Pages.in(pages);
  }

  /** jsoup alone, with positions: the floor. */
  @Benchmark
  public void jsoup(Blackhole out) {
    sources.forEach(source -> out.consume(Parser.htmlParser().setTrackPosition(true).parseInput(source, "")));
  }

  /** The page that facts and rules read. */
  @Benchmark
  public void parse(Blackhole out) {
    sources.forEach(source -> out.consume(Page.parse(source)));
  }

  /** With what assistive technology gets. */
  @Benchmark
  public void tree(Blackhole out) {
    sources.forEach(source -> out.consume(Page.parse(source).accessibilityTree()));
  }

  /** With the pictures, their captions and credits. */
  @Benchmark
  public void credits(Blackhole out) {
    for (String source : sources) {
      Page page = Page.parse(source);
      page.images().forEach(image -> out.consume(page.captions().of(image)));
    }
  }

  /** With the rules of the usual preset. */
  @Benchmark
  public void newsroom(Rules rules, Blackhole out) {
    lint(rules.newsroom, out);
  }

  /** With all rules. */
  @Benchmark
  public void all(Rules rules, Blackhole out) {
    lint(rules.all, out);
  }

  private void lint(Linter linter, Blackhole out) {
    sources.forEach(source -> out.consume(linter.lint("page.html", Page.parse(source))));
  }
}
