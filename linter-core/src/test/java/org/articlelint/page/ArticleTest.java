package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {

  private static final String TEXT = """
      <p>The water rose by two metres overnight, and the old town could be reached by boat only on Monday morning.</p>
      <p>Helpers carried sandbags across the market square while the mayor asked everybody to stay at home.</p>
      """;

  /** A story in the shape in which the newsroom serves it. */
  private static final Page NEWSROOM = Page.parse("""
      <!DOCTYPE html>
      <html lang="en"><title>Flood reaches Passau | Isar Kurier</title>
      <ol><li><a href="#main">Skip to content</a></li><li><a href="#menu">Skip to main menu</a></li>
      <li><a href="#foot">Skip to more sites</a></li></ol>
      <nav id="menu"><a href="/a">Politics</a> <a href="/b">Business</a></nav>
      <div id="main"></div>
      <article>
        <header><h1>Flood reaches Passau</h1><span>January 10, 2022</span>
        <p>The old town can be reached by boat only, and the worst is still to come, says the water authority.</p></header>
        <figure><img src="boat.jpg" alt="A boat"><figcaption>A boat on the marketImage: Jane Doe/REUTERS</figcaption></figure>
        %s
        <h2>Reactions from Berlin </h2>
        %s
        <figure><img src="bags.jpg" alt="Bags"><figcaption>Sandbags at the gateImage: Jane Doe/AFP</figcaption></figure>
        %s
        <p>rs, kb/wmr (AP, AFP)</p>
        <a href="/dam">Passau repairs its dam</a>
      </article>
      <footer id="foot"><p>All that is printed here was written by the editors of the Isar Kurier in Passau.</p></footer>
      """.formatted(TEXT, TEXT, TEXT));

  private static Article of(String html) {
    return Page.parse(html).article();
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html lang=\"en\"><title>Flood reaches Passau</title><body>" + body;
  }

  @Test
  void the_newsrooms_headline_is_its_h1() {
    assertThat(NEWSROOM.article().headline()).map(Article.Part::text).contains("Flood reaches Passau");
  }

  @Test
  void the_newsrooms_lead_follows_the_date() {
    assertThat(NEWSROOM.article().lead()).map(Article.Part::text).get().asString().startsWith("The old town can be reached");
  }

  @Test
  void the_newsrooms_date_is_read_and_shown() {
    assertThat(NEWSROOM.article().dateline())
        .contains(new Article.Dateline(java.util.Optional.of(LocalDate.of(2022, 1, 10)), java.util.Optional.of("January 10, 2022")));
  }

  @Test
  void the_newsrooms_agency_line_is_taken_apart() {
    Article.AgencyLine line = NEWSROOM.article().agencyLine().orElseThrow();
    assertThat(line.text()).isEqualTo("rs, kb/wmr (AP, AFP)");
    assertThat(line.initials()).containsExactly("rs", "kb", "wmr");
    assertThat(line.agencies()).containsExactly("AP", "AFP");
  }

  @Test
  void both_of_the_newsrooms_pictures_are_the_storys() {
    assertThat(NEWSROOM.images()).hasSize(2).allMatch(NEWSROOM.article()::isStoryPicture);
  }

  @Test
  void the_story_is_the_article_with_most_text() {
    Article article = of(page("<article id=teaser><p>A short teaser of another story.</p></article><article id=story><h1>Flood</h1>"
        + TEXT + "</article>"));
    assertThat(article.story()).map(story -> story.id()).contains("story");
  }

  @Test
  void without_marks_the_story_is_where_the_text_is() {
    Article article = of(page("<div><a href=/>Home</a></div><div id=story><h1>Flood reaches Passau</h1>" + TEXT.repeat(3) + "</div>"));
    assertThat(article.story()).map(story -> story.id()).contains("story");
  }

  @Test
  void a_list_of_stories_is_no_article() {
    String teaser = "<article><h2><a href=/x>Flood</a></h2><p>The water rose by two metres overnight in the old town.</p></article>";
    assertThat(of(page(teaser.repeat(6))).story()).isEmpty();
  }

  @Test
  void an_empty_page_is_no_article() {
    assertThat(of(page("")).story()).isEmpty();
  }

  @Test
  void a_snippet_is_the_story() {
    Page page = Page.parse("<figure><img src=a.jpg alt=x><figcaption>A boat</figcaption></figure>");
    assertThat(page.article().isStoryPicture(page.images().get(0))).isTrue();
  }

  @Test
  void of_two_h1_the_headline_is_the_one_that_the_title_says() {
    Article article = of(page("<h1>Isar Kurier</h1><main><h1>Flood reaches Passau</h1>" + TEXT + "</main>"));
    assertThat(article.headline()).map(Article.Part::text).contains("Flood reaches Passau");
  }

  @Test
  void a_byline_is_known_by_its_mark() {
    assertThat(of(page("<article><h1>Flood reaches Passau</h1><p class=byline>Jane Doe</p>" + TEXT + "</article>")).byline())
        .map(Article.Part::text).contains("Jane Doe");
  }

  @Test
  void a_byline_is_known_by_its_words() {
    assertThat(of(page("<article><h1>Flood reaches Passau</h1><p>By Jane Doe</p>" + TEXT + "</article>")).byline())
        .map(Article.Part::text).contains("By Jane Doe");
  }

  @Test
  void a_sentence_that_begins_like_a_byline_is_none() {
    assertThat(of(page("<article><h1>Flood reaches Passau</h1><p>By noon the water fell.</p>" + TEXT + "</article>")).byline()).isEmpty();
  }

  @Test
  void a_photographer_is_no_author() {
    assertThat(of(page("<article><h1>Flood reaches Passau</h1><figure><img src=a.jpg><figcaption class=author>Jane Doe</figcaption></figure>"
        + TEXT + "</article>")).byline()).isEmpty();
  }

  @Test
  void a_time_is_the_date() {
    assertThat(of(page("<article><h1>Flood reaches Passau</h1><time datetime=2022-01-10T08:00:00Z>today</time>" + TEXT + "</article>"))
        .dateline().flatMap(Article.Dateline::published)).contains(LocalDate.of(2022, 1, 10));
  }

  @Test
  void a_date_told_to_machines_counts_where_none_is_shown() {
    Article.Dateline date = of("<!DOCTYPE html><meta property=article:published_time content=2022-01-10T08:00:00Z><article><h1>Flood</h1>"
        + TEXT + "</article>").dateline().orElseThrow();
    assertThat(date.published()).contains(LocalDate.of(2022, 1, 10));
    assertThat(date.text()).isEmpty();
  }

  @Test
  void an_agency_at_the_start_of_the_text_is_an_agency_line() {
    Article article = of(page("<article><h1>Flood reaches Passau</h1><p>PASSAU (dpa) - The water rose by two metres overnight.</p>"
        + TEXT + "</article>"));
    assertThat(article.agencyLine()).map(Article.AgencyLine::agencies).contains(List.of("dpa"));
  }

  @Test
  void agencies_and_a_slash_close_a_story() {
    Article article = of(page("<article><h1>Flood reaches Passau</h1>" + TEXT + "<p>AFP/Reuters</p></article>"));
    assertThat(article.agencyLine()).map(Article.AgencyLine::agencies).contains(List.of("AFP", "Reuters"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"rs, kb/wmr (AP, AFP)|AP,AFP", "(dpa)|dpa", "AFP/Reuters|AFP,Reuters", "AFP/jd|AFP", "(Quelle: APA/sda/dpa)|APA,dpa", "Source : AFP|AFP",
      "© dpa-infocom, dpa:230428-99-483045/5|dpa-infocom,dpa", "mit dpa|dpa", "With files from Reuters|Reuters", "Fuente: EFE|EFE", "Źródło: PAP|PAP", "Kaynak: AA|AA",
      "来源：新华社|新华社", "المصدر: رويترز|رويترز", "Источник: ТАСС|ТАСС"})
  void the_closing_lines_of_newsrooms_are_read(String line, String agencies) {
    Article article = of(page("<article><h1>Flood reaches Passau</h1>" + TEXT + "<p>" + line + "</p></article>"));
    assertThat(article.agencyLine()).map(Article.AgencyLine::agencies).contains(List.of(agencies.split(",")));
  }

  @Test
  void brackets_in_the_text_are_no_agency_line() {
    assertThat(of(page("<article><h1>Flood reaches Passau</h1>" + TEXT + "<p>The mayor (left) and a helper (right)</p></article>"))
        .agencyLine()).isEmpty();
  }
}
