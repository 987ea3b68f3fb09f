package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articlelint.page.aria.Answer;
import org.junit.jupiter.api.Test;

class SeenLabelTest {

  @Test
  void is_a_label_or_what_the_field_refers_to() {
    assertThat(labels("<label for=a>Name</label><input id=a><b id=b>Town</b><input aria-labelledby=b>")).extracting(SeenLabel::words)
        .containsExactly("Name", "Town");
  }

  @Test
  void is_not_what_is_out_of_sight() {
    assertThat(labels("<label class=sr-only>A <input></label><label hidden for=b>B</label><input id=b><label>C <input style='opacity:0'></label>"))
        .isEmpty();
  }

  @Test
  void fits_any_field_if_it_is_stock() {
    assertThat(labels("<label>Info: <input></label><label>Menu <select></select></label><label>输入 <input></label>"))
        .extracting(SeenLabel::isStock).containsExactly(true, false, true);
  }

  @Test
  void has_a_twin_unless_something_seen_is_between() {
    assertThat(twin("<label>Name <input></label><label>Name: <input></label>")).isEqualTo(Answer.YES);
    assertThat(twin("<label>Name <input></label><h3>Invoice</h3><label>Name <input></label>")).isEqualTo(Answer.NO);
    assertThat(twin("<label>Name <input></label><h3 class=sr-only>Invoice</h3><label>Name <input></label>")).isEqualTo(Answer.UNKNOWN);
    assertThat(twin("<form><label>Name <input></label></form><form><label>Name <input></label></form>")).isEqualTo(Answer.NO);
    assertThat(twin("<label for=a>Name</label><input id=a><label for=a>Name</label>")).isEqualTo(Answer.NO);
  }

  private static Answer twin(String html) {
    return labels(html).get(1).twin();
  }

  private static List<SeenLabel> labels(String html) {
    return Page.parse("<!doctype html><title>x</title>" + html).fact(SeenLabel.FACT);
  }
}
