package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AltTextTest {

  @Test
  void is_what_a_picture_says_without_white_space_around_it() {
    Page page = Page.parse("<img src=a.jpg alt=' Flood, at night! '><img src=b.jpg alt=' '><img src=c.jpg>");
    assertThat(page.fact(AltText.FACT)).singleElement().satisfies(alt -> {
      assertThat(alt.text()).isEqualTo("Flood, at night!");
      assertThat(alt.plain()).isEqualTo("flood at night");
      assertThat(alt.isHeard()).isTrue();
    });
  }

  @Test
  void of_a_hidden_or_unfilled_picture_is_not_heard() {
    Page page = Page.parse("<img src=a.jpg alt=Flood aria-hidden=true><img alt=Elbe>");
    assertThat(page.fact(AltText.FACT)).extracting(AltText::isHeard).containsExactly(false, false);
  }
}
