package org.articlelint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final String STORY = "<main><h1>Flood</h1><img src=deich.jpg><p>The dam holds.</p></main>";

  private static String of(String html, String selector) {
    Page page = Page.parse(html);
    return Fingerprint.of("image-alt", page, page.document().selectFirst(selector));
  }

  @Test
  void survives_what_is_written_elsewhere_and_moved_lines() {
    assertThat(of("\n\n<p>Advertisement</p>\n" + STORY.replace("<img src", "<img\n   src"), "img")).isEqualTo(of(STORY, "img"));
  }

  @Test
  void tells_problems_apart() {
    assertThat(of(STORY.replace("deich", "damm"), "img")).isNotEqualTo(of(STORY, "img"));
    assertThat(of(STORY.replace("<p>", "<ul>"), "img")).isNotEqualTo(of(STORY, "img"));
    assertThat(of(STORY.replace("Flood", "Storm"), "h1")).isNotEqualTo(of(STORY, "h1"));
    Page page = Page.parse(STORY);
    assertThat(Fingerprint.of("image-alt", page, page.root())).isNotEqualTo(Fingerprint.of("page-lang", page, page.root()));
  }

  @Test
  void of_a_page_depends_on_no_word_of_it() {
    assertThat(of("<html><p>The dam holds.", "html")).isEqualTo(of("<html><h1>It broke.", "html"));
  }

  @Test
  void is_the_same_on_every_machine() {
    assertThat(of(STORY, "img")).isEqualTo("d467115c301ad952");
  }
}
