package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The HTML report of the samples as people meet it: in a browser, by eye, by ear and by keyboard. */
class HtmlReportIT {

  private static final String SAMPLES = "../rules/samples";
  private static final Path REPORT = Path.of("target", "html-report", "samples.html");
  private static final String OPEN_ALL = "document.querySelectorAll('details').forEach(fold => fold.open = true)";

  private static Browser browser;

  @BeforeAll
  static void write_the_report() {
    browser = Browser.start();
    Command.run("check", "--preset", "strict", "--format", "html", "-o", REPORT.toString(),
        SAMPLES + "/flood-de.html", SAMPLES + "/water-ar.html", SAMPLES + "/market-zh.html", SAMPLES + "/seed-en.html");
  }

  @AfterAll
  static void close_the_browser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.medium("screen");
    browser.colors("light");
    browser.width(1280);
    browser.open(REPORT, "");
  }

  private static String found() {
    return browser.text("return document.getElementById('found').textContent");
  }

  @ParameterizedTest
  @CsvSource({"light, 1280, '', 0", "dark, 1280, '', 0", "light, 390, '', 0", "light, 1280, '#severity=error&rule=image-alt', 0",
      "dark, 390, '#path=nothing-is-called-so', 0", "light, 1280, '', 1", "dark, 1280, '#rule=heading-order', 1"})
  void axe_finds_nothing_to_hold_against_it(String colors, int width, String fragment, int isUnfolded) {
    browser.colors(colors);
    browser.width(width);
    browser.open(REPORT, fragment);
    if (isUnfolded == 1) {
      browser.ask(OPEN_ALL);
    }
    assertThat(browser.axe()).isEmpty();
  }

  @Test
  void axe_would_find_something() {
    browser.ask("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"data:,\"><button></button>')");
    assertThat(browser.axe()).anyMatch(line -> line.startsWith("image-alt")).anyMatch(line -> line.startsWith("button-name"));
  }

  @Test
  void the_strictest_preset_finds_nothing_in_it() {
    Path all = REPORT.resolveSibling("all-samples.html");
    Command.run("check", "--preset", "strict", "--format", "html", "-o", all.toString(), SAMPLES);
    Command check = Command.run("check", "--preset", "strict", "--fail-on", "info", all.toString());
    assertThat(check.out()).isEqualTo("No problems in 1 page.\n");
  }

  @Test
  void asks_for_nothing_and_gives_no_cause_for_complaint() {
    browser.ask(OPEN_ALL);
    assertThat(browser.number("return performance.getEntriesByType('resource').length")).isZero();
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 768, 1280})
  void no_line_runs_out_of_the_window(int width) {
    browser.width(width);
    browser.ask(OPEN_ALL);
    assertThat(browser.number("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
  }

  @Test
  void the_keyboard_goes_from_top_to_bottom() {
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      browser.tab();
      stops.add(browser.text("return document.activeElement.textContent"));
    }
    assertThat(stops).startsWith("Skip to the report", "Dark colours").endsWith("At a glance", "Page by page", "The rules, and how to fix",
        browser.text("return document.querySelector('table a').textContent"));
  }

  @Test
  void the_skip_link_leads_past_the_masthead() {
    browser.tab();
    browser.press(Keys.ENTER);
    browser.tab();
    assertThat(browser.text("return document.activeElement.parentElement.className")).isEqualTo("lead");
  }

  @Test
  void every_control_can_be_reached_and_shows_that_it_is_there() {
    long stops = browser.number("return [...document.querySelectorAll('a, button, select, input, summary')]"
        + ".filter(one => one.checkVisibility()).length");
    List<Object> reached = new ArrayList<>();
    for (int i = 0; i < stops; i++) {
      browser.tab();
      Object outline = browser.ask("const at = document.activeElement; at.dataset.reached = 1; return getComputedStyle(at).outlineStyle");
      assertThat(outline).as(browser.text("return document.activeElement.outerHTML")).isEqualTo("solid");
      reached.add(outline);
    }
    assertThat(browser.number("return document.querySelectorAll('[data-reached]').length")).isEqualTo(stops).isGreaterThan(80);
  }

  @Test
  void filters_with_keys_and_says_how_many_are_left() {
    long errors = browser.number("return document.querySelectorAll('.problems > ol > li.error').length");
    browser.ask("document.querySelector('[name=severity][value=warning]').focus()");
    browser.press(Keys.SPACE);
    browser.tab();
    browser.press(Keys.SPACE);
    assertThat(found()).startsWith(errors + " problems of ");
    assertThat(browser.number("return [...document.querySelectorAll('.problems > ol > li')].filter(item => item.checkVisibility()).length"))
        .isEqualTo(errors).isPositive();
    assertThat(browser.text("return location.hash")).isEqualTo("#severity=error");
    assertThat(browser.text("return document.getElementById('found').getAttribute('role')")).isEqualTo("status");
  }

  @Test
  void filters_by_path_as_one_types_and_shows_all_again() {
    browser.ask("document.querySelector('[name=path]').focus()");
    browser.press("FLOOD");
    assertThat(browser.ask("return [...document.querySelectorAll('.page')].filter(page => !page.hidden).map(page => page.dataset.path)"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).hasSize(1).first().asString().endsWith("flood-de.html");
    assertThat(browser.text("return location.hash")).isEqualTo("#path=FLOOD");
    browser.tab();
    browser.press(Keys.ENTER);
    browser.ask("return new Promise(done => setTimeout(done, 20))");
    assertThat(found()).startsWith("All ");
    assertThat(browser.number("return document.querySelectorAll('.page[hidden]').length")).isZero();
  }

  @Test
  void takes_its_choice_from_the_address() {
    browser.open(REPORT, "#severity=error,info&rule=image-alt&path=rules%2F");
    assertThat(browser.ask("return [...document.querySelectorAll('#filters [type=checkbox]')].map(box => box.checked)"))
        .isEqualTo(List.of(true, false, true));
    assertThat(browser.text("return document.querySelector('[name=rule]').value")).isEqualTo("image-alt");
    assertThat(browser.ask("return [...new Set([...document.querySelectorAll('.page:not([hidden]) .problems > ol > li:not([hidden])')]"
        + ".map(item => item.dataset.r))]")).isEqualTo(List.of("image-alt"));
  }

  @Test
  void a_count_shows_the_problems_that_it_counts() {
    browser.ask("document.querySelector('[data-only=image-alt] button').focus()");
    browser.press(Keys.ENTER);
    assertThat(browser.text("return location.hash")).isEqualTo("#rule=image-alt");
    assertThat(found()).startsWith(browser.text("return document.querySelector('[data-only=image-alt]').textContent") + " problems of ");
  }

  @Test
  void a_link_to_what_is_filtered_away_brings_it_back() {
    browser.open(REPORT, "#path=flood-de");
    browser.ask("location.hash = 'page-1'");
    browser.ask("return new Promise(done => setTimeout(done, 20))");
    assertThat(browser.ask("return document.getElementById('page-1').hidden")).isEqualTo(false);
  }

  @Test
  void turns_dark_and_says_so() {
    String light = browser.text("return getComputedStyle(document.body).backgroundColor");
    browser.ask("document.getElementById('theme').focus()");
    browser.press(Keys.SPACE);
    assertThat(browser.text("return getComputedStyle(document.body).backgroundColor")).isNotEqualTo(light);
    assertThat(browser.text("return document.getElementById('theme').getAttribute('aria-pressed')")).isEqualTo("true");
  }

  @Test
  void is_whole_without_a_script() {
    browser.openWithoutScript(REPORT);
    assertThat(browser.number("return document.querySelectorAll('.controls:not([hidden]), [data-only] button').length")).isZero();
    assertThat(browser.number("return document.querySelectorAll('.problems > ol > li').length")).isGreaterThan(25);
    assertThat(browser.text("return document.body.textContent")).contains("This picture has no alt text.", "How to fix");
  }

  @Test
  void prints_unfolded_and_without_controls() {
    browser.medium("print");
    browser.ask("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.number("return document.querySelectorAll('details:not([open])').length")).isZero();
    assertThat(browser.number("return [...document.querySelectorAll('.controls, nav, .skip')].filter(one => one.checkVisibility()).length")).isZero();
    browser.ask("window.dispatchEvent(new Event('afterprint'))");
    assertThat(browser.number("return document.querySelectorAll('details:not([open])').length")).isPositive();
  }
}
