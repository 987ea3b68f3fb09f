package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articlelint.page.Misplacement.Way;
import org.junit.jupiter.api.Test;

class MisplacementTest {

  private static final String TEXT = "<p>The water rose by two metres overnight, and the old town could be reached by boat only on Monday morning.</p>";

  private static List<Way> ways(String html) {
    return Page.parse("<!DOCTYPE html><title>Flood</title>" + html).fact(Misplacement.FACT).stream().map(Misplacement::way).toList();
  }

  @Test
  void a_box_is_reversed_where_all_sheets_are_at_hand() {
    String story = "<article><h1>Flood</h1><div class=box>" + TEXT.repeat(2) + "</div></article>";
    String sheet = "<style>.box { display: flex; flex-direction: row-reverse }</style>";
    assertThat(ways(sheet + story)).containsExactly(Way.REVERSED);
    assertThat(ways(sheet + "<link rel=stylesheet href=a.css>" + story)).isEmpty();
  }

  @Test
  void an_order_counts_among_parts_of_a_flex_box() {
    String parts = TEXT + TEXT.replace("<p>", "<p style='order: -1'>");
    assertThat(ways("<article><h1>Flood</h1><div style='display: flex'>" + parts + "</div></article>")).containsExactly(Way.ORDERED);
    assertThat(ways("<article><h1>Flood</h1><div>" + parts + "</div></article>")).isEmpty();
  }

  @Test
  void a_headline_is_late_after_paragraphs() {
    Page page = Page.parse("<!DOCTYPE html><title>Flood</title><article>" + TEXT.repeat(5) + "<h1>Flood</h1></article>");
    assertThat(page.fact(Misplacement.FACT)).extracting(Misplacement::paragraphs).containsExactly(5);
  }
}
