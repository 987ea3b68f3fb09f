package org.articlelint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkupTest {

  private static String text(String words) throws IOException {
    StringBuilder out = new StringBuilder();
    new Markup(out).text(words);
    return out.toString();
  }

  @Test
  void escapes_what_html_would_read() throws IOException {
    assertThat(text("</script><!-- \"a\" & 'b'")).isEqualTo("&lt;/script&gt;&lt;!-- &quot;a&quot; &amp; 'b'");
  }

  @Test
  void keeps_words_of_all_scripts_whole() throws IOException {
    assertThat(text("Überflutung 洪水 فيضان 🌊\tand\nmore")).isEqualTo("Überflutung 洪水 فيضان 🌊\tand\nmore");
  }

  @Test
  void shows_where_a_sign_is_that_may_not_be() throws IOException {
    assertThat(text("a\0b\u001B[31m\r\u0085\u202Ec\u2066\uFFFE\uFDD0")).isEqualTo("a�b�[31m���c���");
    assertThat(text("\uD83D, \uDE00, \uDE00\uD83D")).isEqualTo("�, �, ��");
  }

  @Test
  void writes_attributes_with_and_without_values() throws IOException {
    StringBuilder out = new StringBuilder();
    new Markup(out).open("details", "open", "", "title", "\"><b>").close("details");
    assertThat(out).hasToString("<details open title=\"&quot;&gt;&lt;b&gt;\"></details>");
  }

  @Property
  void no_words_become_anything_but_words(@ForAll String words) throws IOException {
    StringBuilder out = new StringBuilder();
    new Markup(out).open("p", "title", "x" + words).text(words).close("p").tag("i", "end");
    Document page = Jsoup.parse(out.toString());
    assertThat(page.body().children()).extracting(child -> child.normalName()).containsExactly("p", "i");
    assertThat(page.body().child(0).childrenSize()).isZero();
    assertThat(page.body().child(0).attributesSize()).isEqualTo(1);
  }
}
