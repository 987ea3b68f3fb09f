package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.articlelint.run.UsageException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The HTML report of 10,000 problems in a browser: it stays as fluid as what the browser has to draw is little. */
class HtmlReportSizeIT {

  private static final int MANY = 10_000;
  private static final Path FOLDER = Path.of("target", "html-report");
  private static final String DRAWN =
      "return [...document.querySelectorAll('.problems > ol > li')].filter(item => item.checkVisibility({contentVisibilityAuto: true})).length";
  /** The best of five times that a change of the rule takes, until all of it is drawn. */
  private static final String FILTER_TIME = """
      const form = document.getElementById('filters');
      let best = 1e9;
      for (let i = 0; i < 5; i++) {
        const start = performance.now();
        form.elements.rule.selectedIndex = i % 2;
        form.dispatchEvent(new Event('input', {bubbles: true}));
        document.body.getBoundingClientRect();
        best = Math.min(best, performance.now() - start);
      }
      return Math.ceil(best * 1000);
      """;

  private static Browser browser;
  private static Path report;

  @BeforeAll
  static void write_the_report() throws IOException, UsageException {
    browser = Browser.start();
    report = ManyProblems.write(MANY, FOLDER.resolve("many.html"));
  }

  @AfterAll
  static void close_the_browser() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void holds_all_in_few_parts_and_bytes() throws IOException {
    browser.open(report, "");
    assertThat(browser.number("return document.querySelectorAll('.problems > ol > li').length")).isEqualTo(MANY);
    assertThat(browser.number("return document.querySelectorAll('.problems *').length")).isLessThan(12L * MANY);
    assertThat(browser.number("return document.querySelectorAll('*').length")).isLessThan(16L * MANY);
    assertThat(Files.size(report)).isLessThan(1_000L * MANY);
  }

  @Test
  void draws_only_what_is_in_sight() {
    browser.open(report, "#pages");
    assertThat(browser.number(DRAWN)).isZero();
    browser.ask("document.getElementById('unfold').click()");
    assertThat(browser.number("return document.querySelectorAll('.problems[open]').length")).isEqualTo(MANY / 100);
    browser.ask("return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    assertThat(browser.number(DRAWN)).isBetween(1L, 250L);
  }

  @Test
  void filters_ten_times_as_many_in_not_much_more_than_ten_times_the_time() throws IOException, UsageException {
    browser.open(ManyProblems.write(MANY / 10, FOLDER.resolve("some.html")), "#pages");
    long some = browser.number(FILTER_TIME);
    browser.open(report, "#pages");
    long many = browser.number(FILTER_TIME);
    assertThat(many).as("%s µs for a tenth", some).isLessThan(Math.max(some, 1_000) * 40);
  }

  @Test
  void the_strictest_preset_finds_nothing_in_it_with_the_pages_of_all_rules() {
    Command check = Command.run("check", "--preset", "strict", "--fail-on", "info", report.toString());
    assertThat(check.out()).isEqualTo("No problems in 1 page.\n");
  }

  @Test
  void axe_finds_nothing_to_hold_against_a_part_of_it() {
    browser.open(report, "#path=page-77.html");
    assertThat(browser.text("return document.getElementById('found').textContent")).isEqualTo("100 problems of 10,000 on 1 page.");
    browser.ask("document.querySelectorAll('.page[hidden], .rule').forEach(part => part.remove())");
    assertThat(browser.axe()).isEmpty();
  }
}
