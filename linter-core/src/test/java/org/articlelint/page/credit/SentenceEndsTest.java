package org.articlelint.page.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEndsTest {

  /** A stroke stands where a sentence begins. */
  @ParameterizedTest
  @ValueSource(strings = {
      "Rain falls. |Wind blows.", "Rain falls! |Does it? |Yes… |It does", "Rain falls.  |Wind", "He said \"rain\". |Wind blows.",
      "(It rains.) |Wind", "It fell by 3. |Wind", "雨。|風！|雪", "Rain falls.|Photo: Jane Doe", "Rain falls?!  |Wind",
      "Hall J. 7. |Rain"})
  void begins_behind_a_stop_and_a_space(String sentences) {
    assertThat(parts(sentences.replace("|", ""))).isEqualTo(List.of(sentences.split("\\|")));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", ".", "Rain.", "Rain. ", "… Rain", "It fell by 3.5 metres", "Photo by J. Doe", "Photo by J. R. Doe", "Doe J.", "see example.org",
      "U.S.A", "iPhone 3.Gen",
      "Rain falls..Photo", "Rain falls.“Photo", "Rain falls. …", ". Rain"})
  void begins_nowhere_else(String sentence) {
    assertThat(parts(sentence)).hasSize(1);
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int[] starts = SentenceEnds.in(text).toArray();
    int from = 0;
    for (int start : starts) {
      parts.add(text.substring(from, start));
      from = start;
    }
    parts.add(text.substring(from));
    return parts;
  }
}
