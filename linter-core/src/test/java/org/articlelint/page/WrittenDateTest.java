package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"January 10, 2022", "10.01.2022", "10 janvier 2022", "2022年1月10日", "10. Januar 2022", "10 de enero de 2022",
      "10 de janeiro de 2022", "10 gennaio 2022", "10 januari 2022", "10 stycznia 2022", "10 января 2022 года", "10 січня 2022", "10 Ocak 2022",
      "10 يناير 2022", "10. januar 2022", "10. tammikuuta 2022", "10. ledna 2022", "2022. január 10.", "10 Ιανουαρίου 2022",
      "2022년 1월 10일", "2022-01-10", "10/01/2022", "10. 1. 2022", "Monday, Jan. 10th, 2022 at 8:00", "10º de janeiro de 2022", "10.01.22"})
  void reads_the_day(String text) {
    assertThat(WrittenDate.in(text, false)).map(WrittenDate::day).contains(LocalDate.of(2022, 1, 10));
  }

  @Test
  void reads_the_month_first_where_the_language_does() {
    assertThat(WrittenDate.in("1/10/2022", true)).map(WrittenDate::day).contains(LocalDate.of(2022, 1, 10));
  }

  @Test
  void gives_the_words_of_the_date_only() {
    assertThat(WrittenDate.in("Published on January 10, 2022 at 8:00", false)).map(WrittenDate::text).contains("January 10, 2022");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10.30 Uhr", "31.02.2022", "1.2.3.4", "8 января, 17:46", "2022", "may 10 people, 2 cats", "10-12-14 Jahre alt 2022"})
  void finds_no_date_where_there_is_none(String text) {
    assertThat(WrittenDate.in(text, false).filter(date -> date.day().getYear() == 2022)).isEmpty();
  }
}
