package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.articlelint.lint.Report;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

  private static String write(Report report) throws IOException {
    return Reports.written(new MarkdownReport(Reports.checkout()), report);
  }

  @Test
  void sums_up_then_rules_then_problems() throws IOException {
    assertThat(write(Reports.mixed())).isEqualTo("""
        ### articlelint: 2 errors, 1 info in 1 of 2 pages

        Not all could be checked:

        - `photo.html` could not be read: This is no HTML but a PNG image.

        | rule | | problems | pages |
        |---|---|--:|--:|
        | `test-picture` Title of test-picture | error | 1 | 1 |
        | `test-heading` Title of test-heading | error | 1 | 1 |
        | `test-question` Title of test-question | info | 1 | 1 |

        The problems:

        - **error** `site/flood.html:3:1` A picture stands here.
        - **error** `site/flood.html:13:1` An h4 stands here.
        - **info** `site/flood.html:2:3` Is this a paragraph?
        """);
    assertThat(write(Reports.clean())).isEqualTo("### articlelint: No problems in 1 page\n");
  }

  @Test
  void stays_short_and_shows_the_gravest() throws IOException {
    assertThat(write(Reports.many(40))).contains("| `test-heading` Title of test-heading | error | 40 | 40 |", "The first 20 of 80 problems:")
        .doesNotContain("**info**");
  }

  @Test
  void words_of_a_page_are_no_mark_up() {
    assertThat(Markdown.text("a|b <img> *c* `d` [e](f)")).isEqualTo("a\\|b \\<img\\> \\*c\\* \\`d\\` \\[e\\](f)");
    assertThat(Markdown.text("https://a.example www.b.example mailto:c Foto: d")).isEqualTo("https\\://a.example www\\.b.example mailto\\:c Foto: d");
    assertThat(Markdown.text("@desk #12")).isEqualTo("@\u200Bdesk \\#\u200B12");
    assertThat(Markdown.text("a\nb\u202E\u001B")).isEqualTo("a b\uFFFD\uFFFD");
  }

  @Test
  void code_ends_where_it_should() {
    assertThat(Markdown.code("a|b.html")).isEqualTo("`a\\|b.html`");
    assertThat(Markdown.code("`a`` b")).isEqualTo("``` `a`` b ```");
    assertThat(Markdown.code("a\nb")).isEqualTo("`a b`");
  }
}
