package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FixedSpacingTest {

  private static List<String> fixed(String body) {
    Page page = Page.parse("<!doctype html><title>Flood</title>" + body);
    return page.fact(FixedSpacing.FACT).stream().map(spacing -> spacing.kind() + " " + spacing.written()).toList();
  }

  @Test
  void counts_by_the_size_of_the_font() {
    assertThat(fixed("<p style='letter-spacing: .1em !important'>Rain</p>")).containsExactly("LETTERS .1em");
    assertThat(fixed("<p style='letter-spacing: 1.92px !important'>Rain</p>")).isEmpty();
    assertThat(fixed("<h1 style='letter-spacing: 1.92px ! IMPORTANT'>Rain</h1>")).containsExactly("LETTERS 1.92px");
    assertThat(fixed("<p style='word-spacing: normal !important'>Rain</p>")).containsExactly("WORDS normal");
    assertThat(fixed("<p style='word-spacing: 10% !important'>Rain</p>")).isEmpty();
  }

  @Test
  void needs_lines_that_surely_wrap_for_their_height() {
    String rain = "Rain in Passau. ".repeat(20);
    assertThat(fixed("<p style='line-height: 1 !important'>" + rain + "</p>")).containsExactly("LINES 1");
    assertThat(fixed("<p style='line-height: 1 !important; white-space: nowrap'>" + rain + "</p>")).isEmpty();
    assertThat(fixed("<p style='line-height: 24px !important; font-size: 16px'>" + rain + "</p>")).isEmpty();
    assertThat(fixed("<p style='font: 16px/20px serif !important'>" + rain + "</p>")).containsExactly("LINES 20px");
    assertThat(fixed("<div style='width: 60px'><span style='line-height: 1 !important'>Rain in Passau</span></div>")).containsExactly("LINES 1");
  }

  @Test
  void is_overruled_by_nobody_and_widened_by_itself_alone() {
    assertThat(fixed("<style>p { letter-spacing: 1em !important }</style><p style='letter-spacing: 0 !important'>Rain</p>")).hasSize(1);
    assertThat(fixed("<style>p { letter-spacing: 1em !important }</style><p style='letter-spacing: 0'>Rain <b style='color: red !important'>x</b></p>"))
        .isEmpty();
  }
}
