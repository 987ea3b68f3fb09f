package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LooseTextTest {

  @Test
  void is_the_largest_box_without_a_landmark() {
    assertThat(texts("<div><div><p>Weather</p></div><header><nav>Menu</nav>Name</header></div><main>Story</main><p>Imprint</p>"))
        .containsExactly("Weather", "Imprint");
  }

  @Test
  void controls_and_messages_are_none() {
    assertThat(texts("<main>Story</main><button>Menu</button><a href=#top>Top</a><div role=alert>Saved</div><p>»</p>")).isEmpty();
  }

  @Test
  void is_cut_where_nobody_reads_on() {
    assertThat(texts("<main>Story</main><table><tr><td>" + "<b>word </b>".repeat(1_000) + "</table>").get(0)).hasSizeLessThan(250);
  }

  private static List<String> texts(String html) {
    return Page.parse("<!DOCTYPE html><title>T</title>" + html).fact(LooseText.FACT).stream().map(LooseText::text).toList();
  }
}
