package org.articlelint.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** A stroke stands between sentences. */
  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "en; The river rose. / It fell.",
      "en; Mr. Miller and Gov. Jane B. Doe came at 6 p.m. on Monday. / They left.",
      "en; He lives in the U.S. / He works in Washington, D.C. Mayor Doe does not.",
      "en; “Is it over?” she asked. / “Not yet!” / Nobody spoke.",
      "en; It rose by 3.5 metres... and fell. / Really?! / Yes.",
      "de; Am 3. Oktober kam Dr. Meier z. B. mit dem Zug. / Dann kam niemand mehr.",
      "de; „Ist es vorbei?“, fragte die Bürgermeisterin. / „Nein.“ / Der 2. Weltkrieg war lange her.",
      "de; Brot, Wasser usw. / Die Helfer bringen alles.",
      "fr; M. Dupont et Mme Durand, p. ex., sont venus. / « Déjà ? » a-t-il dit.",
      "es; El Sr. Gómez vive en EE.UU. desde enero. / ¿Y ella? / También.",
      "it; Il dott. Rossi e l'on. Bianchi sono arrivati alle 9. / Poi basta.",
      "pt; O Sr. Silva chegou às 9h. / A Dra. Costa também.",
      "nl; Dhr. Jansen kwam o.a. met mevr. De Vries. / Het was laat.",
      "pl; Prof. Kowalski przyjechał 3. maja ok. godz. 9. / Potem wyjechał m.in. do Gdańska.",
      "ru; В 2020 г. Иванов И. И. приехал в г. Москву, т.е. домой. / Потом уехал.",
      "uk; У 2020 р. Шевченко приїхав до м. Києва. / Потім поїхав.",
      "tr; Prof. Yılmaz 3. sırada geldi. / Sonra gitti.",
      "zh; 洪水来了。/ 桥关闭了！/ 没有人受伤。",
      "ja; 「洪水だ」と言った。/ 橋は閉鎖された。",
      "ar; هل انتهى؟ / نعم. / عاد د. أحمد.",
      "hi; नदी बढ़ी। / पुल बंद है।"})
  void a_text_falls_into_its_sentences(String language, String text) {
    String parts = Sentences.of(text.replace("/ ", "").replace("/", ""), language).stream().map(Sentence::text).collect(Collectors.joining("/"));
    assertThat(parts).isEqualTo(text.replaceAll(" ?/ ?", "/").strip());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "She said “it is over” and left.; 7; 3",
      "„Es ist vorbei“, sagte sie.; 5; 3",
      "Il dit : « c’est fini » et part.; 6; 2",
      "No quote – but a dash, and 3.5 metres.; 8; 0",
      "She said “it is; 4; 2"})
  void words_in_quotation_marks_are_spoken(String text, int words, int spoken) {
    Sentence sentence = Sentences.of(text, "en").get(0);
    assertThat(sentence.words()).hasSize(words);
    assertThat(sentence.spoken()).isEqualTo(spoken);
  }

  @Test
  void a_sentence_opens_with_whole_words_without_curly_quotes() {
    Sentence sentence = Sentences.of("“The river”, she said, rose overnight.", "en").get(0);
    assertThat(sentence.opening(22)).isEqualTo("The river, she said,…");
    assertThat(sentence.opening(80)).isEqualTo("The river, she said, rose overnight.");
    assertThat(sentence.opening(36)).isEqualTo("The river, she said, rose overnight.");
    assertThat(sentence.opening(35)).isEqualTo("The river, she said, rose…");
    assertThat(Sentences.of("Rain falls.", "en").get(0).opening(8)).as("half of the letters are enough").isEqualTo("Rain…");
    assertThat(Sentences.of("Rain falls.", "en").get(0).opening(10)).isEqualTo("Rain fall…");
    assertThat(Sentences.of("Donaudampfschifffahrtsgesellschaft.", "de").get(0).opening(10)).isEqualTo("Donaudamp…");
  }

  @Tag("hostile")
  @ParameterizedTest
  @ValueSource(strings = {"a. ", ". ", "“", "a", "A.", "z.B. ", "\u00a0", "“a ", "?!…"})
  @Timeout(20)
  void a_hostile_text_costs_no_more_than_its_length(String part) {
    Sentences.of(part.repeat(300_000), "de");
  }
}
