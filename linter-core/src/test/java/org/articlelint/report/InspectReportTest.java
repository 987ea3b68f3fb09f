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
        "10:1  lake.jpg", "marked as decoration", "none.html", "unreadable");
  }
}
