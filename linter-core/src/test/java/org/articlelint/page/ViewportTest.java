package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.articlelint.page.Viewport.Limit;
import org.junit.jupiter.api.Test;

class ViewportTest {

  @Test
  void words_and_numbers_forbid_zooming() {
    assertThat(limit("width=device-width, user-scalable=no")).contains(new Limit("user-scalable=no", 1));
    assertThat(limit("USER-SCALABLE = 0.5; width=400")).contains(new Limit("user-scalable=0.5", 1));
    assertThat(limit("user-scalable=none")).contains(new Limit("user-scalable=none", 1));
    assertThat(limit("user-scalable=yes")).isEmpty();
    assertThat(limit("user-scalable=-1, initial-scale=1")).isEmpty();
    assertThat(limit("user-scalable=device-width")).isEmpty();
  }

  @Test
  void the_largest_scale_is_read_as_browsers_read_it() {
    assertThat(limit("maximum-scale=1.5")).contains(new Limit("maximum-scale=1.5", 1.5));
    assertThat(limit("maximum-scale=3x")).contains(new Limit("maximum-scale=3x", 3));
    assertThat(limit("maximum-scale=yes")).contains(new Limit("maximum-scale=yes", 1));
    assertThat(limit("maximum-scale=large")).contains(new Limit("maximum-scale=large", 0.1));
    assertThat(limit("maximum-scale=device-height")).contains(new Limit("maximum-scale=device-height", 10));
    assertThat(limit("maximum-scale=-1")).isEmpty();
  }

  @Test
  void properties_are_parted_by_commas_semicolons_or_gaps() {
    assertThat(limit("minimum-scale=1.0 maximum-scale=1.0, minimal-ui")).contains(new Limit("maximum-scale=1.0", 1));
    assertThat(limit("width=1024;user-scalable=no")).contains(new Limit("user-scalable=no", 1));
    assertThat(limit("user-scalable, maximum-scale")).isEmpty();
    assertThat(limit("maximum-scale=1, maximum-scale=5")).contains(new Limit("maximum-scale=5", 5));
  }

  @Test
  void the_last_one_counts_that_a_browser_obeys() {
    String bad = "<meta name=viewport content='user-scalable=no'>";
    assertThat(Page.parse(bad + "<meta name=Viewport content='width=device-width'>").fact(Viewport.FACT).orElseThrow().limit()).isEmpty();
    assertThat(Page.parse("<noscript>" + bad + "</noscript>").fact(Viewport.FACT)).isEmpty();
    assertThat(Page.parse("<meta name=viewport>").fact(Viewport.FACT)).isEmpty();
  }

  private static Optional<Limit> limit(String content) {
    return Page.parse("<meta name=viewport content='%s'>".formatted(content)).fact(Viewport.FACT).orElseThrow().limit();
  }
}
