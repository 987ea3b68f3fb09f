package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"de", "EN", "pt-BR", "zh-Hans-CN", "hsb", "und", "qaa", "qtz", "de-hello", " fr "})
  void knows_languages_of_the_registry(String tag) {
    assertThat(Languages.isKnown(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"deu", "eng", "de_DE", "i-klingon", "x-house", "english", "xx", "#", "arab", "qzz", "q"})
  void knows_no_others(String tag) {
    assertThat(Languages.isKnown(tag)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"deu,de", "ger,de", "German,de", "Deutsch,de", "en_GB,en-GB", "français,fr"})
  void guesses_what_was_meant(String written, String meant) {
    assertThat(Languages.suggestion(written)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"deu,de", "de_DE,de-DE", "German,de", "' de',de", "en_GB,en-GB"})
  void spells_anew_what_is_beyond_doubt(String written, String meant) {
    assertThat(Languages.respelt(written)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "de-DE", "deu-AT", "deu_AT", "xx", ""})
  void spells_nothing_anew_where_something_would_be_lost(String written) {
    assertThat(Languages.respelt(written)).isEmpty();
  }
}
