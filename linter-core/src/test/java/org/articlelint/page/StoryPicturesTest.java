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

  @Test
  void one_in_a_button_that_enlarges_it_is() {
    assertThat(isOfStory("<figure><button class=button-wrapper><img src=boat.jpg alt=Boat></button><p>A boat</p></figure>")).isTrue();
    assertThat(isOfStory("<figure><button><img src=boat.jpg alt=Boat></button><button><img src=b.jpg alt=B></button></figure>")).isFalse();
  }

  @Test
  void one_whose_figure_has_a_caption_is_whatever_its_class_says_of_it() {
    assertThat(isOfStory("<figure class='related-image tracking'><img src=boat.jpg alt=Boat><figcaption>A boat</figcaption></figure>")).isTrue();
    assertThat(isOfStory("<figure class='related-image tracking'><img src=boat.jpg alt=Boat></figure>")).isFalse();
    assertThat(isOfStory("<figure class=author><img src=jane.jpg alt=Jane><figcaption>Jane Doe</figcaption></figure>")).isFalse();
  }

  @Test
  void one_whose_link_belongs_to_a_campaign_is_not() {
    String figure = "<figure><a href='%s'><img src=boat.jpg alt=Boat></a><figcaption>A boat</figcaption></figure>";
    assertThat(isOfStory(figure.formatted("/gallery/7"))).isTrue();
    assertThat(isOfStory(figure.formatted("/magazine?utm_campaign=spring"))).isFalse();
  }

  @Test
  void one_over_the_story_is_if_the_headline_stands_in_its_figure() {
    String figure = "<figure><img src=boat.jpg alt=Boat><figcaption><%1$s>Flood reaches the old town</%1$s></figcaption></figure>";
    String page = "<!DOCTYPE html><html><title>Flood reaches the old town</title><div>" + figure + "</div><article><p>By Jane Doe</p>" + TEXT + TEXT + "</article>";
    Page headed = Page.parse(page.formatted("h1"));
    assertThat(headed.article().isStoryPicture(headed.images().get(0))).isTrue();
    assertThat(headed.captions().of(headed.images().get(0))).isEmpty();
    Page other = Page.parse(page.formatted("p"));
    assertThat(other.article().isStoryPicture(other.images().get(0))).isFalse();
  }

  @Test
  void one_in_the_article_with_the_headline_is_even_if_its_class_tells_of_authors() {
    String html = "<article class=author-article><h1>Flood</h1><div class=photo><img src=boat.jpg alt='Photo by Jane Doe'><span class=author>Photo by Jane Doe</span></div>"
        + TEXT + "<h4>People</h4></article>";
    Page page = Page.parse("<!DOCTYPE html><html><title>Flood</title><body>" + html);
    assertThat(page.article().isStoryPicture(page.images().get(0))).isTrue();
    assertThat(page.article().byline()).isEmpty();
  }
}
