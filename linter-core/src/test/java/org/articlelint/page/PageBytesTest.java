package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageBytesTest {

  /** Name, bytes of the mark, words that the encoding has. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      UTF-8        | ''       | Überschwemmung 洪水 🌊
      UTF-8        | EF BB BF | Überschwemmung 洪水 🌊
      UTF-16LE     | FF FE    | Überschwemmung 洪水 🌊
      UTF-16BE     | FE FF    | Überschwemmung 洪水 🌊
      windows-1252 | ''       | „Überschwemmung“ – 5 €
      windows-1251 | ''       | Наводнение
      ISO-8859-2   | ''       | Povodeň v Břeclavi
      ISO-8859-7   | ''       | Πλημμύρα
      Shift_JIS    | ''       | 表示する洪水 ﾊﾝｶｸ
      EUC-JP       | ''       | 表示する洪水
      EUC-KR       | ''       | 홍수 피해
      GBK          | ''       | 洪水来袭
      GB18030      | ''       | 洪水来袭 🌊
      Big5         | ''       | 洪水來襲
      """)
  void only_the_bytes_at_the_place_change(String encoding, String mark, String words) {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String source = "<meta charset=%s>%s<p>%s</p>%s<h2>%s</h2>%s<p>%s".formatted(encoding, end, words, end, words, end, words);
      Charset charset = Charset.forName(encoding);
      byte[] bytes = join(mark(mark), source.getBytes(charset));
      assertThat(Page.parse(bytes).source()).isEqualTo(source);
      int place = source.indexOf("<h2>");
      List<Edit> edits = List.of(new Edit(place + 4, place + 6, "Ab"), new Edit(0, 0, "<!-- -->"));
      PageBytes page = PageBytes.of(bytes);
      byte[] changed = page.with(page.splices(source, edits).orElseThrow());
      String expected = "<!-- -->" + source.substring(0, place + 4) + "Ab" + source.substring(place + 6);
      assertThat(changed).isEqualTo(join(mark(mark), expected.getBytes(charset)));
    }
  }

  @Test
  void bytes_that_are_nothing_stay_as_they_are() {
    byte[] bytes = join("<meta charset=utf-8><p>".getBytes(StandardCharsets.UTF_8), mark("C3 28 FF ED A0 80"), "<b>x</b>".getBytes(StandardCharsets.UTF_8));
    String source = Page.parse(bytes).source();
    PageBytes page = PageBytes.of(bytes);
    int place = source.indexOf("<b>");
    byte[] changed = page.with(page.splices(source, List.of(new Edit(place + 1, place + 2, "i"))).orElseThrow());
    assertThat(Arrays.copyOf(changed, bytes.length - 8)).isEqualTo(Arrays.copyOf(bytes, bytes.length - 8));
    assertThat(new String(changed, StandardCharsets.ISO_8859_1)).endsWith("<i>x</b>");
  }

  @Test
  void an_encoding_writes_what_it_has_and_no_more() {
    PageBytes western = PageBytes.of("<meta charset=iso-8859-1>".getBytes(StandardCharsets.US_ASCII));
    assertThat(western.encoding()).isEqualTo("windows-1252");
    assertThat(western.canWrite("5 €")).isTrue();
    assertThat(western.canWrite("洪水")).isFalse();
    assertThat(western.splices("<meta charset=iso-8859-1>", List.of(new Edit(0, 0, "洪水")))).isEmpty();
  }

  @Test
  void where_bytes_depend_on_all_before_them_nothing_is_edited() {
    byte[] bytes = "<meta charset=iso-2022-jp><p>洪水</p>".getBytes(Charset.forName("ISO-2022-JP"));
    assertThat(PageBytes.of(bytes).splices(Page.parse(bytes).source(), List.of(new Edit(0, 0, "x")))).isEmpty();
  }

  @Test
  void half_a_sign_is_no_place() {
    byte[] bytes = "<meta charset=utf-8>🌊".getBytes(StandardCharsets.UTF_8);
    int wave = "<meta charset=utf-8>".length();
    Optional<List<PageBytes.Splice>> splices = PageBytes.of(bytes).splices(Page.parse(bytes).source(), List.of(new Edit(wave + 1, wave + 2, "")));
    assertThat(splices).isEmpty();
  }

  private static byte[] mark(String hex) {
    byte[] bytes = new byte[hex.isBlank() ? 0 : hex.split(" ").length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(hex.split(" ")[i], 16);
    }
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    byte[] all = new byte[0];
    for (byte[] part : parts) {
      int at = all.length;
      all = Arrays.copyOf(all, at + part.length);
      System.arraycopy(part, 0, all, at, part.length);
    }
    return all;
  }
}
