package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryPicturesTest {

  private static final String TEXT = """
      <p>The water rose by two metres overnight, and the old town could be reached by boat only on Monday morning.</p>
      <p>Helpers carried sandbags across the market square while the mayor asked everybody to stay at home.</p>
      """;

  /** Whether a picture is the story's that stands between its paragraphs. */
  private static boolean isOfStory(String picture) {
    return isOfStory(picture, "");
  }

  private static boolean isOfStory(String amid, String after) {
    Page page = Page.parse("<!DOCTYPE html><html><title>Flood</title><article><h1>Flood</h1>" + TEXT + amid + TEXT + after + "</article>");
    return page.article().isStoryPicture(page.images().get(0));
  }

  @Test
  void a_picture_between_paragraphs_is() {
    assertThat(isOfStory("<p><img src=boat.jpg alt='A boat'></p>")).isTrue();
  }

  @Test
  void a_hidden_one_is_not() {
    assertThat(isOfStory("<div hidden><img src=boat.jpg alt='A boat'></div>")).isFalse();
  }

  @Test
  void a_tracking_pixel_is_not() {
    assertThat(isOfStory("<img src=count.gif width=1 height=1>")).isFalse();
  }

  @Test
  void an_icon_is_not() {
    assertThat(isOfStory("<img src=share.png width=32 height=32 alt=Share>")).isFalse();
  }

  @Test
  void one_whose_numbers_only_give_its_shape_is() {
    assertThat(isOfStory("<img src=boat.jpg width=16 height=9 alt='A boat'>")).isTrue();
  }

  @Test
  void a_small_one_with_a_caption_is() {
    assertThat(isOfStory("<figure><img src=boat.jpg width=100 height=56><figcaption>A boat on the market</figcaption></figure>")).isTrue();
  }

  @Test
  void the_picture_of_a_teaser_is_not() {
    assertThat(isOfStory("<div><a href=/dam><img src=dam.jpg alt='The dam'></a><h3><a href=/dam>Dam repaired</a></h3></div>")).isFalse();
  }

  @Test
  void one_that_links_to_itself_enlarged_is() {
    assertThat(isOfStory("<p><a href=boat-large.jpg><img src=boat.jpg alt='A boat'></a></p>")).isTrue();
  }

  @Test
  void one_in_a_box_of_related_stories_is_not() {
    assertThat(isOfStory("<div class=related-articles><img src=dam.jpg alt='The dam'><p>Dam repaired</p></div>")).isFalse();
  }

  @Test
  void one_in_an_aside_is_not() {
    assertThat(isOfStory("<aside><img src=dam.jpg alt='The dam'></aside>")).isFalse();
  }

  @Test
  void the_portrait_of_the_author_is_not() {
    assertThat(isOfStory("<div class=author-box><img src=jane.jpg alt='Jane Doe'></div>")).isFalse();
  }

  @Test
  void a_logo_is_not() {
    assertThat(isOfStory("<img src=/img/logo-large.png alt='Isar Kurier'>")).isFalse();
  }

  @Test
  void an_advertisement_is_not() {
    assertThat(isOfStory("<figure><a href=https://shop.example/><img src=sale.jpg alt=Anzeige></a></figure>")).isFalse();
  }

  @Test
  void one_after_the_last_paragraph_is_not() {
    assertThat(isOfStory("", "<div><img src=next.jpg alt='The dam'></div>")).isFalse();
  }

  @Test
  void one_with_a_caption_after_the_last_paragraph_is() {
    assertThat(isOfStory("", "<figure><img src=boat.jpg><figcaption>A boat on the market</figcaption></figure>")).isTrue();
  }

  @Test
  void a_page_without_a_story_has_none() {
    Page page = Page.parse("<!DOCTYPE html><title>Front page</title><img src=boat.jpg alt='A boat'>");
    assertThat(page.article().isStoryPicture(page.images().get(0))).isFalse();
  }
}
