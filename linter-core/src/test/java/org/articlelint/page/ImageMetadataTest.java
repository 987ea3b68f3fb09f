package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.articlelint.page.metadata.ImageData;
import org.junit.jupiter.api.Test;

class ImageMetadataTest {

  @Test
  void another_size_of_the_same_file_is_the_same_picture() {
    assertThat(of("https://bote.example/1200/flood-passau-01-1200x675.jpg", "/images/flood-passau-01-300x200.webp")).hasSize(1);
  }

  @Test
  void a_folder_may_stand_for_the_picture() {
    assertThat(of("https://bote.example/flood-in-passau/wide__1300x731", "/img/flood-in-passau/square__100x100")).hasSize(1);
  }

  @Test
  void a_name_too_short_to_tell_pictures_apart_tells_nothing() {
    assertThat(of("https://bote.example/1.jpg", "/1.jpg")).isEmpty();
    assertThat(of("https://donaubote.example/1.jpg", "https://donaubote.example/2.jpg")).isEmpty();
  }

  @Test
  void a_name_that_two_pictures_of_the_story_share_tells_nothing() {
    assertThat(of("https://bote.example/flood-in-passau/1.jpg", "/flood-in-passau/1.jpg", "/flood-in-passau/2.jpg")).isEmpty();
  }

  @Test
  void an_image_without_address_is_described_by_nothing() {
    assertThat(of("https://bote.example/flood-passau-01.jpg", "")).isEmpty();
  }

  @Test
  void the_picture_for_sharing_is_known_among_those_of_the_story() {
    assertThat(shownAs("https://bote.example/1200/flood-passau-01.jpg", "/300/flood-passau-01.jpg", "/300/flood-passau-02.jpg"))
        .contains("/300/flood-passau-01.jpg");
    assertThat(shownAs("https://bote.example/logo-of-the-bote.png", "/300/flood-passau-01.jpg")).isEmpty();
    assertThat(shownAs("https://bote.example/1.jpg", "/1.jpg")).isEmpty();
  }

  private static Optional<String> shownAs(String address, String... sources) {
    return page("", sources).fact(ImageMetadata.FACT).shownAs(address).flatMap(Image::src);
  }

  private static List<ImageData> of(String url, String... sources) {
    Page page = page("<script type='application/ld+json'>{\"@type\": \"ImageObject\", \"url\": \"%s\"}</script>".formatted(url), sources);
    return page.fact(ImageMetadata.FACT).of(page.images().get(0));
  }

  private static Page page(String head, String... sources) {
    StringBuilder html = new StringBuilder(head).append("<article>");
    for (String src : sources) {
      html.append("<figure><img src='%s' alt='Flood'><figcaption>Passau (AFP)</figcaption></figure>".formatted(src));
    }
    return Page.parse(html.append("<p>The Danube rose by a metre overnight.</p></article>").toString());
  }
}
