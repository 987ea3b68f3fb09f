package org.articlelint.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.articlelint.lint.Linter;
import org.articlelint.page.Page;
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

/**
 * What the rules of one family cost over a folder of pages, parsing included: beside {@link SiteBench#parse}, what they cost if they run
 * alone, with all facts that they need.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class FamilyBench {

  /** A folder of pages; our own samples unless another is named. */
  @Param("../rules/samples")
  public String pages;

  /** The family, as reports write it. */
  @Param({"skip-links", "images", "captions", "headings", "links", "language", "page", "landmarks", "tables", "lists", "media", "forms", "aria",
      "ids", "article", "readability"})
  public String family;

  private List<String> sources = List.of();
  private Linter linter;

  /** Reads the pages. */
  @Setup
  public void read(Rules rules) throws IOException {
    sources = Pages.in(pages);
    linter = Rules.of(rules.rules.stream().filter(rule -> rule.meta().family().id().equals(family)).toList());
  }

  /** Lints all pages. */
  @Benchmark
  public void lint(Blackhole out) {
    sources.forEach(source -> out.consume(linter.lint("page.html", Page.parse(source))));
  }
}
