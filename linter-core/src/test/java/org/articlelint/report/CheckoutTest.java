package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CheckoutTest {

  private static final Checkout ROOT = new Checkout(Path.of("/repo"), Path.of("/repo"));
  private static final Checkout MODULE = new Checkout(Path.of("/repo/target/site"), Path.of("/repo"));

  @Test
  void names_files_from_the_root_on() {
    assertThat(ROOT.path("./site/flood.html")).isEqualTo("site/flood.html");
    assertThat(ROOT.path("site/../flood.html")).isEqualTo("flood.html");
    assertThat(ROOT.path("/repo/site/flood.html")).isEqualTo("site/flood.html");
    assertThat(MODULE.path("flood.html")).isEqualTo("target/site/flood.html");
    assertThat(ROOT.path("../other/flood.html")).isEqualTo("../other/flood.html");
  }

  @Test
  void keeps_what_lies_elsewhere_and_what_is_no_file() {
    assertThat(ROOT.path("/srv/flood.html")).isEqualTo("/srv/flood.html");
    assertThat(ROOT.path("flood\0.html")).isEqualTo("flood\0.html");
    assertThat(ROOT.path("-")).isEqualTo("-");
    assertThat(ROOT.path("")).isEqualTo(".");
  }

  @Test
  void encodes_what_an_address_may_not_have() {
    assertThat(ROOT.uri("site/flood map.html")).isEqualTo("site/flood%20map.html");
    assertThat(ROOT.uri("a:b?c#d%e.html")).isEqualTo("a%3Ab%3Fc%23d%25e.html");
    assertThat(ROOT.uri("über/洪水.html")).isEqualTo("%C3%BCber/%E6%B4%AA%E6%B0%B4.html");
    assertThat(ROOT.uri("/srv/flood.html")).isEqualTo("file:///srv/flood.html");
  }

  @Test
  void leads_to_a_file_on_this_machine() {
    assertThat(MODULE.link("flood map.html")).isEqualTo("file:///repo/target/site/flood%20map.html");
    assertThat(ROOT.link("-")).isEmpty();
  }
}
