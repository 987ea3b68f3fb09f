package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoldLineTest {

  private static final String TEXT = "<p>The Danube rose by two metres overnight, and the old town can be reached by boat only, the mayor said.</p>";

  @Test
  void stands_between_paragraphs() {
    assertThat(lines(TEXT + "<p><span><b>Reactions from Berlin</b></span></p>" + TEXT)).containsExactly("Reactions from Berlin");
  }

  @Test
  void may_end_with_a_break() {
    assertThat(lines(TEXT + TEXT.replace("<p>", "<p><span style='font-weight:700'>Reactions</span><br>"))).containsExactly("Reactions");
  }

  @Test
  void is_neither_first_nor_last() {
    assertThat(lines("<p><b>Flood in Passau</b></p>" + TEXT + "<p><b>Jane Doe</b></p>")).isEmpty();
  }

  @Test
  void is_no_sentence_question_or_link() {
    assertThat(lines(TEXT + "<p><b>Nobody was hurt.</b></p>" + TEXT + "<p><b>When?</b></p>" + TEXT + "<p><b><a href=/>Linz too</a></b></p>"
        + TEXT)).isEmpty();
  }

  @Test
  void is_in_no_quotation() {
    assertThat(lines("<blockquote>" + TEXT + "<p><b>Reactions</b></p>" + TEXT + "</blockquote>")).isEmpty();
  }

  private static List<String> lines(String html) {
    return Page.parse("<article><h1>Flood</h1>" + html + "</article>").fact(BoldLine.FACT).stream().map(BoldLine::text).toList();
  }
}
