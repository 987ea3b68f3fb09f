package org.articlelint.page.aria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.articlelint.page.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnershipTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<div role=list><div><p role=none><b id=x></b></p></div></div> | YES",
      "<div role=list><article><b id=x></b></article></div> | NO",
      "<div role=list><div aria-live=polite><b id=x></b></div></div> | NO",
      "<div role=list><x-box><b id=x></b></x-box></div> | UNKNOWN",
      "<div role=list><x-box role=none><b id=x></b></x-box></div> | YES",
      "<div role=list aria-owns=x></div><article><b id=x></b></article> | YES",
      "<div role=list aria-owns=y></div><div id=y><b id=x></b></div> | YES",
      "<div role=list><div aria-owns=x></div></div><b id=x></b> | NO",
      "<b id=x aria-owns=y></b><div id=y aria-owns=x></div> | NO",
      "<b id=x></b> | NO",
  })
  void knows_what_holds_an_element(String html, Answer isInList) {
    Page page = Page.parse(html);
    assertThat(page.ownership().isIn(page.byId("x").orElseThrow(), Set.of("list"))).isEqualTo(isInList);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<ul id=x><li>1<li>2</ul> | li li",
      "<ul id=x><div><li>1</li></div><p hidden>2</p></ul> | li",
      "<ul id=x><div>1</div><div>·<li>2</li></div></ul> | div li",
      "<ul id=x aria-owns=y><li>1</ul><p id=y>2</p> | li p",
      "<ul aria-owns=y><li>1</ul><ul id=x aria-owns=y><li>2</ul><p id=y>3</p> | li",
      "<ul id=x aria-owns='gone x'><li>1</ul> | li",
      "<ul id=x><x-box><li>1</li></x-box></ul> | ",
      "<ul id=x><p style=visibility:hidden><b style=visibility:visible><a href=/>1</a></b></p></ul> | a",
  })
  void knows_what_an_element_holds(String html, String parts) {
    Page page = Page.parse(html);
    assertThat(page.ownership().parts(page.byId("x").orElseThrow())).extracting(Element::normalName)
        .containsExactly(parts == null ? new String[0] : parts.split(" "));
  }

  @Test
  void a_role_in_the_wrong_place_is_claimed_all_the_same() {
    Page page = Page.parse("<p id=x role=tab>Latest</p><section id=y role=region>Latest</section>");
    assertThat(page.ownership().role(page.byId("x").orElseThrow())).isEqualTo("tab");
    assertThat(page.ownership().role(page.byId("y").orElseThrow())).isEqualTo("generic");
  }

  @Test
  void what_is_being_filled_is_busy_with_all_that_is_in_it() {
    Page page = Page.parse("<div aria-busy=true><ul id=x></ul></div><ul id=y></ul>");
    assertThat(page.ownership().isBusy(page.byId("x").orElseThrow())).isTrue();
    assertThat(page.ownership().isBusy(page.byId("y").orElseThrow())).isFalse();
  }
}
