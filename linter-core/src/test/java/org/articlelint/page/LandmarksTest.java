package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LandmarksTest {

  @Test
  void are_told_in_page_order() {
    assertThat(roles("<header></header><nav></nav><search></search><main></main><aside></aside><div role=form aria-label=Letter></div>"
        + "<footer></footer>"))
        .containsExactly("banner", "navigation", "search", "main", "complementary", "form", "contentinfo");
  }

  @Test
  void a_header_of_an_article_is_none() {
    assertThat(roles("<article><header></header><footer></footer><aside></aside></article>")).isEmpty();
  }

  @Test
  void a_section_or_a_form_without_a_name_is_none() {
    assertThat(roles("<section></section><form></form><section aria-label=Map></section>")).containsExactly("region");
  }

  @Test
  void a_hidden_one_is_none() {
    assertThat(roles("<main hidden></main><nav aria-hidden=true></nav>")).isEmpty();
  }

  @Test
  void have_names() {
    assertThat(Page.parse("<nav aria-labelledby=x><h2 id=x>Towns</h2></nav>").landmarks().all())
        .extracting(Landmarks.Landmark::name).containsExactly("Towns");
  }

  private static List<String> roles(String html) {
    return Page.parse(html).landmarks().all().stream().map(Landmarks.Landmark::role).toList();
  }
}
