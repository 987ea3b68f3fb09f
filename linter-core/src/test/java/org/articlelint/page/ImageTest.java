package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImageTest {

  @Test
  void stands_in_page_order_with_drawings_that_are_pictures() {
    Page page = Page.parse("<img id=a alt='A'><svg id=b role=img></svg><svg id=no></svg><amp-img id=c alt='C'></amp-img><img id=d hidden>");
    assertThat(page.images()).extracting(image -> image.element().id()).containsExactly("a", "b", "c", "d");
  }

  @Test
  void an_empty_alt_text_makes_decoration_and_blanks_do_not() {
    assertThat(only("<img src=a.jpg alt=''>").isDecorative()).isTrue();
    assertThat(only("<img src=a.jpg alt=' '>").isDecorative()).isFalse();
    assertThat(only("<img src=a.jpg>").isDecorative()).isFalse();
  }

  @Test
  void a_presentational_role_makes_decoration_whatever_the_alt_text() {
    assertThat(only("<img src=a.jpg alt='Flood' role=presentation>").isDecorative()).isTrue();
  }

  @Test
  void focus_and_labels_overrule_the_mark_of_decoration() {
    assertThat(only("<img src=a.jpg alt='' tabindex=0>").isDecorative()).isFalse();
    assertThat(only("<img src=a.jpg alt='' aria-label='Flood'>").isDecorative()).isFalse();
  }

  @Test
  void a_credit_for_scripts_stands_in_data_of_its_own() {
    assertThat(only("<img src=a.jpg data-photo-credit='Jane Doe'>").creditData()).containsExactly("Jane Doe");
    assertThat(only("<img src=a.jpg data-copyright=' '>").creditData()).isEmpty();
    assertThat(only("<img src=a.jpg credit='Jane Doe'>").creditData()).isEmpty();
  }

  @Test
  void the_address_of_a_lazy_picture_is_the_late_one() {
    assertThat(only("<img src='data:image/gif;base64,R0' data-src='flood.jpg'>").src()).contains("flood.jpg");
    assertThat(only("<img src='dot.png' data-lazy-src='flood.jpg'>").src()).contains("flood.jpg");
  }

  @Test
  void the_largest_of_a_srcset_stands_in_for_a_missing_address() {
    assertThat(only("<img srcset='s.jpg 240w,https://x.example/a,b/m.jpg 1024w, l.jpg 480w'>").src())
        .contains("https://x.example/a,b/m.jpg");
    assertThat(only("<img srcset='one.jpg, two.jpg 2x'>").src()).contains("two.jpg");
  }

  @Test
  void a_source_of_the_picture_around_stands_in_for_a_missing_address() {
    String html = "<picture><source srcset='wide.webp 1200w, small.webp 300w'><img alt='Flood'></picture>";
    assertThat(only(html).src()).contains("wide.webp");
  }

  @Test
  void any_data_of_an_unknown_script_may_tell_the_file_but_the_picture_stays_unfilled() {
    Image image = only("<img alt=x data-id=7 data-interchange='[/m/flood.jpg, small], [/m/flood-large.jpg, large]'>");
    assertThat(image.src()).contains("/m/flood.jpg");
    assertThat(image.isUnfilled()).isTrue();
    assertThat(only("<img alt=x data-page=/flood.html>").src()).isEmpty();
  }

  @Test
  void an_address_is_there_or_not() {
    assertThat(only("<img alt='Flood' src=' '>").src()).isEmpty();
  }

  @Test
  void sizes_are_pixels_from_attributes_and_style() {
    assertThat(only("<img src=a.jpg width='640px' height=360>").width()).contains(640);
    assertThat(only("<img src=a.jpg width='100%'>").width()).isEmpty();
    assertThat(only("<img src=a.jpg width=640 style='width: 16px'>").width()).contains(16);
    assertThat(only("<img src=a.jpg style='max-width:10px'>").width()).isEmpty();
  }

  @Test
  void a_tracking_pixel_is_known_by_size_or_address() {
    assertThat(only("<img src='https://count.example/x' width=1 height=1>").isPixel()).isTrue();
    assertThat(only("<img src='https://b.scorecardresearch.com/p?c1=2'>").isPixel()).isTrue();
    assertThat(only("<img src='flood.jpg'>").isPixel()).isFalse();
  }

  @Test
  void what_a_script_is_to_fill_is_unfilled() {
    assertThat(only("<img class=zoom>").isUnfilled()).isTrue();
    assertThat(only("<img src='{{image}}' alt='x'>").isUnfilled()).isTrue();
    assertThat(only("<img src='a.jpg' alt='${title}'>").isUnfilled()).isTrue();
    assertThat(only("<a-img><img src='a.jpg'></a-img>").isUnfilled()).isTrue();
    assertThat(only("<img src='a$b.jpg' alt='Flood'>").isUnfilled()).isFalse();
  }

  @Test
  void what_is_for_paper_says_so_in_a_class() {
    assertThat(only("<div class='print-header'><img src=a.png></div>").isForPaper()).isTrue();
    assertThat(only("<img class=visible-print-block src=a.png>").isForPaper()).isTrue();
    assertThat(only("<div class='no-print print:mb-4'><img src=a.png></div>").isForPaper()).isFalse();
    assertThat(only("<a href=/p class=print><img src=a.png></a>").isForPaper()).isFalse();
  }

  @Test
  void an_amp_picture_is_named_by_its_alt_text() {
    assertThat(only("<amp-img src=a.jpg alt='Flood'></amp-img>").name()).isEqualTo("Flood");
  }

  @Test
  void an_amp_picture_with_an_empty_alt_text_decorates() {
    assertThat(only("<amp-img src=a.jpg alt=''></amp-img>").isDecorative()).isTrue();
  }

  @Test
  void knows_the_link_or_button_it_stands_in() {
    assertThat(only("<a id=link href=/flood><span><img src=a.jpg></span></a>").control()).hasValueSatisfying(
        link -> assertThat(link.id()).isEqualTo("link"));
    assertThat(only("<a name=here><img src=a.jpg></a>").control()).isEmpty();
  }

  @Test
  void an_endless_srcset_is_read_in_one_go() {
    assertThat(only("<img srcset='" + "a.jpg 1w,".repeat(100_000) + "b.jpg 2w'>").src()).contains("b.jpg");
  }

  @Test
  void is_heard_where_nothing_hides_it_and_no_script_has_to_fill_it() {
    assertThat(isHeard("<img src=a.jpg alt=Flood>")).isTrue();
    assertThat(isHeard("<img src=a.jpg alt=Flood aria-hidden=true>")).isFalse();
    assertThat(isHeard("<img src='{{picture}}' alt=Flood>")).isFalse();
  }

  private static boolean isHeard(String html) {
    Page page = Page.parse(html);
    return page.images().get(0).isHeard(page.hidden());
  }

  private static Image only(String html) {
    return Page.parse(html).images().get(0);
  }
}
