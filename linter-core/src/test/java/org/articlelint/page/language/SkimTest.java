package org.articlelint.page.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkimTest {

  private static final Map<String, String> SENTENCES = Map.of(
      "en", "The river has risen by two metres since Monday, and it is still raining in the whole of the valley",
      "de", "Der Fluss ist seit Montag um zwei Meter gestiegen, und es regnet noch immer im ganzen Tal",
      "fr", "La rivière a monté de deux mètres depuis lundi, et il pleut toujours dans toute la vallée",
      "es", "El río ha subido dos metros desde el lunes, y todavía llueve en todo el valle",
      "it", "Il fiume è salito di due metri da lunedì, e piove ancora in tutta la valle",
      "nl", "De rivier is sinds maandag met twee meter gestegen, en het regent nog steeds in het hele dal",
      "pl", "Rzeka od poniedziałku podniosła się o dwa metry, a w całej dolinie nadal pada deszcz",
      "sv", "Floden har stigit med två meter sedan i måndags, och det regnar fortfarande i hela dalen",
      "el", "Το ποτάμι έχει ανέβει κατά δύο μέτρα από τη Δευτέρα και βρέχει ακόμα σε όλη την κοιλάδα",
      "ja", "川は月曜日から二メートル上昇し、谷全体でまだ雨が降っている");

  private final Skim skim = new Skim();

  private boolean isInDoubt(String text, String language) {
    skim.read(text.toCharArray(), 0, text.length(), NamedLanguage.of(language));
    return skim.isInDoubt();
  }

  private static boolean isNot(String text, String language) {
    return Tally.withoutPlainWords().add(text).guess().isNot(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "it", "nl", "pl", "sv", "no", "da", "pt", "ru", "el", "hr", "sr", "ja"})
  void whatever_is_surely_in_another_language_is_in_doubt(String language) {
    for (String sentence : SENTENCES.values()) {
      for (String text : List.of(sentence, "www.donau.example " + sentence, sentence.replace(" ", " – "), sentence.toUpperCase(Locale.ROOT))) {
        assertThat(isInDoubt(text, language) || !isNot(text, language)).as(text).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "it", "nl", "pl", "sv"})
  void a_sentence_in_the_language_named_is_in_no_doubt(String language) {
    assertThat(isInDoubt(SENTENCES.get(language), language)).isFalse();
  }

  @Test
  void what_speaks_for_the_language_named_counts_once_and_only_if_it_is_a_word() {
    String french = SENTENCES.get("fr");
    assertThat(isInDoubt("the the the the the the the " + french, "en")).isEqualTo(isInDoubt("the " + french, "en")).isTrue();
    assertThat(isInDoubt("il pleut toujours dans la rue the.and.of.that/this@with.example", "en")).isTrue();
  }

  @Test
  void letters_that_the_language_does_not_have_raise_doubt() {
    assertThat(isInDoubt("größer später früher", "en")).isTrue();
    assertThat(isInDoubt("größer später früher", "de")).isFalse();
    assertThat(isInDoubt("Größer Später Früher", "en")).as("names").isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {"It rose. It fell.; 8", "Rain (much) fell; 6", "At 3.5 metres; 13", "“Rain”, she said; 1", "Rain; 4"})
  void a_sentence_ends_where_it_would_be_read_to(String text, int end) {
    assertThat(skim.read(text.toCharArray(), 0, text.length(), NamedLanguage.of("en"))).isEqualTo(end);
    assertThat(Skim.sentenceEnd(text.toCharArray(), 0, text.length())).isEqualTo(end);
  }
}
