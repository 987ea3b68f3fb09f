package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordlessLinksTest {

  private static List<String> in(String html) {
    return Page.parse(html).fact(WordlessLinks.FACT).links().stream().map(link -> link.address().text()).toList();
  }

  @Test
  void are_links_without_words() {
    assertThat(in("<a href=/a><i></i></a><a href=/b>Flood</a><a href=/c hidden></a>")).containsExactly("/a");
  }

  @Test
  void a_title_may_speak_for_a_fixed_space() {
    assertThat(in("<a href=/a title=Print>&nbsp;</a><a href=/b>&nbsp;</a>")).containsExactly("/b");
  }

  @Test
  void a_link_that_another_one_ends_is_not_empty() {
    assertThat(in("<a href=/a><div><a href=/b>Watch</a></div></a>")).isEmpty();
    assertThat(in("<a href=/a></a><div><a href=/b>Watch</a></div>")).containsExactly("/a");
  }

  @Test
  void hold_their_pictures() {
    Page page = Page.parse("<a href=/a><span><img src=a.png></span></a><a href=/b><img src=b.png>Flood</a>");
    assertThat(page.all("img").stream().filter(page.fact(WordlessLinks.FACT)::hold).map(image -> image.attr("src"))).containsExactly("a.png");
  }
}
