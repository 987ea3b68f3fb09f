package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageZoneTest {

  private static final String GERMAN = "Der Fluss ist seit Montag um zwei Meter gestiegen, und es regnet noch immer.";
  private static final String FRENCH = "La rivière a monté de deux mètres depuis lundi et il pleut toujours dans la ville.";

  private static List<LanguageZone> zones(String body) {
    return Page.parse("<!DOCTYPE html><html lang=\"de\"><head><title>Hochwasser</title></head><body>" + body + "</body></html>").fact(LanguageZone.FACT);
  }

  @Test
  void text_belongs_to_the_nearest_element_that_names_a_language() {
    List<LanguageZone> zones = zones("<p>" + GERMAN + "</p><div lang=\"fr\"><p lang=\"\">" + FRENCH + "</p></div>");
    assertThat(zones).extracting(LanguageZone::tag).containsExactly("de", "fr");
    assertThat(zones.get(0).tally().guess().language()).hasValue("de");
    assertThat(zones.get(1).tally().guess().language()).hasValue("fr");
    assertThat(zones.get(0).others()).isEmpty();
  }

  @Test
  void names_and_the_title_of_the_page_count_as_text() {
    LanguageZone page = zones("<img src=\"fluss.jpg\" alt=\"Der Fluss\"><input type=\"submit\" value=\"Suchen\"><p hidden>" + FRENCH + "</p>").get(0);
    assertThat(page.tally().words()).isEqualTo(4);
  }

  @Test
  void a_zone_counts_none_of_the_words_of_zones_in_it() {
    List<LanguageZone> zones = zones("<div lang=\"fr\">la rivière <b lang=\"en\">the river<img src=\"river.jpg\" alt=\"Rain\"></b> monte</div>");
    assertThat(zones).extracting(zone -> zone.tally().words()).containsExactly(1, 3, 3);
  }

  @Test
  void an_element_without_text_has_no_zone() {
    assertThat(zones("<p lang=\"fr\"> </p><code lang=\"java\">int i = 0;</code><p lang=\"fr\" hidden>" + FRENCH + "</p>")
        .stream().filter(LanguageZone::hasText)).extracting(LanguageZone::tag).containsExactly("de");
  }

  @Test
  void finds_a_sentence_in_another_language_and_tells_it_from_its_own() {
    LanguageZone page = zones("<p>" + GERMAN + " " + FRENCH + " " + GERMAN + "</p>").get(0);
    assertThat(page.others()).singleElement().satisfies(passage -> {
      assertThat(passage.text()).isEqualTo(FRENCH);
      assertThat(passage.words()).isEqualTo(16);
      assertThat(passage.language()).isEqualTo("fr");
    });
    assertThat(page.ownWords()).isEqualTo(28);
    assertThat(page.otherWords()).isEqualTo(16);
  }

  @Test
  void own_sentences_count_although_most_are_passed_over() {
    String german = ("<p>" + GERMAN + "</p>").repeat(6);
    LanguageZone mostly = zones(german + ("<p>" + FRENCH + "</p>").repeat(5)).get(0);
    assertThat(mostly.isMostlyOwn()).isTrue();
    assertThat(mostly.ownWords()).isEqualTo(6 * 14);
    assertThat(mostly.otherWords()).isEqualTo(5 * 16);
    assertThat(zones(german + ("<p>" + FRENCH + "</p>").repeat(6)).get(0).isMostlyOwn()).isFalse();
  }

  @Test
  void sentences_in_a_row_are_one_passage() {
    assertThat(zones("<p>" + GERMAN + "</p><p>" + FRENCH + "</p><p>" + FRENCH + "</p><p>" + GERMAN + "</p><p>" + FRENCH + "</p>").get(0).others())
        .hasSize(2);
  }

  @Test
  void quotations_stand_for_themselves() {
    assertThat(zones("<p>Sie sagte: „" + FRENCH + "“ und ging nach Hause, weil es noch immer regnete.</p>").get(0).others()).hasSize(1);
  }

  @Test
  void embeds_titles_of_works_and_references_are_left_alone() {
    assertThat(zones("<p>" + GERMAN + "</p><p><cite>" + FRENCH + "</cite></p><div class=\"twitter-embed\">" + FRENCH + "</div>"
        + "<ul><li>Dupont J (2019): " + FRENCH + "</li></ul>").get(0).others()).isEmpty();
  }

  @Test
  void a_zone_tells_whether_it_has_text() {
    assertThat(zones("<p lang=\"fr\">" + FRENCH + "</p><p lang=\"es\">\n</p>")).extracting(LanguageZone::tag, LanguageZone::hasText)
        .contains(tuple("fr", true)).doesNotContain(tuple("es", true));
  }

  @Test
  void a_sentence_runs_on_through_what_stands_within_its_line() {
    String marked = FRENCH.replace("rivière", "<b>rivière</b>").replace("lundi", "<a href=\"/lundi\">lundi</a>");
    assertThat(zones("<p>" + GERMAN + " " + marked + " " + GERMAN + "</p>").get(0).others()).singleElement()
        .satisfies(passage -> assertThat(passage.text()).isEqualTo(FRENCH));
  }

  @Test
  void where_a_block_ends_a_sentence_ends() {
    assertThat(zones("<p>" + GERMAN.replace(".", "") + "</p><p>" + FRENCH + "</p>").get(0).others()).singleElement()
        .satisfies(passage -> assertThat(passage.text()).isEqualTo(FRENCH));
  }
}
