package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecorationTest {

  @Test
  void is_an_empty_alt_text_or_a_presentational_role() {
    Page page = Page.parse("<img alt=''><ul role=none></ul><table role='presentation'></table><img alt='x'><img alt='' role=img><p>x</p>");
    assertThat(page.fact(Decoration.FACT)).extracting(decoration -> decoration.element().normalName())
        .containsExactly("img", "ul", "table");
  }

  @Test
  void names_what_overrules_it() {
    assertThat(overruledBy("<img alt='' aria-label='Flood'>")).isEqualTo("aria-label");
    assertThat(overruledBy("<img alt='' tabindex=0>")).isEqualTo("tabindex");
    assertThat(overruledBy("<a href=/x role=none>x</a>")).isEqualTo("href");
  }

  @Test
  void a_title_overrules_nothing() {
    assertThat(overruledBy("<img alt='' title='Flood'>")).isEmpty();
  }

  private static String overruledBy(String html) {
    return Page.parse(html).fact(Decoration.FACT).get(0).overruledBy().orElse("");
  }
}
