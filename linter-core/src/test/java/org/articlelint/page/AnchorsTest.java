package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnchorsTest {

  private final Page page = Page.parse("<ul><li><a href=#café>A</a><li><a href=#x>B</a></ul>"
      + "<a href=#y>C</a><p id=café></p><a name=note></a><p name=p></p>");
  private final Anchors anchors = page.fact(Anchors.FACT);

  @Test
  void are_ids_and_names_of_a() {
    assertThat(anchors.find("café")).isPresent();
    assertThat(anchors.find("caf%C3%A9")).isPresent();
    assertThat(anchors.find("note")).isPresent();
    assertThat(anchors.find("p")).isEmpty();
    assertThat(anchors.find("100%")).isEmpty();
  }

  @Test
  void a_list_of_contents_is_one_of_which_a_link_works() {
    assertThat(page.links()).extracting(anchors::isContents).containsExactly(true, true, false);
  }

  @Test
  void a_script_has_fragments_of_its_own() {
    assertThat(Anchors.isOfScript("/route")).isTrue();
    assertThat(Anchors.isOfScript(":~:text=flood")).isTrue();
    assertThat(Anchors.isOfScript("chapter-2")).isFalse();
    assertThat(Anchors.isBrought("Disqus_thread")).isTrue();
  }
}
