package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {

  @Test
  void a_late_frame_has_the_address_a_script_will_put_there() {
    assertThat(only("<iframe data-lazy-src=' /a '></iframe>").address()).contains("/a");
    assertThat(only("<iframe src='about:blank' data-cmp-src=/b></iframe>").address()).contains("/b");
    assertThat(only("<iframe src=/c data-src=/d></iframe>").address()).contains("/c");
    assertThat(only("<iframe src='javascript:void(0)' data-url=/e></iframe>").isFilled()).isFalse();
  }

  @Test
  void the_host_is_told_without_protocol_and_www() {
    assertThat(only("<iframe src='HTTPS://www.Charts.example/7'></iframe>").host()).contains("charts.example");
    assertThat(only("<iframe src='//charts.example?7'></iframe>").host()).contains("charts.example");
    assertThat(only("<iframe src='/7'></iframe>").host()).isEmpty();
  }

  @Test
  void what_others_put_there_is_no_frame_of_the_publisher() {
    assertThat(frames("<iframe src=https://tpc.googlesyndication.com/x></iframe>")).isEmpty();
    assertThat(frames("<iframe src=//doubleclick.net></iframe>")).isEmpty();
    assertThat(frames("<iframe src=https://www.facebook.com/plugins/like.php?x></iframe>")).isEmpty();
    assertThat(frames("<div id=ad-7><div><iframe src=/x></iframe></div></div>")).isEmpty();
    assertThat(frames("<iframe src=/x height=0></iframe>")).isEmpty();
    assertThat(frames("<iframe src=https://www.facebook.com/plugins/post.php></iframe>")).hasSize(1);
    assertThat(frames("<iframe src=https://notdoubleclick.net/></iframe>")).hasSize(1);
    assertThat(frames("<iframe src=/doubleclick.net></iframe>")).hasSize(1);
  }

  @Test
  void frames_show_the_same_where_their_addresses_lead_to_one_page() {
    assertThat(same("src=/a/./b#c", "src=/a/b")).isTrue();
    assertThat(same("src=/a/b/", "src=/a/b")).isTrue();
    assertThat(same("src=/a?x=1", "src=/a?x=2")).isFalse();
    assertThat(same("src='/a b|'", "src='/a b|'")).isTrue();
    assertThat(same("src=/a srcdoc=x", "src=/b srcdoc=x")).isTrue();
    assertThat(same("src=/a srcdoc=x", "src=/a")).isFalse();
  }

  private static boolean same(String one, String other) {
    return only("<iframe %s></iframe>".formatted(one)).showsTheSameAs(only("<iframe %s></iframe>".formatted(other)));
  }

  private static Frame only(String html) {
    return frames(html).get(0);
  }

  private static List<Frame> frames(String html) {
    return Page.parse(html).fact(Frame.FACT);
  }
}
