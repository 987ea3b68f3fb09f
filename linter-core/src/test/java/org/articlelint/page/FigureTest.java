package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

  private static List<Figure> figures(String html) {
    return Page.parse(html).figures();
  }

  @Test
  void holds_its_pictures_and_not_those_of_figures_inside_it() {
    List<Figure> figures = figures("<figure><img src=a><figure><img src=b><img src=c></figure></figure>");
    assertThat(figures).extracting(figure -> figure.images().size()).containsExactly(1, 2);
  }

  @Test
  void has_its_own_first_figcaption() {
    List<Figure> figures = figures("<figure><figure><figcaption>In</figcaption></figure><figcaption>Out</figcaption><figcaption>Two</figcaption></figure>");
    assertThat(figures).extracting(figure -> figure.caption().orElseThrow().text()).containsExactly("Out", "In");
  }

  @Test
  void may_have_no_caption() {
    assertThat(figures("<figure><img src=a></figure>").get(0).caption()).isEmpty();
  }
}
