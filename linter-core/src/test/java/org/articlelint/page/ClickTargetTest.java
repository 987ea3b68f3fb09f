package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClickTargetTest {

  @Test
  void is_what_is_clicked_but_no_control() {
    assertThat(ids("<a id=a onclick='open()'>A</a><img id=b onclick='open()'><div id=c onclick='open()'><h3>C</h3></div>")).isEqualTo("abc");
  }

  @Test
  void is_what_takes_the_focus_and_looks_like_a_button() {
    assertThat(ids("<span id=a tabindex=0>Menu</span><i id=b title=Menu tabindex=0></i><p id=c tabindex=0>C</p><span id=d tabindex=-1>D</span>"))
        .isEqualTo("ab");
  }

  @Test
  void is_no_box_that_arrow_keys_scroll() {
    assertThat(ids("<style>.b {overflow: hidden scroll} .c {overflow: hidden}</style><div id=a style='overflow: auto' tabindex=0>A</div>"
        + "<div id=b class=b tabindex=0>B</div><div id=c class=c tabindex=0>C</div>")).isEqualTo("c");
  }

  @Test
  void is_no_part_of_a_control_and_no_box_around_one() {
    assertThat(ids("<button><b id=a onclick='x()'>A</b></button><div id=b onclick='x()'><a href=/>B</a></div><label><b id=c onclick='x()'>C</b></label>"))
        .isEmpty();
  }

  @Test
  void is_nothing_that_does_nothing_and_nothing_meant_as_a_control() {
    assertThat(ids("<b id=a onclick=''>A</b><b id=b onclick='return false;'>B</b><b id=c role=tab onclick='x()'>C</b><x-y id=d onclick='x()'>D</x-y>"))
        .isEmpty();
  }

  @Test
  void is_no_backdrop_and_no_large_box() {
    assertThat(ids("<div id=a class=popup-overlay onclick='x()'></div><div id=b onclick='x()'>" + "<p>x</p>".repeat(70) + "</div>")).isEmpty();
  }

  private static String ids(String html) {
    return String.join("", Page.parse(html).fact(ClickTarget.FACT).stream().map(target -> target.element().id()).toList());
  }
}
