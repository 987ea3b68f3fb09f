package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articlelint.page.aria.AriaRole;
import org.junit.jupiter.api.Test;

class WrittenRoleTest {

  @Test
  void names_the_first_role_that_there_is_be_it_announced_or_not() {
    assertThat(of("<p role='headline TAB'><p role=landmark><p role=' '><p role=presentation>"))
        .extracting(role -> role.role().map(AriaRole::name).orElse("-")).containsExactly("tab", "-", "none");
  }

  @Test
  void leaves_out_what_no_screen_reader_gets() {
    assertThat(of("<p role=tab aria-hidden=true><p role=tab hidden><template><p role=tab></template>")).isEmpty();
  }

  @Test
  void knows_what_a_slip_was_meant_to_be() {
    assertThat(of("<p role=buton><p role=headline><p role=landmark><p role=landmarc>")).extracting(role -> role.meant().orElse("-"))
        .containsExactly("button", "-", "-", "-");
  }

  @Test
  void knows_the_role_between_quotes_that_are_none() {
    assertThat(of("<p role=”tab”><p role=”headline”><p role=tab>")).extracting(role -> role.misquoted().orElse("-")).containsExactly("tab", "-", "-");
  }

  private static List<WrittenRole> of(String html) {
    return Page.parse(html).fact(WrittenRole.FACT);
  }
}
