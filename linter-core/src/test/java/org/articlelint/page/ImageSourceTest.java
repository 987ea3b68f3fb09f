package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageSourceTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", value = {
      "<img src=a.jpg> | a.jpg", "<img src=' a.jpg '> | a.jpg", "<img> | -", "<img src=''> | -",
      "<img src=a.jpg srcset='b.jpg 2x'> | a.jpg", "<img src='data:image/gif;base64,R0' srcset='b.jpg 2x'> | b.jpg",
      "<img src='data:image/gif;base64,R0'> | data:image/gif;base64,R0", "<img srcset='a.jpg 1x, b.jpg 2x'> | b.jpg",
      "<img src=a.gif data-src=b.jpg> | b.jpg", "<img src=a.gif data-original=b.jpg> | b.jpg", "<img src=a.gif data-lazy-src=b.jpg> | b.jpg",
      "<img src=a.gif data-lazy=b.jpg> | b.jpg", "<img src=a.gif data-defer-src=b.jpg> | b.jpg", "<img src=a.gif data-src=' '> | a.gif",
      "<img src=a.gif data-srcset='b.jpg 1w, c.jpg 2w'> | c.jpg", "<img src=a.gif data-lazy-srcset=b.jpg> | b.jpg",
      "<img src=a.gif data-src=b.jpg data-srcset=c.jpg> | b.jpg",
      "<picture><source srcset='a.webp 1x, b.webp 2x'><source srcset=c.webp><img></picture> | b.webp",
      "<picture><source><source data-srcset=c.webp><img></picture> | c.webp", "<picture><source srcset=a.webp><img src=b.jpg></picture> | b.jpg",
      "<p><source srcset=a.webp><img></p> | -", "<picture><img></picture> | -"})
  void is_the_address_of_what_is_shown(String html, String address) {
    assertThat(ImageSource.of(Page.parse(html).all("img").get(0)).orElse(null)).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", value = {
      "a.jpg | a.jpg", "a.jpg, b.jpg | a.jpg", "a.jpg 2x, b.jpg 1.5x | a.jpg",
      "a.jpg 300w, b.jpg 1200w, c.jpg 800w | b.jpg", "a.jpg, b.jpg 2x | b.jpg",
      "a.jpg 0.5x, b.jpg | b.jpg", "a.jpg x, b.jpg 1w | b.jpg", "a.jpg wide | a.jpg", "a,b.jpg 2x,c.jpg 1x | a,b.jpg",
      ", ,a.jpg 1x | a.jpg", "a.jpg,, b.jpg 2x | b.jpg",
      "a.jpg, | a.jpg", "a.jpg 1x , b.jpg 2x , | b.jpg", " | -", " , | -"})
  void the_largest_of_a_list_wins_and_of_equals_the_first(String srcset, String address) {
    assertThat(ImageSource.largest(srcset == null ? "" : srcset).orElse(null)).isEqualTo(address);
  }

  @Test
  void only_the_first_sources_of_a_picture_are_looked_at() {
    String html = "<picture>" + "<source>".repeat(49) + "%s<img></picture>";
    assertThat(ImageSource.of(Page.parse(html.formatted("<source srcset=a.jpg>")).all("img").get(0))).contains("a.jpg");
    assertThat(ImageSource.of(Page.parse(html.formatted("<source><source srcset=a.jpg>")).all("img").get(0))).isEmpty();
  }

  @Test
  void some_pictures_only_count_visitors() {
    assertThat(ImageSource.isCounter("https://www.facebook.com/tr?id=1&ev=PageView")).isTrue();
    assertThat(ImageSource.isCounter("https://isarkurier.example/flood.jpg")).isFalse();
  }
}
