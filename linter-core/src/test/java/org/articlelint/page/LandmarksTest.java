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

  @Test
  void know_what_they_stand_in() {
    assertThat(Page.parse("<header><div><nav></nav></div></header><main></main>").landmarks().all())
        .extracting(landmark -> landmark.outer().orElse("-")).containsExactly("-", "banner", "-");
  }

  @Test
  void one_with_a_menu_or_a_way_home_is_a_masthead() {
    assertThat(Page.parse("<header><nav></nav></header><header><a href=/>Home</a></header><header><h2>Most read</h2></header>")
        .landmarks().of("banner"))
        .extracting(Landmarks.Landmark::isMasthead).containsExactly(true, true, false);
  }

  @Test
  void one_in_a_dialog_or_for_small_screens_is_not_firm() {
    assertThat(Page.parse("<nav></nav><div class=cookie-banner><nav></nav></div><nav class=mobile-menu></nav>").landmarks().all())
        .extracting(Landmarks.Landmark::isFirm).containsExactly(true, false, false);
  }

  private static List<String> roles(String html) {
    return Page.parse(html).landmarks().all().stream().map(Landmarks.Landmark::role).toList();
  }

  @Test
  void one_in_a_dialog_is_not_firm_through_five_boxes_more() {
    assertThat(Page.parse("<div class=cookie-banner>" + "<div>".repeat(4) + "<nav></nav>").landmarks().all().get(0).isFirm()).isFalse();
    assertThat(Page.parse("<div class=cookie-banner>" + "<div>".repeat(5) + "<nav></nav>").landmarks().all().get(0).isFirm()).isTrue();
    assertThat(Page.parse("<body class=cookie-banner><nav></nav>").landmarks().all().get(0).isFirm()).as("what the body says").isTrue();
  }
}
