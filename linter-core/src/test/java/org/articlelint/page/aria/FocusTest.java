package org.articlelint.page.aria;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FocusTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "<a id=x href=/>Flood</a>",
      "<svg><a id=x xlink:href=/><text>Flood</text></a></svg>",
      "<button id=x>Flood</button>",
      "<p id=x tabindex=-1>Flood</p>",
      "<p id=x tabindex='0 please'>Flood</p>",
      "<p id=x contenteditable>Flood</p>",
      "<p id=x contenteditable=PLAINTEXT-ONLY>Flood</p>",
      "<details><summary id=x>Flood</summary></details>",
      "<video id=x controls></video>",
      "<fieldset disabled><legend><input id=x></legend></fieldset>"})
  void takes_the_focus(String html) {
    assertThat(isFocusable(html)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<a id=x>Flood</a>",
      "<input id=x type=hidden>",
      "<button id=x disabled tabindex=0>Flood</button>",
      "<fieldset disabled><p><input id=x></p></fieldset>",
      "<p id=x tabindex=none>Flood</p>",
      "<p id=x contenteditable=false>Flood</p>",
      "<p id=x contenteditable=perhaps>Flood</p>",
      "<details><summary>Flood</summary><summary id=x>Map</summary></details>",
      "<video id=x></video>"})
  void takes_no_focus(String html) {
    assertThat(isFocusable(html)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"3px, 3", "-1, -1", "99999999999, 2147483647", "auto, none"})
  void has_a_number_as_html_reads_it(String tabindex, String number) {
    var index = Focus.tabIndex(Page.parse("<p tabindex='%s'>".formatted(tabindex)).all("p").get(0));
    assertThat(index.isPresent() ? String.valueOf(index.getAsInt()) : "none").isEqualTo(number);
  }

  private static boolean isFocusable(String html) {
    return Focus.isFocusable(Page.parse(html).byId("x").orElseThrow());
  }
}
