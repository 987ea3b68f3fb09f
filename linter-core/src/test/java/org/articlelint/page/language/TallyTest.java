package org.articlelint.page.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.articlelint.page.words.WordFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TallyTest {

  private static final Map<String, String> SENTENCES = sentences();

  private static Map<String, String> sentences() {
    Map<String, String> sentences = new TreeMap<>();
    WordFile.read(TallyTest.class, "sentences.tsv").forEach(line -> sentences.put(line.get(0), line.get(1)));
    return sentences;
  }

  private static Guess guess(String text) {
    return new Tally().add(text).guess();
  }

  @TestFactory
  Stream<DynamicTest> tells_a_sentence_of_news_in_each_language() {
    assertThat(SENTENCES).hasSizeGreaterThan(50);
    return SENTENCES.entrySet().stream().map(sentence -> dynamicTest(sentence.getKey(), () -> {
      Guess guess = guess(sentence.getValue());
      assertThat(guess.candidates()).startsWith(sentence.getKey());
      assertThat(guess.isNot(sentence.getKey())).isFalse();
      assertThat(guess.mayBe(sentence.getKey() + "-XX")).isTrue();
    }));
  }

  @TestFactory
  Stream<DynamicTest> tells_ten_sentences_of_any_language_from_each_other_language() {
    return SENTENCES.entrySet().stream().map(sentence -> dynamicTest(sentence.getKey(), () -> {
      List<String> confused = SENTENCES.keySet().stream()
          .filter(other -> !other.equals(sentence.getKey()) && guess(sentence.getValue()).mayBe(other)).toList();
      assertThat(confused).hasSizeLessThan(3);
      Tally ten = new Tally();
      for (int i = 0; i < 10; i++) {
        ten.add(sentence.getValue());
      }
      assertThat(ten.guess().language()).hasValue(sentence.getKey());
      assertThat(SENTENCES.keySet()).filteredOn(other -> !other.equals(sentence.getKey()) && !isEither(other)).allMatch(ten.guess()::isNot);
    }));
  }

  /** A page in either kind of Norwegian may say that it is in Norwegian. */
  private static boolean isEither(String language) {
    return language.equals("no");
  }

  @Test
  void near_relatives_are_undecided_where_the_words_are_common_to_both() {
    assertThat(guess("og det er som på en dag med sol").candidates()).contains("da", "no");
    assertThat(guess("a je na to ale po od vo se").candidates()).contains("cs", "sk");
    assertThat(guess("yang dan di dengan untuk tidak ini dari").candidates()).contains("id", "ms");
    assertThat(guess("de o que e do da en um para com os").candidates()).contains("pt", "gl");
  }

  @Test
  void does_not_know_names_and_single_words() {
    for (String text : List.of("Berlin", "Carlos Alcaraz, Rafael Nadal, La Liga, Real Madrid", "Baal T, Denke B, Mühlen W, Surholt B, A I",
        "2026, 12:30", "", "IMG_0042 name@site.example https://site.example/the-of-and-to")) {
      assertThat(guess(text).candidates()).as(text).isEmpty();
      assertThat(guess(text).isHardly("de")).as(text).isFalse();
    }
  }

  @Test
  void does_not_know_a_language_without_a_list() {
    assertThat(guess("Ua hoʻāʻo nā kānaka e hele i ka hale kūʻai i kēlā lā aku nei no ka mea").isNot("haw")).isFalse();
    assertThat(guess("Lorem ipsum dolor sit amet, consectetuer adipiscing elit").language()).isEmpty();
  }

  @Test
  void relatives_without_a_list_pass_for_the_listed_ones() {
    assertThat(guess(SENTENCES.get("no")).isNot("nb")).isFalse();
    assertThat(guess("Rijeka je od ponedjeljka porasla za dva metra i nije stala, kaže gradonačelnica").isNot("bs")).isFalse();
    assertThat(guess(SENTENCES.get("fa")).isNot("prs")).isFalse();
    assertThat(guess(SENTENCES.get("zh")).isNot("yue-Hant")).isFalse();
  }

  @Test
  void names_in_chinese_signs_may_be_japanese() {
    assertThat(guess("東京都 大阪府 京都府 名古屋市 横浜市 川崎市").isNot("ja")).isFalse();
    assertThat(guess("東京都 大阪府 京都府 名古屋市 横浜市 川崎市").isNot("zh")).isFalse();
  }

  @Test
  void a_small_word_that_comes_again_in_one_text_counts_once() {
    assertThat(guess("per per per per per per").isNot("de")).isFalse();
  }
}
