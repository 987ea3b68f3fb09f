package org.articlelint.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "2024-06-03T07:15:00+02:00", "2024-06-03T07:15:00.000+0200", "2024-06-03T05:15Z", "2024-06-03 05:15:00z",
      "2024-06-03T07:15+02:00", "2024-06-03 07:15:00 +02:00", "2024-06-03T05:15:00.000Z", "2024-06-03T01:45:00-03:30"})
  void a_moment_is_read_as_news_sites_write_it(String text) {
    assertThat(Timestamp.of(text).moment().map(OffsetDateTime::toInstant))
        .contains(OffsetDateTime.parse("2024-06-03T05:15:00Z").toInstant());
  }

  @Test
  void the_day_is_the_one_at_the_place_of_the_offset() {
    assertThat(Timestamp.of("2024-06-03T00:30:00+02:00").date()).contains(LocalDate.of(2024, 6, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-06-03", "2024-06-03T07:15:00", "2024-06-03 07:15"})
  void without_an_offset_there_is_a_day_but_no_moment(String text) {
    assertThat(Timestamp.of(text).date()).contains(LocalDate.of(2024, 6, 3));
    assertThat(Timestamp.of(text).moment()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2024-13-03", "2024-02-30", "03.06.2024", "June 3, 2024",
      "2024-02-30T07:15:00Z", "2024-06-03T24:00:00+02:00", "2024-06-03T07:15:00+19:00"})
  void what_is_no_date_keeps_its_words_only(String text) {
    assertThat(Timestamp.of(text)).isEqualTo(new Timestamp(text, Optional.empty(), Optional.empty()));
  }

  @Test
  void words_are_no_date_for_machines_but_every_form_of_the_standard_is() {
    for (String text : List.of("20 Nov 2019 08:02 GMT", "November 19, 2019", "Wed, 04 May 2022 02:41:00 GMT", "19.11.2019", "today")) {
      assertThat(Timestamp.of(text).isUnreadable()).as(text).isTrue();
    }
    for (String text : List.of("2024-06-03", "2024-06", "2024", "20240603T071500Z", "2024-06-03T07:15+02", "2024-W23-1", "2024-155")) {
      assertThat(Timestamp.of(text).isUnreadable()).as(text).isFalse();
    }
  }

  @Test
  void a_time_needs_a_zone_and_a_day_does_not() {
    assertThat(Timestamp.of("2024-06-03T07:15:00").isWithoutZone()).isTrue();
    assertThat(Timestamp.of("2024-06-03 07:15").isWithoutZone()).isTrue();
    assertThat(Timestamp.of("2024-06-03T07:15:00Z").isWithoutZone()).isFalse();
    assertThat(Timestamp.of("2024-06-03").isWithoutZone()).isFalse();
    assertThat(Timestamp.of("2024-06-03T07:15+02").isWithoutZone()).isFalse();
  }
}
