package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;

class InspectReportTest {

  private static final Page PAGE = Page.parse("""
      <!DOCTYPE html>
      <html lang="en">
      <head><title>Talks in Geneva</title></head>
      <body>
      <a href="#main-content">Skip to content</a>
      <main id="main-content">
      <h1>Talks in Geneva</h1>
      <h3>What comes next</h3>
      <figure><img src="talks.jpg" alt="Two men at a table"><figcaption>Talks went on. (Jane Doe/AFP)</figcaption></figure>
      <img src="lake.jpg" alt="">
      </main>
      """);

  private static String write(InspectReport report) throws IOException {
    StringBuilder out = new StringBuilder();
    report.begin(out);
    report.page("talks.html", PAGE);
    report.unreadable("none.html", "There is no such file.");
    report.end();
    return out.toString();
  }

  @Test
  void json_has_every_key_of_the_contract_in_its_order() throws IOException {
    assertThat(write(new InspectJson())).containsSubsequence("\"files\"", "\"file\": \"talks.html\"",
        "\"title\": \"Talks in Geneva\"", "\"lang\": \"en\"", "\"headline\"", "\"outline\"", "\"skipLinks\"", "\"landmarks\"",
        "\"images\"", "\"dateline\"", "\"byline\"", "\"agencyLine\"", "\"file\": \"none.html\"", "\"unreadable\"");
  }

  @Test
  void json_lists_headings_and_pictures_by_their_places() throws IOException {
    assertThat(write(new InspectJson())).containsSubsequence(
        "\"level\": 3", "\"text\": \"What comes next\"", "\"line\": 8", "\"column\": 1",
        "\"line\": 9", "\"column\": 9", "\"src\": \"talks.jpg\"", "\"alt\": \"Two men at a table\"", "\"decorative\": false",
        "\"line\": 10", "\"src\": \"lake.jpg\"", "\"alt\": \"\"", "\"decorative\": true", "\"caption\": null", "\"credit\": null");
  }

  @Test
  void text_is_an_outline_for_people() throws IOException {
    assertThat(write(new InspectText(Look.PLAIN))).containsSubsequence("talks.html", "title", "Talks in Geneva", "language", "en",
        "7:1  h1 Talks in Geneva", "8:1      h3 What comes next", "9:9  talks.jpg", "alt      “Two men at a table”",
        "caption  Talks went on.", "credit   Jane Doe/AFP  [names: Jane Doe; agencies: AFP]", "others", "1 decoration: 10:1", "none.html", "unreadable");
  }

  @Test
  void text_says_what_a_picture_lacks_and_where_metadata_has_it() throws IOException {
    Page page = Page.parse("""
        <article><h1>Flood reaches Passau</h1>
        <figure><img src="flood.jpg"><figcaption>Boats in the old town. Foto:</figcaption></figure>
        <figure><img src="dam.jpg" alt="Men on a dam" data-credit="Jane Doe/AFP"></figure>
        <p>The Danube rose by a metre overnight, and the town closed its bridges to all traffic, the mayor said on Monday.</p>
        <a href="/"><img class="logo" src="bote.png" alt="Bote"></a></article>
        """);
    StringBuilder out = new StringBuilder();
    var report = new InspectText(Look.PLAIN);
    report.begin(out);
    report.page("flood.html", page);
    assertThat(out.toString()).containsSubsequence("2:9  flood.jpg", "alt      –", "missing  alt text, a name behind “Foto:”",
        "3:9  dam.jpg", "metadata Jane Doe/AFP (in an attribute)", "missing  caption, credit", "1 logo: 5:");
  }
}
