package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.articlelint.page.credit.Credit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {

  private static final String STORY = "<p>" + "The Shire rose by two metres overnight. ".repeat(60) + "</p>";

  private static List<Optional<Caption>> captions(String html) {
    Page page = Page.parse(html);
    return page.images().stream().map(image -> page.captions().of(image)).toList();
  }

  private static Caption caption(String html) {
    return captions(html).get(0).orElseThrow();
  }

  private static String credit(String html) {
    return captions(html).get(0).flatMap(Caption::credit).map(Credit::text).orElse("-");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<figure><img src=a.jpg alt=x><figcaption>Smoke over the harbour. Photo: Jane Doe</figcaption></figure>",
      "<figure><img src=a.jpg alt=x><figcaption>Smoke over the harbour.</figcaption><span class=image-copyright>Jane Doe</span></figure>",
      "<figure><img src=a.jpg alt=x><figcaption>Smoke over the harbour.</figcaption><p class=x7>© Jane Doe</p></figure>",
      "<figure><div><img src=a.jpg alt=x><small>© Jane Doe</small></div><figcaption>Smoke over the harbour.</figcaption></figure>",
      "<figure><img src=a.jpg alt=x><figcaption>Smoke over the harbour.</figcaption><figcaption>© Jane Doe</figcaption></figure>",
      "<figure><img src=a.jpg alt=x></figure><figcaption>Smoke over the harbour. <b class=credit>Jane Doe</b></figcaption>",
      "<div class=photo><img src=a.jpg alt=x><p>Smoke over the harbour. (Foto: Jane Doe)</p></div>",
      "<div class=x><img src=a.jpg alt=x><p class=caption>Smoke over the harbour.</p><p class=credit>Jane Doe</p></div>",
      "<div class=x><a href=b.jpg><img src=a.jpg alt=x></a><div class=legende>Smoke over the harbour. © Jane Doe</div></div>",
      "<div><div><img src=a.jpg alt=x></div><div class=photo-credits>© Jane Doe</div></div>",
      "<div><img src=a.jpg alt=x><span>(Image: Jane Doe)</span></div>",
      "<p class=image><img src=a.jpg alt=x><br>Smoke over the harbour.<br><em>© Jane Doe</em></p>",
      "<div class=bild><a href=b><img src=a.jpg alt=x></a><a href=b><span class=bildtext>Smoke.</span><span class=bild_credit>Jane Doe</span></a></div>",
      "<figure><amp-img src=a.jpg alt=x></amp-img><figcaption>Smoke over the harbour. Photo: Jane Doe</figcaption></figure>",
      "<figure><noscript><img src=a.jpg alt=x></noscript><figcaption>Smoke over the harbour. Photo: Jane Doe</figcaption></figure>",
      "<div class=photo><noscript><img src=a.jpg alt=x></noscript><p class=caption>Smoke. Photo: Jane Doe</p></div>",
      "<figure><svg role=img></svg><figcaption>Chart of the flood. Graphic: Jane Doe</figcaption></figure>",
      "<article><picture><img src=a.jpg alt=x></picture><p class=caption>Smoke. Photo: Jane Doe</p></article>",
      "<article><div><div><img src=a.jpg alt=x></div></div><div class=field-caption>Smoke.</div><div class=field-credit>Jane Doe</div></article>",
      "<article><p><a href=b.jpg><img src=a.jpg alt=x></a></p><p><em>Smoke. Photo: Jane Doe</em></p></article>",
      "<div class=gallery-item><img src=a.jpg alt=x><div class=gallery-text>Smoke. <span>Jane Doe</span></div></div>",
      "<div hidden><figure><img src=a.jpg alt=x><figcaption>Smoke. Photo: Jane Doe</figcaption></figure></div>"})
  void finds_the_words_with_a_picture(String html) {
    assertThat(credit("<h1>Flood</h1>" + html + STORY)).isEqualTo("Jane Doe");
  }

  @Test
  void gives_a_gallery_the_caption_of_the_figure_around_it() {
    String html = "<figure><figure><img src=a.jpg alt=x></figure><figure><img src=b.jpg alt=y></figure><figcaption>Smoke. Photo: Jane Doe</figcaption></figure>";
    assertThat(captions(html)).allSatisfy(caption -> assertThat(caption.orElseThrow().description()).isEqualTo("Smoke."));
  }

  @Test
  void gives_each_picture_of_a_row_its_own_words() {
    String html = "<ul><li><img src=a.jpg alt=x><div class=caption>Smoke</div></li><li><img src=b.jpg alt=y><div class=caption>Rain</div></li></ul>";
    assertThat(captions(html)).extracting(caption -> caption.orElseThrow().text()).containsExactly("Smoke", "Rain");
  }

  @Test
  void takes_no_part_of_the_story_for_a_caption_where_a_layout_sets_it_beside_a_picture() {
    String html = "<article><div class=media-text><figure><img src=a.jpg alt=x></figure><div><p>The dyke broke at noon</p></div></div></article>";
    assertThat(captions(html)).containsExactly(Optional.empty());
  }

  @Test
  void tells_a_caption_that_is_marked_up() {
    assertThat(caption("<figure><img src=a.jpg alt=x><figcaption>Smoke</figcaption></figure>").isFigcaption()).isTrue();
    assertThat(caption("<div><img src=a.jpg alt=x><p class=caption>Smoke</p></div>").isFigcaption()).isFalse();
  }

  @Test
  void shows_glued_words_as_glued() {
    Caption caption = caption("<figure><img src=a.jpg alt=x><figcaption><span>Smoke over the harbour</span><small>Image: Jane Doe/dpa</small></figcaption></figure>");
    assertThat(caption.text()).isEqualTo("Smoke over the harbourImage: Jane Doe/dpa");
    assertThat(caption.isGlued()).isTrue();
  }

  @Test
  void does_not_call_blocks_glued() {
    Caption caption = caption("<figure><img src=a.jpg alt=x><figcaption><div>Smoke over the harbour</div><div>Image: Jane Doe</div></figcaption></figure>");
    assertThat(caption.text()).isEqualTo("Smoke over the harbour Image: Jane Doe");
    assertThat(caption.isGlued()).isFalse();
  }

  @Test
  void leaves_hidden_words_out() {
    Caption caption = caption("<figure><img src=a.jpg alt=x><figcaption><span hidden>Advertisement</span>Smoke</figcaption></figure>");
    assertThat(caption.text()).isEqualTo("Smoke");
  }

  @Test
  void leaves_words_for_screen_readers_and_buttons_out() {
    Caption caption = caption("<figure><img src=a.jpg alt=x><button>Enlarge</button><figcaption><span class=sr-only>Caption:</span> Smoke <a role=button>Share</a></figcaption></figure>");
    assertThat(caption.text()).isEqualTo("Smoke");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<img src=a.jpg alt=x>",
      "<p><img src=a.jpg alt=x> The river rose by two metres.</p>",
      "<div class=teaser><img src=a.jpg alt=x><h3>Flood reaches Passau</h3></div>",
      "<div class=author><img src=jane.jpg alt=x><span class=author-name>Jane Doe</span></div>",
      "<nav><div class=image><img src=logo.png alt=x> Home</div></nav>",
      "<footer><div><img src=logo.png alt=x><p>© 2024 The Harbour Post</p></div></footer>",
      "<div><img src=icon.png alt=x><div>© 2024 The Harbour Post. All rights reserved.</div></div>",
      "<li><img src=icon.png alt=x><span>Facebook</span></li>",
      "<button><svg role=img></svg> Menu</button>"})
  void finds_no_words_where_none_belong_to_the_picture(String html) {
    assertThat(captions(html + STORY).get(0)).isEmpty();
  }

  @Test
  void leaves_the_byline_out() {
    String html = "<div class=photo><img src=a.jpg alt=x><p class=caption>Smoke over the harbour</p></div><p class=byline>By Jane Doe</p>" + STORY;
    assertThat(caption(html).text()).isEqualTo("Smoke over the harbour");
    assertThat(caption(html).credit()).isEmpty();
  }

  @Tag("hostile")
  @Test
  void searches_a_row_of_many_pictures_in_no_time() {
    String html = "<div class=gallery>" + "<img src=a.jpg alt=x><p>Smoke over the harbour</p>".repeat(20_000) + "</div>";
    assertThat(captions(html)).hasSize(20_000);
  }

  @Tag("hostile")
  @Test
  void searches_a_figure_of_many_pictures_in_no_time() {
    String html = "<figure>" + "<img src=a.jpg alt=x><p>© Jane Doe</p>".repeat(20_000) + "</figure>";
    assertThat(captions(html)).hasSize(20_000);
  }

  @Test
  void a_running_time_tells_a_film() {
    assertThat(caption("<figure><img src=a.jpg alt=x><figcaption>Smoke over the harbour 2:04 Min</figcaption></figure>").isOfFilm()).isTrue();
    assertThat(caption("<figure><img src=a.jpg alt=x><figcaption>Smoke over the harbour at 12:30</figcaption></figure>").isOfFilm()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<div><div class=image><img src=a.jpg alt=x></div><div class=text-caption>By Jane Doe</div></div>",
      "<div class=media><img src=a.jpg alt=x><p><a href=/b>Dam holds, for now</a></p></div>",
      "<figure><img src=a.jpg alt=x><span class=badge>Weather</span></figure>",
      "<div class=media><img src=a.jpg alt=x><span>08:15</span></div>",
      "<figure><img src=a.jpg alt=x><figcaption><h1>Flood</h1></figcaption></figure>"})
  void bylines_headlines_badges_and_running_times_are_no_captions(String html) {
    assertThat(captions(html + STORY).get(0)).isEmpty();
  }

  @Test
  void small_print_with_a_credit_after_it_describes_the_picture() {
    Caption caption = caption("<div class=x><img src=a.jpg alt=x><div class=y><small>Smoke over the harbour</small><small>© Jane Doe</small></div></div>" + STORY);
    assertThat(caption.description()).isEqualTo("Smoke over the harbour");
    assertThat(caption.credit().map(Credit::text)).contains("Jane Doe");
  }

  @Test
  void a_credit_beyond_a_paragraph_of_the_story_is_none_of_the_picture() {
    String paragraph = "<p>" + "The Shire rose by two metres overnight. ".repeat(6) + "</p>";
    assertThat(credit("<article><div><strong>Photo: dpa</strong></div>" + paragraph + "<figure><img src=a.jpg alt=x><figcaption>Smoke.</figcaption></figure>")).isEqualTo("-");
    assertThat(credit("<div><img src=a.jpg alt=x>" + paragraph + "<p class=credit>dpa</p></div>" + STORY)).isEqualTo("-");
  }

  @Test
  void a_figure_tells_the_same_of_each_picture_in_whatever_order_they_are_asked_about() {
    Page page = Page.parse("<figure><div hidden><img src=a.jpg alt=x></div><img src=b.jpg alt=y><figcaption>Smoke <span hidden>Advertisement</span>"
        + "</figcaption></figure>" + STORY);
    Page other = Page.parse(page.source());
    assertThat(page.captions().of(page.images().get(0)).map(Caption::text)).contains("Smoke Advertisement");
    assertThat(page.captions().of(page.images().get(1)).map(Caption::text)).contains("Smoke");
    assertThat(other.captions().of(other.images().get(1)).map(Caption::text)).contains("Smoke");
    assertThat(other.captions().of(other.images().get(0)).map(Caption::text)).contains("Smoke Advertisement");
  }
}
