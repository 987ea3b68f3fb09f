package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articlelint.page.SilentStory.Part;
import org.junit.jupiter.api.Test;

class SilentStoryTest {

  private static final String LEAD = "<p>The river rose by two metres overnight, and the mayor called for volunteers at dawn.</p>";
  private static final String MORE = "<p>By noon the market square was under water, and forty families had left their homes.</p>";

  @Test
  void finds_the_part_that_is_hidden() {
    assertThat(of("<h1>Flood reaches Obernau</h1>" + LEAD + "<div aria-hidden=true>" + MORE + "</div>")).extracting(SilentStory::part)
        .containsExactly(Part.PARAGRAPH);
    assertThat(of("<h1 aria-hidden=true>Flood reaches Obernau</h1>" + LEAD + MORE)).extracting(SilentStory::part).containsExactly(Part.HEADLINE);
    assertThat(of("<h1 role=none>Flood reaches Obernau</h1>" + LEAD + MORE)).extracting(SilentStory::part).containsExactly(Part.HEADING);
  }

  @Test
  void what_is_said_elsewhere_is_not_missing() {
    assertThat(of("<h1>Flood reaches Obernau</h1>" + LEAD + MORE + "<div aria-hidden=true>" + MORE + "</div>")).isEmpty();
  }

  @Test
  void what_nobody_sees_is_not_missing() {
    assertThat(of("<h1>Flood reaches Obernau</h1>" + LEAD + MORE + "<div hidden aria-hidden=true><p>The chancellor is to visit the town.</p></div>"))
        .isEmpty();
  }

  private static List<SilentStory> of(String story) {
    return Page.parse("<article>" + story + "</article>").fact(SilentStory.FACT);
  }
}
