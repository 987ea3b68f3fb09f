package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.articlelint.page.aria.Answer;
import org.junit.jupiter.api.Test;

class LinkTest {

  @Test
  void is_whatever_is_announced_as_one() {
    assertThat(Page.parse("<a href='/map'>Map</a><span role=link>Linz</span><img src=m usemap='#m' alt=''><map name=m><area href=/x alt=Inn></map>").links())
        .extracting(Link::name, Link::href)
        .containsExactly(tuple("Map", Optional.of("/map")), tuple("Linz", Optional.empty()), tuple("Inn", Optional.of("/x")));
  }

  @Test
  void is_no_anchor_no_button_and_nothing_hidden() {
    assertThat(Page.parse("<a id=top>Top</a><a href=/ role=button>Go</a><a href=/ hidden>Map</a>").links()).isEmpty();
    assertThat(Page.parse("<map name=m><area href=/x alt=Inn></map>").links()).isEmpty();
  }

  @Test
  void is_a_note_of_a_book_or_a_part_of_a_drawing() {
    assertThat(Page.parse("<a role=doc-noteref href=#n>1</a><svg><a xlink:href=/y><text>Isar</text></a></svg>").links())
        .extracting(Link::href).containsExactly(Optional.of("#n"), Optional.of("/y"));
  }

  @Test
  void perhaps_nobody_gets_one_in_a_button_or_on_a_map_that_no_picture_uses() {
    assertThat(Page.parse("<button><a href=/>Home</a></button><map name=m><area href=/x alt=Inn></map>").links())
        .extracting(Link::hidden).containsOnly(Answer.UNKNOWN);
    assertThat(only("<img usemap=#m><map name=m><area href=/x alt=Inn></map>").hidden()).isEqualTo(Answer.NO);
  }

  @Test
  void neither_spaces_nor_signs_of_icon_fonts_are_words() {
    assertThat(only("<a href=/>&nbsp;&#x200b;&#xf09a;</a>").hasWords()).isFalse();
    assertThat(only("<a href=/>→</a>").hasWords()).isTrue();
  }

  @Test
  void is_to_be_filled_where_a_script_or_a_network_names_it_so() {
    assertThat(only("<a href=/ class=comment-count></a>").isUnfilled()).isTrue();
    assertThat(only("<a href=/ ><b v-text=x></b></a>").isUnfilled()).isTrue();
    assertThat(only("<a href=/ data-track=1><i class=icon></i></a>").isUnfilled()).isFalse();
  }

  @Test
  void is_driven_where_its_tag_names_what_it_opens() {
    assertThat(only("<a href=# data-bs-toggle=collapse>Menu</a>").isDriven()).isTrue();
    assertThat(only("<a href=# class='js-menu'>Menu</a>").isDriven()).isTrue();
    assertThat(only("<a href=#n data-track=1>Menu</a>").isDriven()).isFalse();
  }

  @Test
  void its_picture_may_lie_deep() {
    assertThat(only("<a href=/><picture><source><img></picture></a><img>").holdsImage()).isTrue();
    assertThat(only("<a href=/></a><img>").holdsImage()).isFalse();
  }

  @Test
  void opens_a_window_and_may_say_so() {
    Page page = Page.parse("<a href=/a target=_blank>A</a><a href=/b target=_blank title='new tab'>B</a><a href=#c target=_blank>C</a>");
    assertThat(page.links()).extracting(Link::opensWindow).containsExactly(true, true, false);
    assertThat(page.links()).extracting(link -> link.saysWindow(page)).containsExactly(false, true, false);
  }

  @Test
  void is_foreign_in_a_box_of_others() {
    assertThat(only("<div class=cookie-banner><p><a href=/>A</a></p></div>").isForeign()).isTrue();
    assertThat(only("<a href=javascript:Didomi.show()>A</a>").isForeign()).isTrue();
    assertThat(only("<div class=teaser><a href=/>A</a></div>").isForeign()).isFalse();
  }

  private static Link only(String html) {
    return Page.parse(html).links().get(0);
  }

  @Test
  void is_vacant_where_not_so_much_as_an_icon_is_in_it() {
    Page page = Page.parse("<a href=/></a><a href=/> <!-- icon --> </a><a href=/>x</a><a href=/> <i></i></a><a href=/> ·<!-- dot --></a>");
    assertThat(page.links()).extracting(Link::isVacant).containsExactly(true, true, false, false, false);
  }
}
