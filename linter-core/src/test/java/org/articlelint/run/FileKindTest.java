package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7", "GIF89a..", "PK\3\4....", "\u001F\u008B\b", "\u00FF\u00D8\u00FF\u00E0", "RIFF1234WEBPVP8",
      "1234ftypavif", "BM1234\0\0\0\0", "\0\0\0\0\0\0", "", " \n\t"})
  void what_is_no_html_by_its_content_is_named(String start) {
    assertThat(FileKind.otherThanHtml(bytes(start))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>Flood", "Flood in Passau, no tags", "BMW builds in Passau", "<p>one stray \0 among many, as browsers show it, in a page",
      "\u00FF\u00FE<\0p\0>\0", "RIFFS OF THE YEAR"})
  void what_a_browser_shows_as_a_page_is_one(String start) {
    assertThat(FileKind.otherThanHtml(bytes(start))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t", "\u00EF\u00BB\u00BF", "\u00EF\u00BB\u00BF\r\n", "\u00FF\u00FE", "\u00FE\u00FF"})
  void a_byte_order_mark_is_no_page(String start) {
    assertThat(FileKind.otherThanHtml(bytes(start))).contains("The file is empty.");
  }

  @Test
  void noise_is_binary() {
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    assertThat(FileKind.otherThanHtml(noise)).contains("This is no HTML but binary data.");
  }
}
