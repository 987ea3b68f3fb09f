package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostEmbedTest {

  @Test
  void is_known_by_its_class_or_its_tag() {
    assertThat(embeds("<blockquote class='big twitter-tweet'></blockquote><div class=fb-post></div><lite-youtube videoid=a></lite-youtube>"))
        .extracting(PostEmbed::site).containsExactly("X", "Facebook", "YouTube");
    assertThat(embeds("<p class=twitter-tweet></p><blockquote class=quote-box></blockquote>")).isEmpty();
  }

  @Test
  void has_words_if_anything_in_it_says_some() {
    assertThat(hasWords("<p>The water <b>falls</b></p>")).isTrue();
    assertThat(hasWords("<a href=/x aria-label='Post'></a>")).isTrue();
    assertThat(hasWords("<div><img src=/x alt='Boats'></div>")).isTrue();
    assertThat(hasWords("<noscript>Post</noscript>")).isTrue();
    assertThat(hasWords("<a href=/x></a>")).isFalse();
    assertThat(hasWords(" &nbsp; <div><img src=/x alt=''></div>")).isFalse();
    assertThat(hasWords("</blockquote><p>After</p><blockquote>")).isFalse();
    assertThat(hasWords("</blockquote><noscript>Post</noscript><blockquote>")).isTrue();
  }

  private static boolean hasWords(String inside) {
    return embeds("<p>Before</p><blockquote class=twitter-tweet>" + inside + "</blockquote>").get(0).hasWords();
  }

  private static List<PostEmbed> embeds(String html) {
    return Page.parse(html).fact(PostEmbed.FACT);
  }
}
