package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      <h2>&nbsp;Flood</h2>                              | <h2>Flood</h2>
      <h2>Flood &nbsp;</h2>                             | <h2>Flood</h2>
      <h2>&nbsp; Flood&#160;</h2>                       | <h2>Flood</h2>
      <h2>&nbsp;<br>Flood<br /><br class="wide">&#xa0;</h2> | <h2>Flood</h2>
      <h2><em><b><br>Flood</b></em></h2>                | <h2><em><b>Flood</b></em></h2>
      <h2> <b>Flood&nbsp;</b> </h2>                     | <h2> <b>Flood</b> </h2>
      <H2>Flood<BR></H2>                                | <H2>Flood</H2>
      <h2>20&nbsp;km<br>to go</h2>                      | <h2>20&nbsp;km<br>to go</h2>
      <h2>&nbsp;<!-- desk -->Flood</h2>                 | <h2><!-- desk -->Flood</h2>
      <h2>Flood<i class=x></i>&nbsp;</h2>               | <h2>Flood<i class=x></i></h2>
      <h2>&nbsp;Flood                                   | <h2>&nbsp;Flood
      <h2>Flood&nbsp</h2>                               | <h2>Flood&nbsp</h2>
      """)
  void stray_spaces_and_breaks_go_from_both_ends(String source, String expected) {
    assertThat(cleared(source)).isEqualTo(expected);
  }

  @Test
  void lines_of_the_source_stay_as_they_are() {
    assertThat(cleared("<h2>\r\n  &nbsp;\r\n  Flood\r\n  <br>\r\n</h2>")).isEqualTo("<h2>\r\n  \r\n  Flood\r\n\r\n</h2>");
  }

  @Test
  void a_heading_without_words_is_left_alone() {
    assertThat(cleared("<h2>&nbsp;</h2>")).isEqualTo("<h2>&nbsp;</h2>");
  }

  private static String cleared(String source) {
    Page page = Page.parse(source);
    List<Edit> edits = Edges.of(page, page.all("h2").get(0)).map(edges -> edges.cleared(page)).orElse(List.of());
    String text = source;
    for (int i = edits.size() - 1; i >= 0; i--) {
      text = WrittenAttributeTest.made(text, edits.get(i));
    }
    return text;
  }
}
