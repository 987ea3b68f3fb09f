package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntroductionTest {

  private static final String TEXT = "<p>The water rose by two metres overnight, and the old town could be reached by boat only on Monday morning.</p>";

  private static Introduction of(String html) {
    return Page.parse("<article><h1>Flood</h1>" + html + "</article>").fact(Introduction.FACT);
  }

  @Test
  void a_subheading_right_after_the_headline_is_early() {
    assertThat(of("<h2>The night</h2>" + TEXT).early()).map(Heading::text).contains("The night");
    assertThat(of(TEXT + "<h2>The night</h2>" + TEXT).early()).isEmpty();
  }

  @Test
  void the_first_paragraph_may_echo_the_lead() {
    assertThat(of(TEXT.replace("<p>", "<p class=lead>") + TEXT).echo()).isPresent();
    assertThat(of(TEXT.replace("<p>", "<p class=lead>") + TEXT.replace("Monday", "Sunday")).echo()).isEmpty();
  }
}
