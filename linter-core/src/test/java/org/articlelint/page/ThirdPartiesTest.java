package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThirdPartiesTest {

  @Test
  void own_advertisements_and_what_their_scripts_fill() {
    assertThat(own("<div class='ad-slot'><p><b>words</b></p></div>")).isTrue();
    assertThat(own("<div id=onetrust-banner><b>words</b></div>")).isTrue();
    assertThat(own("<div class='story shadows'><b>words</b></div>")).isFalse();
    assertThat(own("<b class=g-recaptcha></b>")).isTrue();
    assertThat(own("<body class='no-ads ads'><b>words</b>")).isFalse();
  }

  @Test
  void wrote_what_stands_in_embeds_and_dialogs_but_do_not_own_the_controls() {
    assertThat(wrote("<div class=embed><p><b>words</b></p></div>")).isTrue();
    assertThat(wrote("<div class=cookie-banner><b>words</b></div>")).isTrue();
    assertThat(wrote("<div class=ad-slot><b>words</b></div>")).isTrue();
    assertThat(wrote("<div class=story><b>words</b></div>")).isFalse();
    assertThat(own("<div class=embed><b>words</b></div>")).isFalse();
    assertThat(own("<div class=modal><div class=g-recaptcha><b>words</b></div></div>")).isTrue();
  }

  private static boolean own(String html) {
    Page page = Page.parse(html);
    return page.fact(ThirdParties.FACT).own(page.all("b").get(0));
  }

  private static boolean wrote(String html) {
    Page page = Page.parse(html);
    return page.fact(ThirdParties.FACT).wrote(page.all("b").get(0));
  }
}
