package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenAriaTest {

  @Test
  void names_each_attribute_that_may_reach_somebody() {
    assertThat(of("<p aria-live=polite aria-foo=1 lang=en><b hidden aria-live=off>7 m</b><svg aria-Label=Map></svg>"))
        .extracting(WrittenAria::name).containsExactly("aria-live", "aria-foo", "aria-label");
    assertThat(of("<p aria-live=polite aria-foo=1>")).extracting(aria -> aria.known().isPresent()).containsExactly(true, false);
  }

  @Test
  void tells_names_from_bindings() {
    assertThat(of("<p aria-lable=x aria-label$=x aria-label.bind=x>")).extracting(WrittenAria::isPlain).containsExactly(true, false, false);
  }

  @Test
  void knows_what_a_slip_was_meant_to_be() {
    assertThat(of("<p aria-lable=x aria-role=x aria-title=x>")).extracting(aria -> aria.meant().orElse("-"))
        .containsExactly("aria-label", "role", "-");
  }

  @Test
  void knows_values_that_a_script_fills_in() {
    assertThat(of("<p aria-label='{{name}}' aria-live=off>")).extracting(WrittenAria::isToBeFilled).containsExactly(true, false);
  }

  @Test
  void knows_boxes_that_a_script_is_to_fill() {
    assertThat(of("<div aria-label=x>&nbsp; </div><div aria-label=x>7 m</div><i aria-label=x></i>")).extracting(WrittenAria::isOnEmptyBox)
        .containsExactly(true, false, false);
  }

  @Test
  void braille_needs_something_to_be_heard_beside_it() {
    Page page = Page.parse("<button aria-braillelabel=x></button><button aria-braillelabel=x>Share</button><p aria-brailleroledescription=x>");
    assertThat(page.fact(WrittenAria.FACT)).extracting(aria -> aria.isBrailleAlone(page)).containsExactly(true, false, true);
  }

  private static List<WrittenAria> of(String html) {
    return Page.parse(html).fact(WrittenAria.FACT);
  }
}
