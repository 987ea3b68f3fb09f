package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextRunTest {

  @Test
  void knows_the_first_thing_in_it_that_can_be_used() {
    assertThat(Page.parse("<p role=text>From <a>3</a> to <a href=/7>7</a><button>m</button></p>").fact(TextRun.FACT))
        .singleElement().satisfies(run -> assertThat(run.stop().orElseThrow().text()).isEqualTo("7"));
  }

  @Test
  void one_in_another_is_part_of_it() {
    assertThat(Page.parse("<div role=text><p role=text>7 m</p></div><p role=text>8 m</p>").fact(TextRun.FACT)).hasSize(2)
        .allSatisfy(run -> assertThat(run.stop()).isEmpty());
  }
}
