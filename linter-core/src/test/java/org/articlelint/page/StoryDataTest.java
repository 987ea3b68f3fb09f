package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryDataTest {

  @Test
  void one_article_is_the_story() {
    assertThat(headline("{\"@type\": \"NewsArticle\", \"headline\": \"Water &amp; mud\"}")).contains("Water & mud");
    assertThat(headline("{\"@type\": \"WebPage\", \"headline\": \"Flood\"}")).isEmpty();
  }

  @Test
  void of_several_it_is_the_one_with_the_headline_of_the_page() {
    String teaser = "{\"@type\": \"NewsArticle\", \"headline\": \"Mayor steps down\"}";
    assertThat(headline("[" + teaser + ", {\"@type\": \"NewsArticle\", \"headline\": \"Flood reaches Obernau\"}]")).contains("Flood reaches Obernau");
    assertThat(headline("[" + teaser + ", " + teaser + "]")).isEmpty();
  }

  private static Optional<String> headline(String json) {
    Page page = Page.parse("<meta property=og:title content='Flood reaches Obernau tonight'><script type=application/ld+json>" + json + "</script>");
    return page.fact(StoryData.FACT).flatMap(StoryData::headline);
  }
}
