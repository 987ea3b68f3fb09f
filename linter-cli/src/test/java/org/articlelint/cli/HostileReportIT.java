package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The HTML report of pages that try to break out of it, in a browser. */
class HostileReportIT {

  private static final String ACT = "document.title='broken out';window.broken=1";

  private static Browser browser;

  @TempDir
  private Path folder;

  @BeforeAll
  static void open_the_browser() {
    browser = Browser.start();
  }

  @AfterAll
  static void close_the_browser() {
    if (browser != null) {
      browser.close();
    }
  }

  static Stream<String> attempts() {
    return Stream.of(
        "</script><script>" + ACT + "</script>",
        "</style><script>" + ACT + "</script>",
        "<!--<script>" + ACT + "</script>",
        "--><script>" + ACT + "</script><!--",
        "]]><script>" + ACT + "</script>",
        "</title></textarea></pre></code></details><script>" + ACT + "</script>",
        "\" onmouseover=\"" + ACT + "\" autofocus onfocus=\"" + ACT + "\" x=\"",
        "' onload='" + ACT + "' x='",
        "<img src=x onerror=\"" + ACT + "\">",
        "<svg><script>" + ACT + "</script></svg>",
        "<iframe srcdoc=\"<script>parent." + ACT + "</script>\"></iframe>",
        "javascript:" + ACT,
        "\u202Edesrever\u202C \u2066isolated \u0000nul \u0007bell \u001B[31mred \uFFFE",
        "half a pair: \uD83D and \uDE00 alone",
        "&lt;script&gt;" + ACT + "&lt;/script&gt;");
  }

  private Path report(String attempt, String name) throws IOException {
    String value = written(attempt).replace("\"", "&quot;");
    String text = written(attempt).replace("<", "&lt;");
    String page = """
        <!DOCTYPE html><html lang="%s"><title>%s</title>
        <a href="#%s">%s</a><nav><a href="/">Home</a></nav>
        <h1>%s</h1><h4>%s</h4>
        <figure><img src="%s" alt="%s"><figcaption>%s Photo: %s</figcaption></figure>
        <img src="%s"><p>%s</p><a href="%s" id="%s"></a>
        <table summary="%s"><tr><td>%s</table>
        """.formatted(value, text, value, text, text, text, value, value, text, text, value, text, value, value, value, text);
    Path file = folder.resolve(name);
    Files.write(file, page.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Path report = folder.resolve("report.html");
    Command check = Command.run("check", "--preset", "strict", "--fail-on", "never", "--format", "html", "-o", report.toString(), file.toString());
    assertThat(check.err()).isEmpty();
    return report;
  }

  /** A file that holds control codes as such is no HTML to us: they are written as numbers. */
  private static String written(String attempt) {
    StringBuilder out = new StringBuilder();
    attempt.replace("&", "&amp;").chars().forEach(at -> out.append(at < ' ' ? "&#" + at + ";" : String.valueOf((char) at)));
    return out.toString();
  }

  private static void assert_that_it_holds() {
    browser.ask("document.querySelectorAll('details').forEach(fold => fold.open = true)");
    browser.ask("document.querySelectorAll('main *').forEach(one => one.dispatchEvent(new MouseEvent('mouseover')))");
    assertThat(browser.ask("return window.broken")).isNull();
    assertThat(browser.text("return document.title")).endsWith("– articlelint");
    assertThat(browser.number("return document.querySelectorAll('script').length")).isEqualTo(1);
    assertThat(browser.number("return document.querySelectorAll('img, iframe, object, embed, svg script, [onload], [onerror], [onfocus], "
        + "[onmouseover], base, a:not([href^=\"#\"])').length")).isZero();
    assertThat(browser.number("return document.querySelectorAll('main > section').length")).isEqualTo(3);
    assertThat(browser.text("return document.body.lastElementChild.localName")).isEqualTo("script");
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void no_page_breaks_out(String attempt) throws IOException {
    browser.open(report(attempt, "page.html"), "");
    assert_that_it_holds();
    assertThat(browser.text("return document.body.textContent").codePoints().filter(HostileReportIT::isUnshown).boxed().toList()).isEmpty();
  }

  @Test
  void no_file_name_breaks_out() throws IOException {
    for (String name : List.of("\"><script>window.broken=1<.html", "&#34;><img src=x onerror='window.broken=1'>.html")) {
      browser.open(report("Flood", name), "#path=" + "%22%3E%3Cscript%3E");
      assert_that_it_holds();
    }
  }

  @Test
  void no_fragment_breaks_out() throws IOException {
    Path report = report("Flood", "page.html");
    for (String fragment : List.of("#rule=%22%5D&severity=,,&path=%", "#=&=&&", "#path=<img src=x onerror=window.broken=1>", "#%E0%A4%A")) {
      browser.open(report, fragment);
      assert_that_it_holds();
    }
  }

  /** Signs that would turn, hide or end what follows them. */
  private static boolean isUnshown(int code) {
    return code < ' ' && code != '\n' && code != '\t' || code >= 0x7F && code < 0xA0 || code >= 0x202A && code <= 0x202E
        || code >= 0x2066 && code <= 0x2069 || code >= 0xD800 && code <= 0xDFFF;
  }
}
