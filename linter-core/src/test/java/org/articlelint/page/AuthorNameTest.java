package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuthorNameTest {

  @Test
  void the_word_that_makes_a_byline_is_told_as_written() {
    assertThat(AuthorName.byWord("By JANE DOE, Associated Press")).contains("By");
    assertThat(AuthorName.byWord("Von Jane Doe")).contains("Von");
    assertThat(AuthorName.byWord("Автор: Анна Иванова")).contains("Автор:");
    assertThat(AuthorName.byWord("Von Miller")).isEmpty();
    assertThat(AuthorName.byWord("Byron Jones Smith")).isEmpty();
    assertThat(AuthorName.byWord("Di Maio Luigi")).isEmpty();
    assertThat(AuthorName.byWord("By")).isEmpty();
  }

  @Test
  void two_full_names_are_several_and_a_name_with_a_title_is_one() {
    assertThat(AuthorName.isSeveral("Jane Doe and John Roe")).isTrue();
    assertThat(AuthorName.isSeveral("Jane Doe & John Roe")).isTrue();
    assertThat(AuthorName.isSeveral("Jane Doe; John Roe; Max Muster")).isTrue();
    assertThat(AuthorName.isSeveral("Jane Doe, Science Editor")).isFalse();
    assertThat(AuthorName.isSeveral("José Ortega y Gasset")).isFalse();
    assertThat(AuthorName.isSeveral("Science and Technology Desk")).isFalse();
    assertThat(AuthorName.isSeveral("AFP, AP, dpa")).isFalse();
    assertThat(AuthorName.isSeveral("")).isFalse();
  }

  @Test
  void one_word_in_common_is_enough() {
    assertThat(AuthorName.isIn("Jane Doe", "By JANE DOE, Passau")).isTrue();
    assertThat(AuthorName.isIn("鈴木花子", "文・鈴木花子")).isTrue();
    assertThat(AuthorName.isIn("Jane Doe", "By John Roe")).isFalse();
  }
}
