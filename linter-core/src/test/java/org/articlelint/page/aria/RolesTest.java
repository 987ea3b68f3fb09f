package org.articlelint.page.aria;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<h2 id=x>Flood</h2> | heading",
      "<a id=x href=/>Flood</a> | link",
      "<a id=x>Flood</a> | generic",
      "<header id=x>Post</header> | banner",
      "<article><header id=x>Flood</header></article> | generic",
      "<main><footer id=x>Flood</footer></main> | generic",
      "<div role=article><footer id=x>Flood</footer></div> | generic",
      "<aside id=x>Flood</aside> | complementary",
      "<main><aside id=x>Flood</aside></main> | complementary",
      "<article><aside id=x>Flood</aside></article> | generic",
      "<article><aside id=x aria-label=Levels>Flood</aside></article> | complementary",
      "<section id=x>Flood</section> | generic",
      "<section id=x aria-label=Levels>Flood</section> | region",
      "<section id=x aria-labelledby=nowhere>Flood</section> | generic",
      "<input id=x> | textbox",
      "<input id=x type=Search> | searchbox",
      "<input id=x list=towns> | combobox",
      "<select id=x multiple></select> | listbox",
      "<ul><li id=x>Flood</ul> | listitem",
      "<div><li id=x>Flood</li></div> | generic",
      "<ul role=none><li id=x>Flood</ul> | none",
      "<table role=presentation><tr><td id=x>Flood</table> | none",
      "<table><tr><th id=x scope=row>Flood</table> | rowheader",
      "<table role=grid><tr><td id=x>Flood</table> | gridcell",
      "<img id=x> | img",
      "<img id=x alt> | none",
      "<img id=x alt title=Flood> | img"})
  void html_gives_the_role(String html, String role) {
    assertThat(role(html)).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<div id=x role=heading></div> | heading",
      "<div id=x role='Image'></div> | img",
      "<div id=x role='newest button link'></div> | button",
      "<nav id=x role=landmark></nav> | navigation",
      "<nav id=x role='region group'></nav> | group",
      "<h2 id=x role=presentation></h2> | none",
      "<h2 id=x role=none tabindex=0></h2> | heading",
      "<h2 id=x role=none aria-label=Flood></h2> | heading",
      "<h2 id=x role=none aria-label=' '></h2> | none",
      "<h2 id=x role=none aria-level=3></h2> | none",
      "<img id=x alt aria-label=Flood> | img",
      "<img id=x alt tabindex=-1> | img"})
  void the_author_gives_the_role_where_a_browser_lets_him(String html, String role) {
    assertThat(role(html)).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<h3 id=x></h3> | 3",
      "<h3 id=x aria-level=7></h3> | 7",
      "<h3 id=x aria-level=0></h3> | 3",
      "<h3 id=x aria-level=99999999999></h3> | 3",
      "<div id=x role=heading></div> | 2"})
  void a_heading_has_a_level(String html, int level) {
    Page page = Page.parse(html);
    assertThat(page.roles().level(page.byId("x").orElseThrow())).isEqualTo(level);
  }

  @Test
  void a_drawing_is_a_document_of_its_own() {
    assertThat(role("<svg id=x></svg>")).isEqualTo("graphics-document");
  }

  @Test
  void nothing_inside_a_button_or_a_picture_is_announced() {
    assertThat(isInClosed("<button><span><svg id=x></svg></span></button>")).isTrue();
    assertThat(isInClosed("<div role=img><b id=x>Flood</b></div>")).isTrue();
    assertThat(isInClosed("<a href=/><b id=x>Flood</b></a>")).isFalse();
    assertThat(isInClosed("<button id=x>Search</button>")).isFalse();
  }

  private static boolean isInClosed(String html) {
    Page page = Page.parse(html);
    return page.roles().isInClosed(page.byId("x").orElseThrow());
  }

  private static String role(String html) {
    Page page = Page.parse(html);
    return page.roles().of(page.byId("x").orElseThrow());
  }
}
