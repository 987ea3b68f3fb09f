package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articlelint.lint.Linter;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Page;
import org.articlelint.run.TestRules;
import org.junit.jupiter.api.Test;

class CodeFrameTest {

  private static final Linter LINTER = new Linter(RuleSet.of(List.of(TestRules.PICTURE)));

  private static List<String> frame(String html, int width) {
    return CodeFrame.of(LINTER.lint("a.html", Page.parse(html)).problems().get(0), width, new Paint(false));
  }

  @Test
  void marks_the_tag_under_its_line() {
    assertThat(frame("\n    <p><img src=a.png> Flood", 0)).containsExactly(
        "      2 | <p><img src=a.png> Flood",
        "        |    ^^^^^^^^^^^^^^^");
  }

  @Test
  void a_long_line_is_cut_on_both_sides() {
    assertThat(frame("x".repeat(1000) + "<img src=a.png>" + "y".repeat(1000), 60)).containsExactly(
        "      1 | …" + "x".repeat(24) + "<img src=a.png>" + "y".repeat(8) + "…",
        "        |  " + " ".repeat(24) + "^^^^^^^^^^^^^^^");
  }

  @Test
  void no_frame_is_wider_than_the_terminal() {
    for (int width = 60; width < 140; width++) {
      assertThat(frame("z".repeat(50) + "<img src=a.png alt='" + "y".repeat(1000) + "'>", width).get(0).length()).isLessThanOrEqualTo(width);
    }
  }

  @Test
  void a_tag_of_several_lines_is_marked_to_the_end_of_its_first() {
    assertThat(frame("<p><img\n  src=a.png>", 0)).containsExactly(
        "      1 | <p><img",
        "        |    ^^^^");
  }

  @Test
  void the_mark_stands_right_under_wide_signs_and_tabs() {
    assertThat(frame("<p>\t洪水<img src=a.png>", 0)).containsExactly(
        "      1 | <p> 洪水<img src=a.png>",
        "        |         ^^^^^^^^^^^^^^^");
  }

  @Test
  void a_page_steers_no_terminal() {
    assertThat(frame("<p>\u001B[2J\u202E<img src=a.png>", 0).get(0)).isEqualTo("      1 | <p>\uFFFD[2J\uFFFD<img src=a.png>");
  }

  @Test
  void what_nobody_wrote_has_none() {
    var rules = RuleSet.of(List.of(TestRules.rule("test-root", (page, context) -> context.report(page.root(), "Here."))));
    assertThat(CodeFrame.of(new Linter(rules).lint("a.html", Page.parse("<p>Flood")).problems().get(0), 0, new Paint(false))).isEmpty();
  }
}
