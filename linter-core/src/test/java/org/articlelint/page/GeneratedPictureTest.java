package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class GeneratedPictureTest {

  @Test
  void a_credit_that_names_a_program_shows_it_first() {
    GeneratedPicture generated = of("midjourney-passau.jpg", "Passau in 2080. Image: Midjourney").orElseThrow();
    assertThat(generated.sign()).isEqualTo(GeneratedPicture.Sign.CREDIT);
    assertThat(generated.words()).isEqualTo("Midjourney");
    assertThat(generated.isLabelled()).isFalse();
  }

  @Test
  void a_file_shows_it_by_its_name() {
    assertThat(of("DALL%C2%B7E_2024-05-03_passau.png", "Passau in 2080 (AFP)").map(GeneratedPicture::sign))
        .contains(GeneratedPicture.Sign.FILE);
    assertThat(of("dallas-leaves.jpg", "Dallas (AFP)")).isEmpty();
  }

  @Test
  void words_in_the_caption_label_it() {
    assertThat(of("midjourney-passau.jpg", "Passau 2080 (Symbolbild, KI-generiert)").orElseThrow().isLabelled()).isTrue();
  }

  private static Optional<GeneratedPicture> of(String file, String caption) {
    Page page = Page.parse("<figure><img src='/i/%s' alt=Passau><figcaption>%s</figcaption></figure>".formatted(file, caption));
    return GeneratedPicture.of(page, page.images().get(0));
  }
}
