package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class KnownTest {

  private final Document page = Jsoup.parse("<p>Rain<p>Wind");
  private final Census census = new Census(page);
  private final Element stranger = Jsoup.parse("<p>Hail").expectFirst("p");

  @Test
  void of_each_element_what_was_found_last_is_known() {
    for (Known<String> known : List.<Known<String>>of(Known.ofAll(census), Known.ofFew(census))) {
      Element rain = page.select("p").get(0);
      Element wind = page.select("p").get(1);
      assertThat(known.of(rain)).isNull();
      known.put(rain, "wet");
      known.put(stranger, "white");
      assertThat(known.of(rain)).isEqualTo("wet");
      assertThat(known.of(wind)).isNull();
      assertThat(known.of(stranger)).isEqualTo("white");
      known.put(rain, "wetter");
      known.put(wind, "cold");
      assertThat(known.of(rain)).isEqualTo("wetter");
      assertThat(known.of(wind)).isEqualTo("cold");
    }
  }

  @Test
  void elements_that_are_alike_are_not_the_same() {
    Known<String> known = Known.ofFew(census);
    known.put(stranger, "white");
    assertThat(known.of(Jsoup.parse("<p>Hail").expectFirst("p"))).isNull();
  }
}
