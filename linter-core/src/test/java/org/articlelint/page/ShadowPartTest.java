package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class ShadowPartTest {

  @ParameterizedTest
  @ValueSource(strings = {"<p role=\"tab\">", "<p role='tab'>", "<p role=tab>", "<p role=\\\"tab\\\">", "e.setAttribute('role', 'tab')", "e.role = `tab`",
      "<p role=button><p role=tab>"})
  void a_script_may_write_the_role_in_many_ways(String code) {
    assertThat(Page.parse("<script>host.attachShadow({mode: 'open'}).innerHTML = \"" + code + "\"</script>").fact(ShadowPart.FACT))
        .extracting(ShadowPart::role).containsExactly("tab");
  }

  @Test
  void other_scripts_make_none() {
    assertThat(Page.parse("<script>a.attachShadow(x); b.role = 'button'; const roles = 1</script><script>a.role = 'tab'</script>")
        .fact(ShadowPart.FACT)).isEmpty();
  }
}
