package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineTimeTest {

  private static List<MachineTime> on(String html) {
    return Page.parse(html).fact(MachineTime.FACT);
  }

  @Test
  void the_words_are_read_where_there_is_no_datetime() {
    assertThat(on("<time>2024-05-03</time><time datetime=2024-05-03>yesterday</time>")).allMatch(MachineTime::isRead)
        .extracting(MachineTime::isWords).containsExactly(true, false);
  }

  @Test
  void what_waits_for_a_script_is_left_out() {
    assertThat(on("<time></time><time datetime=''></time><time datetime='{{ date }}'>x</time><time data-ts=17>now</time><time hidden>now</time><ins></ins>"))
        .isEmpty();
  }

  @Test
  void seconds_may_be_finer_than_html_knows() {
    assertThat(on("<time datetime=2024-05-03T17:47:00.123456+02:00>x</time><time datetime=17:47:00.123456789>x</time>")).allMatch(MachineTime::isRead);
    assertThat(on("<time datetime=17:47:00.1234567890>x</time><time datetime=17:47.123456>x</time>")).noneMatch(MachineTime::isRead);
  }

  @Test
  void changes_have_a_day() {
    assertThat(on("<ins datetime=2024-05-03>x</ins><del datetime=20:15>x</del>")).extracting(MachineTime::isRead).containsExactly(true, false);
  }

  @ParameterizedTest
  @CsvSource({"1715279080,2024-05-09T18:24:40Z", "1715279080123,2024-05-09T18:24:40Z", "Wed Nov 20 2019 08:00:58 GMT+0000,2019-11-20", "'2024-05-03T17:47 ',2024-05-03T17:47",
      "2024-05-03T17:47:00.123456 Z,2024-05-03T17:47Z", "03.05.2024,2024-05-03"})
  void tells_what_to_write(String value, String better) {
    MachineTime time = on("<time datetime=\"" + value + "\">yesterday</time>").get(0);
    assertThat(time.isRead()).isFalse();
    assertThat(time.suggestion()).contains(better);
  }

  @Test
  void tells_nothing_where_a_date_may_be_one_or_another() {
    assertThat(on("<time>3/4/2024</time><time>three hours ago</time>")).allMatch(time -> time.suggestion().isEmpty());
  }
}
