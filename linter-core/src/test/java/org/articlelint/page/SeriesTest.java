package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

  @Test
  void puts_together_what_one_template_wrote() {
    List<Series> series = series("""
        <ul class=teasers><li class=t><img class=a></li><li class=t><img class=b></li></ul>
        <footer><img></footer>
        """);
    assertThat(series).extracting(Series::others).containsExactly(1, 0);
  }

  @Test
  void keeps_the_order_of_the_first() {
    List<Series> series = series("<footer><img id=x></footer><p><img id=y></p><footer><img id=z></footer>");
    assertThat(series).extracting(one -> one.first().id()).containsExactly("x", "y");
  }

  private static List<Series> series(String html) {
    return Series.among(Page.parse(html).all("img"));
  }
}
