package org.articlelint.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FreeAccessTest {

  private static FreeAccess of(String json) {
    return Metadata.of(Jsoup.parse("<script type=application/ld+json>" + json + "</script>").getElementsByTag("script"), List.of()).access();
  }

  @Test
  void false_is_written_in_several_ways() {
    assertThat(of("{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": false}").isWholeLocked()).isTrue();
    assertThat(of("{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": \"http://schema.org/False\"}").isWholeLocked()).isTrue();
    assertThat(of("{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": \"True\"}").script()).isEmpty();
  }

  @Test
  void names_the_parts_that_are_locked() {
    assertThat(of("{\"@type\": \"NewsArticle\", \"hasPart\": [{\"isAccessibleForFree\": false, \"cssSelector\": [\".a\", \".b\"]},"
        + "{\"isAccessibleForFree\": true, \"cssSelector\": \".c\"}]}").lockedParts()).containsExactly(".a", ".b");
  }

  @Test
  void what_is_no_article_is_not_looked_at() {
    assertThat(of("{\"@type\": \"WebPage\", \"isAccessibleForFree\": false}").script()).isEmpty();
  }
}
