package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedListTest {

  private static final String STORY = "<article><h1>Flood</h1><p>The Danube rose by two metres overnight, and the old town can be reached by boat only.</p>";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<p>• a<p>• b | 2",
      "<p>•a<br>•b<br>•c | 3",
      "<p>1. a<p>2. b | 2",
      "<p>1) a<p>2) b<p>4) c | 2",
      "<p>1、洪水<p>2、桥 | 2",
      "<p><b>1. a</b> c<p><b>2. b</b> | 2",
      "<p>a) a<p>b) b | 2",
      "<p>- a<p>- b<p>- c | 3",
      "<p>- a<p>- b | 0",
      "<p>- Yes.<p>- No.<p>- Yes. | 0",
      "<p>1. a<p>x<p>2. b | 0",
      "<p>3. a<p>4. b | 0",
      "<p>1. März<p>2. März | 0",
      "<p>1.5 a<p>2.5 b | 0",
      "<p>• a<p>- b | 0",
      "<blockquote><p>• a<p>• b</blockquote> | 0",
      "<div class=related><p>• a<p>• b</div> | 0",
      "<p hidden>• a<p hidden>• b | 0"})
  void lines_that_begin_alike_are_a_list(String html, int lines) {
    assertThat(Page.parse(STORY + html).fact(TypedList.FACT).stream().mapToInt(TypedList::lines).sum()).isEqualTo(lines);
  }

  @Tag("hostile")
  @ParameterizedTest
  @ValueSource(strings = {"<p>• a", "<br>• a", "<div><br>• a", "<span>• a<br>", "<p hidden>• a", "<aside><p>"})
  @Timeout(20)
  void a_hostile_page_costs_no_more_than_its_length(String part) {
    Page.parse(STORY + part.repeat(20_000)).fact(TypedList.FACT);
  }
}
