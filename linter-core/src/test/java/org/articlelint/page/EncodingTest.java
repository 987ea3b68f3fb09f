package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

  private static String decode(String text, String charset) {
    return Encoding.decode(text.getBytes(Charset.forName(charset)));
  }

  @Test
  void a_byte_order_mark_wins_and_is_no_part_of_the_text() {
    String html = "<meta charset=windows-1252>Überflutung";
    assertThat(decode("\uFEFF" + html, "UTF-8")).isEqualTo(html);
    assertThat(decode("\uFEFF" + html, "UTF-16LE")).isEqualTo(html);
    assertThat(decode("\uFEFF" + html, "UTF-16BE")).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "<meta charset=windows-1251>|windows-1251",
      "<META CHARSET = \"Windows-1251\" >|windows-1251",
      "<meta/charset='cp1251'/>|windows-1251",
      "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>|windows-1251",
      "<meta content='text/html; charset = \"x-cp1251\"' http-equiv=content-type>|windows-1251",
      "<meta name=a content='<!--'><meta charset=windows-1251>|windows-1251",
      "<!-- <meta charset=utf-8> --><meta charset=windows-1251>|windows-1251",
      "<!--><meta charset=windows-1251>|windows-1251",
      "<p title='<meta charset=utf-8>'><meta charset=windows-1251>|windows-1251",
      "<meta charset=nonsense><meta charset=windows-1251>|windows-1251",
      "<?xml version='1.0' encoding='windows-1251'?>|windows-1251",
      "<meta charset=latin1>|windows-1252",
      "<meta charset=gb2312>|GB18030",
      "<meta charset=shift_jis>|windows-31j",
      "<meta charset=euc-kr>|x-windows-949"})
  void the_page_says_its_encoding(String head, String charset) {
    String words = charset.endsWith("1251") ? "Наводнение" : charset.equals("windows-1252") ? "Überflutung – „Damm“"
        : charset.equals("x-windows-949") ? "홍수" : "洪水";
    assertThat(decode(head + words, charset)).isEqualTo(head + words);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "<meta charset=utf-16>", "<meta charset=utf-7>", "<meta charset=cp037>", "<meta charset>", "<meta http-equiv=content-type>",
      "<meta content='text/html; charset=windows-1251'>", "<meta name=description content='charset'>", "<metadata charset=windows-1251>",
      "<body><meta charset=windows-1251>", "<!-- <meta charset=windows-1251>", "</meta charset=windows-1251>"})
  void what_browsers_do_not_believe_is_not_believed(String head) {
    assertThat(decode(head + "Überflutung", "UTF-8")).isEqualTo(head + "Überflutung");
  }

  @Test
  void without_a_word_it_is_utf_8_if_every_byte_agrees_else_windows_1252() {
    assertThat(decode("Überflutung – „Damm“", "UTF-8")).isEqualTo("Überflutung – „Damm“");
    assertThat(decode("Überflutung – „Damm“", "windows-1252")).isEqualTo("Überflutung – „Damm“");
  }

  @Test
  void xml_in_utf_16_without_a_mark_is_known_by_its_first_signs() {
    String html = "<?xml version='1.0'?><html>Flut</html>";
    assertThat(decode(html, "UTF-16LE")).isEqualTo(html);
    assertThat(decode(html, "UTF-16BE")).isEqualTo(html);
  }

  @Test
  void bytes_that_the_encoding_does_not_know_are_replaced() {
    assertThat(Encoding.decode("<meta charset=utf-8>\u00FC".getBytes(StandardCharsets.ISO_8859_1))).endsWith("\uFFFD");
  }

  @Tag("hostile")
  @Test
  @Timeout(5)
  void hostile_bytes_take_no_longer() {
    for (String piece : new String[] {"<!--", "<meta ", "<meta charset=", "<", "</a", "<a b='", "<meta content='charset", "<?"}) {
      assertThat(Encoding.decode(piece.repeat(200_000).getBytes(StandardCharsets.UTF_8))).hasSize(piece.length() * 200_000);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "@charset \"windows-1251\"; .x::before {content: 'Наводнение'}|windows-1251",
      "\uFEFF@charset \"windows-1251\"; .x::before {content: 'Наводнение'}|UTF-8",
      "\uFEFF.x::before {content: 'Überflutung'}|UTF-16LE",
      "@charset \"utf-16\"; .x::before {content: 'Überflutung'}|UTF-8",
      "@charset \"nonsense\"; .x::before {content: 'Überflutung'}|UTF-8",
      ".x::before {content: 'Überflutung'}|UTF-8",
      ".x::before {content: 'Überflutung – „Damm“'}|windows-1252"})
  void a_style_sheet_says_its_encoding_in_its_first_bytes(String css, String charset) {
    byte[] bytes = css.getBytes(Charset.forName(charset));
    assertThat(Encoding.decodeSheet(bytes)).isEqualTo(css.replace("\uFEFF", ""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "/**/@charset \"windows-1251\";", "@CHARSET \"windows-1251\";", "@charset 'windows-1251';", "@charset \"windows-1251\" ;", "@charset \""})
  void what_only_looks_like_a_charset_says_nothing(String start) {
    String css = start + " .x::before {content: 'Überflutung'}";
    assertThat(Encoding.decodeSheet(css.getBytes(StandardCharsets.UTF_8))).isEqualTo(css);
  }
}
