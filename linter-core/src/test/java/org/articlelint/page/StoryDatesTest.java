package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StoryDatesTest {

  private static final String TEXT = "<p>The water rose by two metres overnight, and the old town could be reached by boat only on Monday morning.</p>";

  private static StoryDates of(String head, String line) {
    return Page.parse("<!DOCTYPE html><title>Flood</title>" + head + "<article><h1>Flood</h1>" + line + TEXT + "</article>").fact(StoryDates.FACT);
  }

  @Test
  void knows_each_date_told_to_machines() {
    StoryDates dates = of("<meta property=article:published_time content=2024-06-03><meta itemprop=dateModified content=2024-06-05T10:00:00Z>"
        + "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"datePublished\": \"2024-06-04\"}</script>", "");
    assertThat(dates.published()).containsExactly(LocalDate.of(2024, 6, 4), LocalDate.of(2024, 6, 3));
    assertThat(dates.modified()).containsExactly(LocalDate.of(2024, 6, 5));
  }

  @Test
  void a_date_that_may_be_one_or_another_is_both() {
    assertThat(of("", "<p class=date>3/6/2024</p>").shown().get(0).days()).containsExactly(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 3, 6));
  }

  @Test
  void the_words_of_a_time_go_before_its_datetime() {
    assertThat(of("", "<time datetime=2024-06-03>5 June 2024</time>").shown().get(0).days()).containsExactly(LocalDate.of(2024, 6, 5));
    assertThat(of("", "<time datetime=2024-06-03>Monday</time>").shown().get(0).days()).containsExactly(LocalDate.of(2024, 6, 3));
  }

  @Test
  void hours_ago_are_relative() {
    assertThat(of("", "<p>vor 2 Stunden</p>").isRelative()).isTrue();
    assertThat(of("", "<p>3. Juni 2024</p>").isRelative()).isFalse();
  }

  @Test
  void a_clock_may_be_the_date() {
    String told = "<meta property=article:published_time content=2024-06-03>";
    assertThat(of(told, "<p>20.15 Uhr</p>").isPerhapsShown()).isTrue();
    assertThat(of(told, "<p>By Jane Doe</p>").isPerhapsShown()).isFalse();
  }

  @Test
  void what_a_framework_shows_later_may_be_the_date() {
    String told = "<meta property=article:published_time content=2024-06-03>";
    assertThat(of(told, "<div><!--$!--><template></template><!--/$--></div>").isPerhapsShown()).isTrue();
    assertThat(of(told, "<app-meta><!----></app-meta>").isPerhapsShown()).isTrue();
    assertThat(of(told, "<p>By <!-- -->Jane Doe<!----></p><!-- meta -->").isPerhapsShown()).isFalse();
  }
}
