package org.articlelint.page.aria;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DisabledTest {

  @Test
  void is_a_control_that_html_disables_itself_or_by_its_group() {
    assertThat(Disabled.isByHtml(input("<input disabled>"))).isTrue();
    assertThat(Disabled.isByHtml(input("<fieldset disabled><p><input></p></fieldset>"))).isTrue();
    assertThat(Disabled.isByHtml(input("<fieldset disabled><legend><input></legend></fieldset>"))).isFalse();
    assertThat(Disabled.isByHtml(input("<div disabled><input></div>"))).isFalse();
  }

  @Test
  void is_what_aria_says_is_disabled() {
    assertThat(Disabled.is(input("<input aria-disabled=TRUE>"))).isTrue();
    assertThat(Disabled.is(input("<p aria-disabled=true><input></p>"))).isFalse();
    assertThat(Disabled.isWithAllAround(input("<p aria-disabled=true><input></p>"))).isTrue();
  }

  private static Element input(String html) {
    return Page.parse(html).all("input").get(0);
  }
}
