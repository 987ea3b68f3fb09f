package org.articlelint.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.articlelint.page.Page;
import org.articlelint.run.TestRules;
import org.jsoup.select.Selector;
import org.junit.jupiter.api.Test;

class IgnoredTest {

  private static List<Integer> lines(String html, String... selectors) {
    Ignored ignored = new Ignored(Arrays.stream(selectors).map(Selector::evaluatorOf).toList());
    return new Linter(RuleSet.of(List.of(TestRules.HEADING)), ignored).lint("flood.html", Page.parse(html)).problems().stream()
        .map(problem -> problem.place().line()).toList();
  }

  private static final String PAGE = "<h4>Flood</h4>\n<div class=ad><p><b><h4>Buy</h4></b></p></div>\n<h4 class=ad>Sale</h4>\n<h4>Later</h4>";

  @Test
  void what_is_at_or_inside_of_an_ignored_part_is_not_reported() {
    assertThat(lines(PAGE)).containsExactly(1, 2, 3, 4);
    assertThat(lines(PAGE, ".ad")).containsExactly(1, 4);
    assertThat(lines(PAGE, "div")).containsExactly(1, 3, 4);
    assertThat(lines(PAGE, "div", "h4:contains(Later)")).containsExactly(1, 3);
    assertThat(lines(PAGE, "html")).isEmpty();
    assertThat(lines(PAGE, "aside")).containsExactly(1, 2, 3, 4);
  }

  @Test
  void a_page_of_nested_parts_takes_no_longer_than_its_size() {
    String deep = "<div class=ad>".repeat(400) + "<h4>Flood</h4>".repeat(20_000);
    assertTimeout(Duration.ofSeconds(20), () -> assertThat(lines(deep, ".ad", "div", "div div")).isEmpty());
  }

  @Test
  void a_pattern_in_a_selector_cannot_explode() {
    String page = "<p>" + "a".repeat(5_000) + "!</p><h4>Flood</h4>";
    assertTimeout(Duration.ofSeconds(20), () -> assertThat(lines(page, "p:matchesOwn(^(a+)+$)")).containsExactly(1));
  }
}
