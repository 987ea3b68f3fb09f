package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @Test
  void is_the_last_part_of_the_address_without_ending() {
    assertThat(FileName.of("https://x.example/a/M%C3%BCnster-Markt.jpg?w=640").stem()).isEqualTo("Münster-Markt");
    assertThat(FileName.of("https://x.example/100%/a%zz.png").stem()).isEqualTo("a%zz");
    assertThat(FileName.of("data:image/png;base64,AAAA").stem()).isEmpty();
  }

  @Test
  void has_the_words_that_can_be_spoken() {
    assertThat(FileName.of("/elbe-bridge_1200x800-xq.jpg").words()).containsExactly("elbe", "bridge");
  }

  @Test
  void a_checksum_has_no_words() {
    assertThat(FileName.of("/9e107d9d372bb6826bd81d3542a419d6-flood.jpg").words()).isEmpty();
    assertThat(FileName.of("/7xe2LTnY3AL2pRdr2ACgSN-320-80.jpg").words()).isEmpty();
    assertThat(FileName.of("/flood-ab12-cd34-elbe.jpg").words()).isEmpty();
    assertThat(FileName.of("/flood-ab12-cd345-elbe.jpg").words()).containsExactly("flood", "ab12", "elbe");
  }

  @Test
  void only_the_ending_of_a_picture_is_no_part_of_its_name() {
    assertThat(FileName.of("/flood.elbe.JPEG").stem()).isEqualTo("flood.elbe");
    assertThat(FileName.of("/flood.elbe").stem()).isEqualTo("flood.elbe");
  }

  @Test
  void latin_words_are_written_as_in_a_name() {
    assertThat(FileName.latinWords("münster größe дом")).containsExactly("muenster", "groesse");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DSC_0042.jpg", "Hand pointing right.png", "IMG 8321", "20231026 201125", "1780961418", "Jane_Doe_sw",
      "https://x.example/y", "9e107d9d372bb6826bd81d3542a419d6", "Screenshot 20231108 214924", "1500x750px"})
  void some_texts_are_written_like_one(String text) {
    assertThat(FileName.isLike(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Flood", "Jane Doe, 37", "F1-75", "1990", "@isar_kurier", "kurier.example", "3 x 4", "Foto 3", "S. 12", "大坝挺住了_河边新闻"})
  void others_are_not(String text) {
    assertThat(FileName.isLike(text)).isFalse();
  }
}
