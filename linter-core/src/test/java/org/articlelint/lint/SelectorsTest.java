package org.articlelint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.articlelint.page.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SelectorsTest {

  private static final String[] PIECES = {"<p>", "<div>", "</div>", "<h2 id=a>", "<h2 id=A>", "<b id='1x'>", "<i id=\"a b\">", "<table>",
      "<td>", "<svg><a>", "<o:p>", "</svg>", "<x-y>", "<img id=pic>", "<math><mi>", "</p>", "flood", "<template><p>", "<svg:rect>", "<ul><li>"};

  private static String of(Page page, Element element) {
    return Place.of(page, element).selector();
  }

  @Test
  void the_path_begins_at_what_stands_once() {
    Page page = Page.parse("<main><div id=story><p>One<p>Two</div></main>");
    assertThat(of(page, page.all("p").get(1))).isEqualTo("#story > p:nth-of-type(2)");
    assertThat(of(page, page.all("main").get(0))).isEqualTo("main");
    assertThat(of(page, page.root())).isEqualTo("html");
  }

  @Test
  void an_id_that_stands_twice_is_no_address() {
    Page page = Page.parse("<p id=a>One<p id=A>Two");
    assertThat(of(page, page.all("p").get(0))).isEqualTo("body > p:nth-of-type(1)");
  }

  @Test
  void finds_the_element_and_only_it_on_any_page() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder html = new StringBuilder();
      random.ints(1 + random.nextInt(30), 0, PIECES.length).forEach(piece -> html.append(PIECES[piece]));
      Page page = Page.parse(html.toString());
      for (Element element : page.elements()) {
        assertThat(page.document().select(of(page, element))).as("%s in %s", of(page, element), html).singleElement().isSameAs(element);
      }
    }
  }

  @Test
  @Timeout(20)
  void a_hundred_thousand_sisters_are_numbered_once() {
    Page page = Page.parse("<h4>Flood</h4>".repeat(100_000));
    assertThat(page.all("h4").stream().map(heading -> of(page, heading)).distinct()).hasSize(100_000);
  }
}
