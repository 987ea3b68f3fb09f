package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureContentTest {

  @Test
  void words_alone_make_a_figure_bare() {
    assertThat(of("<p>Flood</p><figcaption>Passau</figcaption>").isBare()).isTrue();
    assertThat(of("<div><span>Flood</span></div><figcaption><b>Passau</b></figcaption>").isBare()).isTrue();
  }

  @Test
  void pictures_and_what_may_become_one_are_content() {
    for (String content : new String[] {"<img src=a.jpg>", "<table></table>", "<my-map></my-map>", "<div></div>", "<noscript>Flood</noscript>",
        "<script>draw()</script>", "<div style='background: url(a.jpg)'>Flood</div>", "<div><p><svg></svg></p></div>"}) {
      assertThat(of(content + "<figcaption>Passau</figcaption>").isBare()).as(content).isFalse();
    }
  }

  @Test
  void content_on_both_sides_is_around_the_caption() {
    assertThat(of("<img src=a.jpg><figcaption>Passau</figcaption><p>Jane Doe</p>").isAround()).isTrue();
    assertThat(of("<img src=a.jpg><figcaption>Passau</figcaption>Jane Doe").isAround()).isTrue();
  }

  @Test
  void what_is_not_seen_is_not_around() {
    assertThat(of("<meta content=x><img src=a.jpg><figcaption>Passau</figcaption> <!-- end --> <script>count()</script>").isAround()).isFalse();
    assertThat(of("<button>Back</button><figcaption>Passau</figcaption><img src=a.jpg>").isAround()).isFalse();
  }

  @Test
  void one_of_several_captions_has_nothing_around() {
    assertThat(of("<img src=a.jpg><figcaption>Passau</figcaption><img src=b.jpg><figcaption>Linz</figcaption>").isAround()).isFalse();
  }

  private static FigureContent of(String content) {
    Page page = Page.parse("<figure>" + content + "</figure>");
    return FigureContent.of(page.all("figure").get(0), page.all("figcaption").get(0));
  }
}
