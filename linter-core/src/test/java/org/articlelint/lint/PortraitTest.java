package org.articlelint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;

class PortraitTest {

  @Test
  void shows_outline_pictures_and_skip_links_with_their_lines() {
    Portrait portrait = Portrait.of(Page.parse("""
        <html lang="en"><title> Flood reaches Passau </title>
        <a href="#story">Skip to content</a><nav><a href="/">Home</a></nav>
        <main id="story"><h1>Flood reaches Passau</h1>
        <figure><img src="boats.jpg" alt="Boats"><figcaption>Boats on Monday (Photo: Jane Doe/AFP, CC BY 4.0)</figcaption></figure>
        <img src="line.png" alt="">
        """));
    assertThat(portrait.title()).contains("Flood reaches Passau");
    assertThat(portrait.lang()).contains("en");
    assertThat(portrait.outline().first()).containsExactly(new Portrait.Line(1, "Flood reaches Passau", 3));
    assertThat(portrait.skipLinks().first()).containsExactly(new Portrait.Jump("Skip to content", "#story", true, 2));
    assertThat(portrait.pictures().first()).extracting(Portrait.Picture::src).containsExactly(Optional.of("boats.jpg"), Optional.of("line.png"));
    Portrait.Picture boats = portrait.pictures().first().get(0);
    assertThat(boats.caption()).contains("Boats on Monday");
    assertThat(boats.credit().orElseThrow()).contains("Jane Doe/AFP").contains("CC BY 4.0");
    assertThat(portrait.pictures().first().get(1).isDecorative()).isTrue();
  }

  @Test
  void stays_small_however_long_the_page_is() {
    Portrait portrait = Portrait.of(Page.parse("<h2>%s</h2>".formatted("flood ".repeat(1000)).repeat(150) + "<img src=a>".repeat(101)));
    assertThat(portrait.outline().first()).hasSize(100).allMatch(heading -> heading.text().length() <= 301);
    assertThat(portrait.outline().left()).isEqualTo(50);
    assertThat(portrait.outline().count()).isEqualTo(150);
    assertThat(portrait.pictures().left()).isEqualTo(1);
  }

  @Test
  void believes_the_words_rather_than_the_tag() {
    String german = "<p>Das Wasser stieg in der Nacht um zwei Meter, und die Altstadt war am Montag nur noch mit dem Boot zu erreichen.";
    assertThat(Portrait.of(Page.parse("<html lang=fr>" + german)).lang()).contains("de");
    assertThat(Portrait.of(Page.parse("<html lang=ger>" + german)).lang()).contains("de");
    assertThat(Portrait.of(Page.parse("<html lang=de-AT>" + german)).lang()).contains("de-AT");
    assertThat(Portrait.of(Page.parse("<p>1 2 3")).lang()).isEmpty();
  }

  @Test
  void is_drawn_of_an_empty_page() {
    assertThat(Portrait.of(Page.parse("")).outline().count()).isZero();
  }
}
