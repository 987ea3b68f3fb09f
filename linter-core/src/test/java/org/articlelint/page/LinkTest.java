package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
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
}
