package org.articlelint.page.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "class=image-credit | CREDIT BOX", "class=imagecredits | CREDIT", "class=Bild_Nachweis | CREDIT BOX", "class=photoCredit | CREDIT BOX",
      "class=foto-unterschrift | CAPTION MAYBE BOX", "class=mediaCaption | CAPTION BOX", "class='sr-only' | UNSEEN", "id=credit | CREDIT",
      "itemprop=author | MAYBE PERSON", "property=copyrightHolder | CREDIT", "class=text | TEXT", "class=texture | -", "class=context | -",
      "class='story share' | NOISE", "class=shareholder | -", "class=pictureBox | BOX", "class=picturebox | -", "class=pic2 | BOX",
      "class=ad | NOISE",
      "class=badge | NOISE", "class=badger | -", "class='' | -", "class=x | -", "class=media-body | ASIDE BOX", "class=box-PIC | BOX", "class='img/info' | BOX TEXT",
      "title=credit | -"})
  void names_say_what_an_element_holds(String attribute, String hints) {
    assertThat(Hint.of(Jsoup.parse("<p " + attribute + ">").expectFirst("p"))).extracting(Hint::name)
        .containsExactlyInAnyOrder(hints == null ? new String[0] : hints.split(" "));
  }

  @Test
  void names_of_any_length_are_read() {
    String names = "x-1 ".repeat(300) + "credit";
    for (int i = 0; i < 2; i++) {
      assertThat(Hint.of(Jsoup.parse("<p class='" + names + "'>").expectFirst("p"))).containsExactly(Hint.CREDIT);
    }
    assertThat(Hint.of(Jsoup.parse("<p>").expectFirst("p"))).isEmpty();
    assertThat(Arrays.asList(Hint.values())).hasSizeLessThan(16);
  }
}
