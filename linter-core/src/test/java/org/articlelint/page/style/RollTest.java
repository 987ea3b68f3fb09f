package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RollTest {

  private final Census census = new Census(Jsoup.parse("<p id=a>A<p id=b>B<p id=c>C<p id=d>D"));

  private Roll roll(String... ids) {
    Roll roll = new Roll(census);
    for (String id : ids) {
      roll.append(census.number(census.page().getElementById(id)));
    }
    return roll;
  }

  @Test
  void several_are_joined_in_page_order_each_element_once() {
    assertThat(Roll.of(census, List.of(roll("b", "d"), roll("a", "b", "c"), roll()))).extracting(Element::id).containsExactly("a", "b", "c", "d");
  }

  @Test
  void a_part_is_cut_by_numbers_that_need_not_be_in_it() {
    int b = census.number(census.page().getElementById("b"));
    assertThat(roll("a", "c", "d").between(b, b + 2)).extracting(Element::id).containsExactly("c");
    assertThat(roll("a", "d").between(b, b + 2)).isEmpty();
    assertThat(roll("a", "d").between(b, b - 1)).isEmpty();
  }

  @Test
  void it_ends_with_its_last_element() {
    Roll roll = roll("a", "b");
    assertThat(roll).hasSize(2);
    assertThatThrownBy(() -> roll.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> roll.add(roll.get(0))).isInstanceOf(UnsupportedOperationException.class);
  }
}
