package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PullQuoteTest {

  private static final String TEXT = "<p>“We have never seen the water come so fast,” the mayor said on Monday, and the helpers carried sandbags.</p>";

  @Test
  void a_quote_of_the_story_is_one_of_others_is_none() {
    Page page = Page.parse("<article><h1>Flood</h1>" + TEXT + "<blockquote>We have never seen the water come so fast</blockquote>"
        + "<blockquote>The water will fall from Friday on, and nobody knows why</blockquote>" + TEXT.replace("Monday", "Sunday") + "</article>");
    assertThat(page.fact(PullQuote.FACT)).extracting(PullQuote::text).containsExactly("We have never seen the water come so fast");
  }

  @Test
  void an_aside_sets_it_apart() {
    Page page = Page.parse("<article><h1>Flood</h1>" + TEXT + "<aside>We have never seen the water come so fast</aside>" + TEXT + "</article>");
    assertThat(page.fact(PullQuote.FACT)).allMatch(PullQuote::isSetApart).hasSize(1);
  }
}
