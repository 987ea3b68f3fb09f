package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositeTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<ul><li>1<p>2</p></ul> | ",
      "<ul><p>1</p><li>2</ul> | p",
      "<ul><div><b>1</b></div></ul> | b",
      "<div role=tablist><ul><li><a role=tab>1</a></ul></div> | ul",
      "<div role=menu><div role=menu><p role=menuitem>1</div></div> | ",
      "<div role=menu><div role=group><p>1</div></div> | p",
      "<div role=list><p hidden>1</p><svg></svg></div> | ",
      "<div role=table><div role=caption>1</div><div role=row><b role=cell>1</b></div></div> | ",
  })
  void tells_what_is_none_of_its_parts(String html, String strangers) {
    assertThat(Page.parse(html).fact(Composite.FACT).stream().flatMap(composite -> composite.strangers().stream()).map(Element::normalName).toList())
        .isEqualTo(strangers == null ? List.of() : List.of(strangers.split(" ")));
  }

  @Test
  void leaves_out_what_is_hidden_or_being_filled() {
    assertThat(Page.parse("<ul hidden><p>1</ul><div aria-busy=true><ul><p>1</ul></div>").fact(Composite.FACT)).isEmpty();
  }

  @Test
  void groups_that_own_each_other_come_to_an_end() {
    Page page = Page.parse("<div role=tree aria-owns=a></div><p id=a role=group aria-owns=b></p><p id=b role=group aria-owns=a></p>");
    assertThat(page.fact(Composite.FACT)).singleElement().satisfies(tree -> assertThat(tree.strangers()).isEmpty());
  }

  @Tag("hostile")
  @Test
  void many_lists_in_lists_take_no_longer_than_their_number_allows() {
    String html = "<div role=list><div role=group>".repeat(5_000) + "<p>1</p>".repeat(50_000);
    assertTimeout(Duration.ofSeconds(10), () -> Page.parse(html).fact(Composite.FACT));
  }
}
