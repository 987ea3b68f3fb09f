package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTimeTest {

  @ParameterizedTest
  @CsvSource({"MONTH,2011-11", "MONTH,12011-11", "DATE,2011-11-18", "DATE,2024-02-29", "DATE,2000-02-29", "DATE,10000-02-29", "YEARLESS_DATE,11-18", "YEARLESS_DATE,--02-29",
      "TIME,14:54", "TIME,14:54:39", "TIME,14:54:39.929", "LOCAL_DATE_TIME,2011-11-18T14:54", "LOCAL_DATE_TIME,2011-11-18 14:54:39.9", "OFFSET,Z",
      "OFFSET,+0000", "OFFSET,+00:00", "OFFSET,-0800", "OFFSET,-08:00", "OFFSET,+23:59", "GLOBAL_DATE_TIME,2011-11-18T14:54Z",
      "GLOBAL_DATE_TIME,2011-11-18 06:54:39.92-08:00", "GLOBAL_DATE_TIME,2011-11-18T14:54:39+0000", "WEEK,2011-W47", "WEEK,2020-W53", "WEEK,2015-W53",
      "YEAR,2011", "YEAR,0001", "DURATION,PT4H18M3S", "DURATION,P1D", "DURATION,P1DT0.5S", "DURATION,PT10M", "DURATION,4h 18m 3s", "DURATION,3.25S 1W", "DURATION,' 5 D '"})
  void knows_each_way(HtmlTime way, String text) {
    assertThat(HtmlTime.of(text)).contains(way);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "2011-11-18 ", " 2011-11-18", "2011-11-18T14:54\n", "2011-13", "2011-00", "0000", "0000-01-01", "2023-02-29", "1900-02-29", "2011-11-31",
      "2011-11-00", "02-30", "-02-03", "---02-03", "13-01", "24:00", "14:60", "14:54:60", "14:54:39.", "14:54:39.1234", "4:54", "14:54 Uhr", "2011-11-18t14:54",
      "2011-11-18  14:54", "2011-11-18T14", "2011-11-18T14:54z", "2011-11-18T14:54 +01:00", "-00:00", "+24:00", "+1:00", "2011-11-18T14:54:39.929123Z",
      "2011-W00", "2011-W53", "2019-W53", "2011W47", "2011-w47", "211", "P", "PT", "P1DT", "P1W", "P1Y", "P1M", "PT3M4H", "PT1.5H", "-PT1H", "P 3 M", "3 Min", "1h 2h", "1.5h",
      "18.11.2011", "11/18/2011", "Nov 18, 2011", "today", "٢٠١١-١١-١٨"})
  void knows_nothing_else(String text) {
    assertThat(HtmlTime.of(text)).isEmpty();
  }

  @Test
  void reads_long_texts_in_one_go() {
    assertThat(HtmlTime.of("1".repeat(200_000) + "x")).isEmpty();
    assertThat(HtmlTime.of(" ".repeat(200_000))).isEmpty();
    assertThat(HtmlTime.of("1h ".repeat(70_000))).isEmpty();
  }
}
