package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeTest {

  @Test
  void puts_together_what_is_of_one_sort_in_the_order_of_the_firsts() {
    assertThat(Alike.by(String::length, List.of("dam", "river", "ice", "sun")))
        .containsExactly(new Alike<>("dam", 2), new Alike<>("river", 0));
  }

  @Test
  void says_how_many_more_have_the_fault() {
    assertThat(Alike.asDo(0)).isEmpty();
    assertThat(Alike.asDo(1)).isEqualTo(", as does one more");
    assertThat(Alike.asDo(12)).isEqualTo(", as do 12 more");
  }

  @Test
  void says_where_else_something_is_to_be_done() {
    assertThat(new Alike<>("dam", 0).andElsewhere()).isEmpty();
    assertThat(new Alike<>("dam", 1).andElsewhere()).isEqualTo(", here and once more");
    assertThat(new Alike<>("dam", 12).andElsewhere()).isEqualTo(", here and 12 times more");
  }
}
