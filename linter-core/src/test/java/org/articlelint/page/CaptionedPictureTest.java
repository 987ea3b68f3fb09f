package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionedPictureTest {

  private static final String FIGURE = "<figure><img src=flood.jpg alt=Boats><figcaption>Passau on Monday</figcaption></figure>";

  @Test
  void a_picture_comes_with_its_caption() {
    assertThat(captions(FIGURE)).containsExactly("Passau on Monday");
  }

  @Test
  void pictures_in_one_figure_share_its_caption() {
    assertThat(captions(FIGURE.replace("<img", "<img src=rescue.jpg alt=Dogs><img"))).containsExactly("Passau on Monday", "Passau on Monday");
  }

  @Test
  void a_picture_without_caption_is_left_out() {
    assertThat(captions("<img src=flood.jpg alt=Boats>" + FIGURE)).hasSize(1);
  }

  @Test
  void a_picture_that_is_hidden_is_left_out() {
    assertThat(captions(FIGURE.replace("<figure>", "<figure hidden>"))).isEmpty();
  }

  @Test
  void a_picture_in_a_menu_is_no_picture_of_the_story() {
    assertThat(captions("<nav>" + FIGURE + "</nav><main><h1>Flood</h1><p>Passau</main>")).isEmpty();
  }

  private static List<String> captions(String html) {
    return Page.parse(html).fact(CaptionedPicture.FACT).stream().map(picture -> picture.caption().text()).toList();
  }
}
