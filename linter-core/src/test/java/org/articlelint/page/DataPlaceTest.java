package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataPlaceTest {

  @Test
  void counts_lines_of_all_sorts() {
    assertThat(place("<p>x\r\n<script>\r{\n  ?", '?')).contains(new DataPlace(4, 3));
    assertThat(place("<script>?</script>", '?')).contains(new DataPlace(1, 9));
  }

  @Test
  void a_place_outside_of_the_text_is_none() {
    Page page = Page.parse("<script>{}</script>");
    assertThat(DataPlace.of(page, page.all("script").get(0), -1)).isEmpty();
  }

  private static Optional<DataPlace> place(String html, char sign) {
    Page page = Page.parse(html);
    return DataPlace.of(page, page.all("script").get(0), page.all("script").get(0).data().indexOf(sign));
  }
}
