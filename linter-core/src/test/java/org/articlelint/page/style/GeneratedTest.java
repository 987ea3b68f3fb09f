package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.articlelint.page.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratedTest {

  @Test
  void says_whether_words_beside_run_on() {
    assertThat(before("b::before { content: 'x' }")).contains(new Generated("x", true));
    assertThat(before("b::before { content: 'x'; float: left }")).contains(new Generated("x", false));
    assertThat(before("b::before { content: '' / 'x' }")).contains(new Generated("x", false));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"b::before { content: none }", "b::before { content: normal }", "b::before { color: red }", "b { content: 'x' }"})
  void puts_nothing_there(String css) {
    assertThat(before(css)).isEmpty();
  }

  @Test
  void a_counter_lives_to_the_end_of_what_it_was_reset_in() {
    assertThat(numbers("ol { counter-reset: n } li { counter-increment: n } li::before { content: counters(n, '.') ' ' }",
        "<ol><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ol><ol><li>e</li></ol>")).isEqualTo("1 1.1 1.2 2 1 ");
  }

  @Test
  void a_counter_that_nobody_reset_begins_where_it_is_first_counted() {
    assertThat(numbers("li::before { counter-increment: n 2; content: counter(n, upper-roman) ' ' }", "<li>a<li>b<li>c")).isEqualTo("II II II ");
    assertThat(numbers("li { counter-increment: n 2 } li::before { content: counter(n, upper-roman) ' ' }", "<li>a<li>b<li>c")).isEqualTo("II IV VI ");
  }

  @Test
  void what_is_not_displayed_does_not_count() {
    assertThat(numbers("li { counter-increment: n } .a { display: none } li::before { content: counter(n) }", "<li>a<li class=a>b<li>c")).isEqualTo("12");
  }

  @ParameterizedTest
  @CsvSource({"0, lower-alpha, 0", "1, lower-alpha, a", "27, upper-latin, AA", "1994, lower-roman, mcmxciv", "5000, upper-roman, 5000",
      "7, decimal-leading-zero, 07", "-7, decimal-leading-zero, -07", "3, disc, •", "3, hebrew, 3"})
  void numbers_are_written(int number, String style, String written) {
    assertThat(CounterStyle.write(number, style)).isEqualTo(written);
  }

  private static Optional<Generated> before(String css) {
    Page page = Page.parse("<!doctype html><style>" + css + "</style><b id=x>Flood</b>");
    return page.style().generated(page.byId("x").orElseThrow(), Pseudo.BEFORE);
  }

  private static String numbers(String css, String html) {
    Page page = Page.parse("<!doctype html><style>" + css + "</style>" + html);
    return page.all("li").stream().filter(item -> !item.hasClass("a")).map((Element item) -> page.style().generated(item, Pseudo.BEFORE).map(Generated::words).orElse(""))
        .collect(Collectors.joining());
  }
}
