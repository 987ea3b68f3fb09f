package org.articlelint.bench;

import java.util.concurrent.TimeUnit;
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

/** Whether the time of all rules grows no faster than the page, whatever it is that grows: each line ought to take twice the one before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class GrowthBench {

  private static final int SMALLEST = 250; // parts

  /** What there is more of. */
  public enum Dimension {
    ELEMENTS("<p>The river rose again on Monday.</p>"),
    DEPTH("<div>") {
      @Override
      String body(int size) {
        return "<div>".repeat(size) + "<p>The river rose again on Monday.</p>";
      }
    },
    ATTRIBUTES("") {
      @Override
      String body(int size) {
        StringBuilder body = new StringBuilder("<p");
        for (int i = 0; i < size; i++) {
          body.append(" data-").append(i).append("=x");
        }
        return body.append(">The river rose again on Monday.</p>").toString();
      }
    },
    IDS("<p id=p# aria-labelledby=p#>The river rose again on Monday.</p>"),
    HEADINGS("<h2>The river rose, day #</h2><p>It rose again.</p>"),
    LINKS("<a href=/flood/#>The river rose, day #</a> "),
    IMAGES("<figure><img src=/flood/#.jpg alt='Day #'><figcaption>The river on day #. Photo: Jane Doe</figcaption></figure>"),
    RULES("") {
      @Override
      String body(int size) {
        return "<style>" + parts(".flood p:first-child > b, .day # { display: none; color: #123456 }".replace("#", "p"), size)
            + "</style><div class=flood><p><b>The river rose again on Monday.</b></p></div>";
      }
    },
    TEXT("The river rose again on Monday, and the town closed its bridges. ") {
      @Override
      String body(int size) {
        return "<p>" + super.body(size) + "</p>";
      }
    };

    private final String part;

    Dimension(String part) {
      this.part = part;
    }

    /** So many parts; {@code #} stands for the number of each. */
    String body(int size) {
      return parts(part, size);
    }

    private static String parts(String part, int size) {
      StringBuilder parts = new StringBuilder();
      for (int i = 0; i < size; i++) {
        parts.append(part.replace("#", String.valueOf(i)));
      }
      return parts.toString();
    }
  }

  /** What there is more of. */
  @Param
  public Dimension dimension;

  /** How often it is doubled. */
  @Param({"1", "2", "4", "8", "16", "32", "64"})
  public int times;

  private String source = "";

  /** Writes the page. */
  @Setup
  public void write() {
    source = "<!doctype html><html lang=en><title>Flood</title><main><h1>Flood</h1>" + dimension.body(SMALLEST * times) + "</main></html>";
  }

  /** Lints it with all rules. */
  @Benchmark
  public void lint(Rules rules, Blackhole out) {
    out.consume(rules.all.lint("page.html", Page.parse(source)));
  }
}
