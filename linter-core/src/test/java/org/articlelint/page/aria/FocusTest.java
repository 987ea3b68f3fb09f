package org.articlelint.page.aria;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;

class FocusTest {

  @Test
  void has_a_number_as_html_reads_it() {
    assertThat(index("3px")).isEqualTo("3");
    assertThat(index("-1")).isEqualTo("-1");
    assertThat(index("99999999999")).isEqualTo("2147483647");
    assertThat(index("auto")).isEqualTo("none");
  }

  private static String index(String tabindex) {
    var index = Focus.tabIndex(Page.parse("<p tabindex='%s'>".formatted(tabindex)).all("p").get(0));
    return index.isPresent() ? String.valueOf(index.getAsInt()) : "none";
  }
}
