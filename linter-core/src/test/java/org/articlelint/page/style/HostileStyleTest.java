package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.function.Supplier;
import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;

/** Style sheets made to break a reader. The bound of time is far above what they take: it tells a loop without end from an answer. */
class HostileStyleTest {

  private static final Duration BOUND = Duration.ofSeconds(60);

  private static Page page(String css, String body) {
    return Page.parse("<!doctype html><html lang=en><head><title>Rain</title><style>" + css + "</style></head><body>" + body + "</body></html>");
  }

  private static void ask(Page page) {
    page.elements().forEach(element -> {
      for (String property : new String[] {"display", "visibility", "color", "background-color", "text-transform"}) {
        page.style().of(element, property);
        page.style().of(element, Pseudo.BEFORE, "content");
      }
    });
  }

  private static Page asked(Supplier<Page> page) {
    return assertTimeoutPreemptively(BOUND, () -> {
      Page made = page.get();
      ask(made);
      return made;
    });
  }

  private static Value ofParagraph(Page page, String property) {
    return page.style().of(page.all("p").get(0), property);
  }

  @Test
  void five_megabytes_of_rules() {
    StringBuilder css = new StringBuilder();
    for (int i = 0; css.length() < 5_000_000; i++) {
      css.append(".a").append(i).append(" > .b:not(.c) p, div:nth-child(").append(i).append("n) ~ p {color:#").append(100 + i % 900)
          .append(";display:block;background:url(x").append(i).append(".png) no-repeat}\n");
    }
    Page page = asked(() -> page(css + "p{display:none}", "<div class=a1><p>Rain</p></div>".repeat(2_000)));
    assertThat(ofParagraph(page, "display").text()).isPresent();
  }

  @Test
  void counters_in_counters() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      names.append(" n").append(i);
    }
    String css = "div{counter-reset:" + names + "}div::before{content:counters(n0,'.') counters(n999,'.')}p::before{content:counter(n1)}";
    Page page = asked(() -> page(css, "<div>".repeat(400) + "</div>".repeat(400) + "<p>Rain</p>".repeat(20_000)));
    page.elements().forEach(element -> page.style().generated(element, Pseudo.BEFORE));
    assertThat(page.style().generated(page.all("p").get(0), Pseudo.BEFORE)).contains(new Generated("0", true));
  }

  @Test
  void selectors_in_selectors_ten_thousand_deep() {
    Page page = asked(() -> page(":is(".repeat(10_000) + "p" + ")".repeat(10_000) + "{display:none}" + ":not(".repeat(10_000) + "p" + ")".repeat(10_000)
        + "{display:none}p{visibility:hidden}", "<p>Rain</p>"));
    assertThat(ofParagraph(page, "visibility").is("hidden")).isTrue();
    assertThat(ofParagraph(page, "display").text()).isEmpty();
  }

  @Test
  void ten_thousand_negations_side_by_side() {
    Page page = asked(() -> page("p" + ":not(.a:is(.b,.c))".repeat(10_000) + "{display:none}", "<p>Rain</p>".repeat(1_000)));
    assertThat(ofParagraph(page, "display").text()).contains("none");
  }

  @Test
  void rules_in_rules_that_double_each_other() {
    String css = ":is(.a, .b) {".repeat(60) + "& + & {display:none}" + "}".repeat(60);
    assertThat(ofParagraph(asked(() -> page(css, "<p class=a>Rain</p><p class=b>Wind</p>")), "display").text()).isEmpty();
  }

  @Test
  void descendants_of_descendants_in_a_deep_page() {
    String css = "div ".repeat(60) + "span b {display:none}";
    asked(() -> page(css, "<div>".repeat(400) + "<b>Rain</b>".repeat(2_000)));
  }

  @Test
  void many_rules_that_every_element_may_match() {
    StringBuilder css = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      css.append("[data-x").append(i).append("] {display:none}");
    }
    Page page = asked(() -> page(css.toString(), "<p>Rain</p>".repeat(20_000)));
    assertThat(page.style().isComplete()).as("it says that it has given up").isFalse();
  }

  @Test
  void rings_of_variables() {
    StringBuilder css = new StringBuilder(":root{");
    for (int i = 0; i < 20_000; i++) {
      css.append("--v").append(i).append(":var(--v").append((i + 1) % 20_000).append(");");
    }
    Page page = asked(() -> page(css + "}p{display:var(--v0, none);visibility:var(--v7)}", "<p>Rain</p>"));
    assertThat(ofParagraph(page, "display").text()).isPresent();
  }

  @Test
  void variables_that_double_each_other() {
    StringBuilder css = new StringBuilder(":root{--v0:xxxxxxxxxx;");
    for (int i = 1; i < 60; i++) {
      css.append("--v").append(i).append(":var(--v").append(i - 1).append(") var(--v").append(i - 1).append(");");
    }
    Page page = asked(() -> page(css + "}p::before{content:var(--v59)}p{color:var(--v59)}", "<p>Rain</p>"));
    assertThat(page.style().of(page.all("p").get(0), Pseudo.BEFORE, "content").text()).contains("normal");
  }

  @Test
  void variables_that_fall_back_ten_thousand_deep() {
    Page page = asked(() -> page("p{display:" + "var(--a,".repeat(10_000) + "none" + ")".repeat(10_000) + "}", "<p>Rain</p>"));
    assertThat(ofParagraph(page, "display").text()).contains("inline");
  }

  @Test
  void bytes_that_are_no_text() {
    byte[] bytes = new byte[1_000_000];
    new Random(4).nextBytes(bytes);
    String noise = new String(bytes, StandardCharsets.ISO_8859_1).replace("<", "");
    Page page = asked(() -> page(noise + "}}}p{display:none}", "<p style='" + noise.replace("'", "").replace(">", "") + "'>Rain</p>"));
    assertThat(page.all("p")).isNotEmpty();
  }

  @Test
  void what_is_never_closed() {
    for (String open : new String[] {"{", "(", "[", "\"", "'", "/*", "@media screen{", "a{b:url(", "p{display:none;", "@import url(x);", "\\"}) {
      asked(() -> page("p{visibility:hidden}" + open.repeat(100_000), "<p>Rain</p>"));
    }
  }
}
