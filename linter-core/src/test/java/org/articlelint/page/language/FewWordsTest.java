package org.articlelint.page.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FewWordsTest {

  private static boolean isHardly(String text, String tag) {
    return new Tally().add(text).guess().isHardly(tag);
  }

  @Test
  void tells_a_few_words_from_other_languages_by_their_letters() {
    assertThat(isHardly("Thunderstorms over Linz", "nl")).isTrue();
    assertThat(isHardly("Thunderstorms over Linz", "fr")).isTrue();
    assertThat(isHardly("Thunderstorms over Linz", "en")).isFalse();
    assertThat(isHardly("Le feu près du fleuve", "en")).isTrue();
    assertThat(isHardly("Le feu près du fleuve", "fr")).isFalse();
    assertThat(isHardly("東京の春", "de")).isTrue();
    assertThat(isHardly("Καλημέρα κόσμε", "de")).isTrue();
    assertThat(isHardly("Новости мира сегодня для вас", "de")).isTrue();
  }

  @Test
  void a_soft_hyphen_parts_no_word() {
    assertThat(new Tally().add("Was\u00adser\u00adstand").words()).isEqualTo(1);
    assertThat(isHardly("Übersicht über den Was\u00adser\u00adstand", "de")).isFalse();
  }

  @Test
  void asks_about_no_names_and_no_labels_of_one_or_two_words() {
    for (String text : List.of("Kasjan Woźniak", "Skip Content", "fireworks", "breaking news", "Thunderstorms Over Linz", "Hot Water Over The Rocks Band")) {
      assertThat(isHardly(text, "fr")).as(text).isFalse();
      assertThat(isHardly(text, "de")).as(text).isFalse();
    }
    for (String text : List.of("8. Mai 2026", "Datenbank ab 1950", "per Mail teilen", "Plus Artikel lesen")) {
      assertThat(isHardly(text, "de")).as(text).isFalse();
    }
    assertThat(isHardly("Breaking Bad kommt zurück", "de")).isFalse();
    assertThat(isHardly("Manchester schlägt Liverpool", "de")).isFalse();
  }

  @Test
  void one_word_that_is_rather_of_the_language_named_is_enough() {
    assertThat(isHardly("fireworks over de gracht", "nl")).isFalse();
  }

  @Test
  void near_relatives_and_transcripts_may_be_what_they_say() {
    assertThat(isHardly("wabi sabi ikebana kintsugi", "ja")).isFalse();
    assertThat(isHardly("moskva slezam verit", "ru")).isFalse();
    assertThat(isHardly("poplava u gradu na reci", "sr")).isFalse();
    assertThat(isHardly("og det er regn på broen", "da")).isFalse();
  }
}
