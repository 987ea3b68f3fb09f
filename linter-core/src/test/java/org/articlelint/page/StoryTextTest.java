package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTextTest {

  private static final String STORY = "<article lang=en-GB><h1>Flood</h1><p>The Danube rose by two metres overnight.</p>";

  @Test
  void paragraphs_stand_in_sections_and_breaks_part_them() {
    StoryText text = text(STORY + "<h2>Reactions</h2><p>It is over, the mayor said. Nobody spoke.<br><br>The rain went on all night.</p></article>");
    assertThat(text.language()).isEqualTo("en");
    assertThat(text.paragraphs()).extracting(StoryText.Paragraph::section).containsExactly(1, 2, 2);
    assertThat(text.paragraphs()).extracting(StoryText.Paragraph::words).containsExactly(7, 8, 6);
  }

  @Test
  void a_block_between_words_parts_paragraphs() {
    StoryText text = text(STORY + "<div>The rain went on all night, and nobody slept in the flooded old town of Passau at all."
        + "<script>ad()</script> Nobody <svg></svg>slept.<p>Who could leave had left.</p>The old town could be reached by boat only on Monday.</div></article>");
    assertThat(text.paragraphs()).extracting(StoryText.Paragraph::words).containsExactly(7, 20, 11, 5);
  }

  @Test
  void bold_questions_part_an_interview() {
    StoryText text = text(STORY + "<p><strong>How bad is it?</strong></p><p>It is worse than in the year 2013.</p>"
        + "<p><strong>And what is next?</strong> The rain goes on.</p></article>");
    assertThat(text.paragraphs()).extracting(StoryText.Paragraph::section).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<ul><li>The rain went on all night and all day.</ul>", "<blockquote><p>The rain went on all night and all day.</blockquote>",
      "<table><tr><td>The rain went on all night and all day.</table>", "<p hidden>The rain went on all night and all day.",
      "<div class=related><p>The rain went on all night and all day.</div>", "<p>More pictures of the flood: https://news.example/flood",
      "<div><img src=/f.jpg alt=Flood width=600><div class=image-caption>A man rows a boat in the flooded streets of the old town of Passau.</div></div>",
      "<div class=caption-full><p>A man rows a boat in the flooded streets of the old town.</p></div>",
      "<p class=byline>Jane Doe, who reports from the flooded towns"})
  void what_is_no_running_text_is_left_out(String html) {
    assertThat(text(STORY + html + "</article>").paragraphs()).hasSize(1);
  }

  @Test
  void where_words_cannot_be_counted_there_are_no_paragraphs() {
    assertThat(text("<article lang=ja><h1>洪水</h1><p>ドナウ川は一晩で二メートル上昇した。橋は閉鎖された。町へは船でしか行けない。</p></article>").paragraphs()).isEmpty();
  }

  @Tag("hostile")
  @ParameterizedTest
  @ValueSource(strings = {"<p>The rain went on. ", "<br>", "<div>The rain went on all night. ", "<span>The rain. ", "<h2>Rain"})
  @Timeout(20)
  void a_hostile_page_costs_no_more_than_its_length(String part) {
    assertThat(text(STORY + part.repeat(20_000)).sentences()).isNotNull();
  }

  private static StoryText text(String html) {
    return Page.parse(html).fact(StoryText.FACT);
  }
}
