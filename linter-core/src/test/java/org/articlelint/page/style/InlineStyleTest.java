package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class InlineStyleTest {

  private static Optional<String> display(String style) {
    return InlineStyle.of(new Element("p").attr("style", style), "display");
  }

  @Test
  void the_last_declaration_counts_unless_one_before_it_is_important() {
    assertThat(display("display: none; DISPLAY:Block")).contains("block");
    assertThat(display("display:none !important; display:block")).contains("none");
    assertThat(display("display:none ! important; display:block")).contains("none");
  }

  @Test
  void a_semicolon_in_brackets_or_quotes_ends_nothing() {
    assertThat(display("background:url(a;display:none);color:red")).isEmpty();
    assertThat(display("content:'a;b'; display:none")).contains("none");
  }

  @Test
  void comments_say_nothing() {
    assertThat(display("/* was: flex */display:none/*;display:block*/")).contains("none");
    assertThat(display("color:red /* display:none")).isEmpty();
  }
}
