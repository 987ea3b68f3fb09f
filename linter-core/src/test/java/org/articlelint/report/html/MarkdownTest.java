package org.articlelint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private static String write(String page) throws IOException {
    StringBuilder out = new StringBuilder();
    new Markdown(new Markup(out), 4).write(page.lines().toList());
    return out.toString();
  }

  @Test
  void joins_the_lines_of_a_paragraph_and_parts_paragraphs() throws IOException {
    assertThat(write("The water\nrose.\n\nNobody left.")).isEqualTo("<p>The water rose.</p>\n<p>Nobody left.</p>\n");
  }

  @Test
  void knows_code_bold_and_links_to_the_web() throws IOException {
    assertThat(write("Use `<b>`, **now**, see [the guide](https://example.org/a?b=1&c=2).")).isEqualTo(
        "<p>Use <code>&lt;b&gt;</code>, <strong>now</strong>, see <a href=\"https://example.org/a?b=1&amp;c=2\">the guide</a>.</p>\n");
  }

  @Test
  void makes_no_link_of_what_does_not_lead_to_the_web() throws IOException {
    assertThat(write("[x](javascript:alert(1)) [y](data:text/html,z) <a href=x>")).doesNotContain("<a ").contains("[x](javascript:alert(1))");
  }

  @Test
  void sets_headings_at_the_level_that_is_free() throws IOException {
    assertThat(write("## Options\n### max-length\nA number.")).isEqualTo("<h4>Options</h4>\n<h5>max-length</h5>\n<p>A number.</p>\n");
    assertThat(write("###### deep")).isEqualTo("<h6>deep</h6>\n");
  }

  @Test
  void sets_lists() throws IOException {
    assertThat(write("- one\n- two\n  goes on")).isEqualTo("<ul><li>one</li><li>two goes on</li></ul>\n");
  }

  @Test
  void shows_what_the_rule_says_of_a_line_under_it() throws IOException {
    assertThat(write("```html fails\n<div>\n  <h4>Later</h4> <!-- problem: is an h4 -->\n</div>\n```\nMore.")).isEqualTo(
        "<pre class=\"example\" dir=\"ltr\"><code>&lt;div&gt;\n  <mark>&lt;h4&gt;Later&lt;/h4&gt;</mark>\n  ↑ <em>is an h4</em>\n&lt;/div&gt;\n"
            + "</code></pre>\n<p>More.</p>\n");
  }

  @Test
  void keeps_a_fence_that_is_not_closed_and_a_mark_that_is_cut() throws IOException {
    assertThat(write("```\na <!-- problem: -->\n```")).contains("<mark>a</mark>");
    assertThat(write("```\n<b>")).contains("&lt;b&gt;");
  }

  @Test
  void parts_a_page_at_its_headings_but_not_inside_a_fence() {
    assertThat(Markdown.parts("# id\nWhat it is.\n## Fails\n```\n## no heading\n```\n## How to fix\nSo."))
        .containsOnlyKeys("", "Fails", "How to fix").containsEntry("", java.util.List.of("What it is."))
        .containsEntry("Fails", java.util.List.of("```", "## no heading", "```"));
  }
}
