package org.articlelint.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

  @ParameterizedTest
  @CsvSource({
      "en, flood, 1", "en, river, 2", "en, government, 3", "en, bridge, 1", "en, bridges, 2", "en, passed, 1", "en, wanted, 2",
      "en, table, 2", "en, year, 1", "en, people, 2", "en, s, 1",
      "de, flut, 1", "de, donau, 2", "de, bürgermeisterin, 5", "de, feuerwehr, 3", "de, ministerium, 5", "de, häuser, 2",
      "fr, ville, 1", "fr, maire, 1", "fr, gouvernement, 3", "fr, inondation, 4", "fr, eaux, 1", "fr, santé, 2",
      "es, río, 2", "es, ciudad, 2", "es, gobierno, 3", "es, inundación, 4", "es, aéreo, 4", "es, puente, 2",
      "it, città, 2", "it, fiume, 2", "it, governo, 3", "it, alluvione, 4", "it, paese, 3",
      "nl, water, 2", "nl, burgemeester, 4", "nl, overstroming, 4", "nl, rijn, 1", "nl, mooie, 2"})
  void syllables_are_counted_by_the_language(String language, String word, int syllables) {
    assertThat(Syllables.of(language).in(word.toCharArray(), word.length())).isEqualTo(syllables);
  }

  @Test
  void short_sentences_of_short_words_score_high() {
    List<Sentence> easy = Sentences.of("The cat sat on the mat. The dog is in the house and it is big. ".repeat(8), "en");
    List<Sentence> hard = Sentences.of(("The administrative implementation of the comprehensive environmental regulations necessitates the establishment of "
        + "interdepartmental coordination mechanisms in the responsible municipalities. ").repeat(8), "en");
    assertThat(Readability.score(easy, "en").orElseThrow()).isGreaterThan(90);
    assertThat(Readability.score(hard, "en").orElseThrow()).isLessThan(0);
  }

  @Test
  void a_text_in_another_language_than_it_says_has_no_score() {
    List<Sentence> german = Sentences.of("Die Donau stieg in der Nacht um zwei Meter, und die Stadt ist nur mit dem Boot zu erreichen. ".repeat(8), "en");
    assertThat(Readability.score(german, "en")).isEmpty();
    assertThat(Readability.score(german, "de")).isPresent();
    assertThat(Readability.score(german, "pl")).isEmpty();
    assertThat(Readability.score(german.subList(0, 4), "de")).isEmpty();
  }

  @Test
  void the_hardest_sentences_come_first() {
    List<Sentence> sentences = Sentences.of("The cat sat on the mat and then it ran to the dog. Interdepartmental coordination necessitates "
        + "administrative implementation of the comprehensive environmental municipal regulations. Stop.", "en");
    assertThat(Readability.hardest(sentences, "en")).extracting(sentence -> sentence.words().get(0)).containsExactly("Interdepartmental", "The");
  }
}
