package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SilentStopTest {

  private static final String UNREAD = "<link rel=stylesheet href=site.css>";

  @Test
  void a_stop_in_a_hidden_box_counts_where_all_style_is_known() {
    String menu = "<nav aria-hidden=true><a href=/sport>Sport</a></nav>";
    assertThat(of("", menu)).extracting(stop -> stop.element().normalName()).containsExactly("a");
    assertThat(of(UNREAD, menu)).isEmpty();
  }

  @Test
  void a_link_that_is_hidden_by_itself_counts_everywhere_a_button_perhaps() {
    Page page = page(UNREAD, "<a href=/flood aria-hidden=true>Flood</a><button aria-hidden=true>×</button>");
    assertThat(page.fact(SilentStop.FACT)).extracting(stop -> stop.isSure(page)).containsExactly(true, false);
  }

  @Test
  void what_the_tab_key_passes_over_is_none() {
    assertThat(of("", "<div aria-hidden=true><a href=/a tabindex=-1>A</a><a>A</a><button disabled>A</button><input type=hidden>"
        + "<fieldset disabled><input></fieldset><p inert><input></p><p hidden><input></p><iframe></iframe></div>")).isEmpty();
  }

  @Test
  void the_legend_of_a_fieldset_is_never_out_of_use() {
    assertThat(of("", "<div aria-hidden=true><fieldset disabled><legend><input></legend><input></fieldset></div>")).hasSize(1);
  }

  @Test
  void scripts_may_send_the_focus_on() {
    assertThat(of("", "<p aria-hidden=true tabindex=0></p><p aria-hidden=true><input onfocus=go()></p><p aria-hidden=true id=end><input></p>"
        + "<p aria-hidden=true id=start><input></p><script>end.addEventListener('focusin', go)</script>"))
        .extracting(SilentStop::isSentOn).containsExactly(true, true, true, false);
  }

  private static List<SilentStop> of(String head, String body) {
    return page(head, body).fact(SilentStop.FACT);
  }

  private static Page page(String head, String body) {
    return Page.parse("<!DOCTYPE html><html><head><title>Flood</title>" + head + "</head><body>" + body + "</body></html>");
  }
}
