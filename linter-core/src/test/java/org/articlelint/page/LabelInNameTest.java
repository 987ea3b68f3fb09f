package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.aria.Answer;
import org.junit.jupiter.api.Test;

class LabelInNameTest {

  @Test
  void whole_words_side_by_side_are_in_it() {
    assertThat(answer("Read more", "Read more about the flood")).isEqualTo(Answer.YES);
    assertThat(answer("Read more", "Read the more")).isEqualTo(Answer.NO);
    assertThat(answer("more read", "Read more")).isEqualTo(Answer.NO);
    assertThat(answer("just ice", "justice")).isEqualTo(Answer.NO);
    assertThat(answer("2021", "20 21")).isEqualTo(Answer.NO);
    assertThat(answer("View", "Viewer")).isNotEqualTo(Answer.YES);
  }

  @Test
  void case_accents_punctuation_and_brackets_make_no_difference() {
    assertThat(answer("Über uns …", "UBER UNS: die Redaktion")).isEqualTo(Answer.YES);
    assertThat(answer("Dune (1984)", "Dune, the film")).isEqualTo(Answer.YES);
    assertThat(answer("Groß", "GROSS")).isEqualTo(Answer.YES);
    assertThat(answer("Kranken\u00adhaus", "Krankenhaus")).isEqualTo(Answer.YES);
  }

  @Test
  void chinese_japanese_and_thai_have_no_gaps() {
    assertThat(answer("搜索", "打开搜索菜单")).isEqualTo(Answer.YES);
    assertThat(answer("搜索", "菜单")).isEqualTo(Answer.NO);
    assertThat(answer("検索", "サイト内検索")).isEqualTo(Answer.YES);
  }

  @Test
  void a_sign_and_a_count_are_no_words() {
    assertThat(answer("×", "Close")).isEqualTo(Answer.YES);
    assertThat(answer("x", "Close")).isEqualTo(Answer.YES);
    assertThat(answer("00:49", "Play the video")).isEqualTo(Answer.YES);
  }

  @Test
  void what_is_short_for_the_other_is_not_known() {
    for (String[] pair : new String[][] {{"Nov", "November"}, {"FAQ", "Frequently asked questions"}, {"Mister Li", "Mr Li"},
        {"5 hrs", "5 hours"}, {"Doctor Li", "Dr. Li"}}) {
      assertThat(answer(pair[0], pair[1])).as(pair[0]).isEqualTo(Answer.UNKNOWN);
    }
  }

  @Test
  void what_is_written_otherwise_is_not_known() {
    for (String[] pair : new String[][] {{"e-mail", "email"}, {"1,234 likes", "1234 likes"}, {"colour", "color"}, {"2 stories", "two stories"},
        {"News & Sport", "News and Sport"}, {"24°", "24 degrees"}}) {
      assertThat(answer(pair[0], pair[1])).as(pair[0]).isNotEqualTo(Answer.NO);
    }
  }

  @Test
  void at_a_seam_there_may_be_a_gap_or_none() {
    char seam = VisibleText.SEAM;
    assertThat(answer("Read" + seam + "more", "Read more")).isEqualTo(Answer.YES);
    assertThat(answer("Down" + seam + "load", "Download")).isEqualTo(Answer.YES);
    assertThat(answer("Read" + seam + "more" + seam + "news", "Readmore news")).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void another_word_is_not_in_it() {
    assertThat(answer("Menu", "Open the main navigation")).isEqualTo(Answer.NO);
    assertThat(answer("Newsletters", "Link opens in a new tab")).isEqualTo(Answer.NO);
    assertThat(answer("Subscribe", "oregon.example's newsletter")).isEqualTo(Answer.NO);
  }

  private static Answer answer(String label, String name) {
    return new LabelInName(name).of(label);
  }
}
