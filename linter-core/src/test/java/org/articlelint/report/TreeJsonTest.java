package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;

class TreeJsonTest {

  private static String write(String body) throws IOException {
    StringWriter out = new StringWriter();
    TreeJson report = new TreeJson();
    report.begin(out);
    report.page("talks.html", Page.parse("<!DOCTYPE html><title>Talks</title>\n" + body));
    report.end();
    return out.toString();
  }

  @Test
  void is_the_golden_file_key_by_key() throws IOException {
    StringWriter out = new StringWriter();
    TreeJson report = new TreeJson();
    report.begin(out);
    report.page("talks.html", Page.parse("""
        <!DOCTYPE html>
        <title>Talks in Geneva</title>
        <body>
        <main>
          <h1>Talks in Geneva</h1>
          <a href="/live" title="As it happens">Live</a>
          <input type="checkbox" aria-label="Only “Geneva”" disabled>
          <p hidden>Correction</p>
        </main>
        """));
    report.unreadable("none.html", "There is no such file.");
    report.end();
    assertThat(out).hasToString("""
        {"files": [
          {"file": "talks.html", "elements": [
            {"line": 4, "column": 1, "element": "main", "role": "main", "name": "", "hidden": false, "focusable": false, "parent": null},
            {"line": 5, "column": 3, "element": "h1", "role": "heading", "name": "Talks in Geneva", "level": 1, "hidden": false, \
        "focusable": false, "parent": 0},
            {"line": 6, "column": 3, "element": "a", "role": "link", "name": "Live", "description": "As it happens", "hidden": false, \
        "focusable": true, "parent": 0},
            {"line": 7, "column": 3, "element": "input", "role": "checkbox", "name": "Only “Geneva”", "checked": false, "disabled": true, \
        "hidden": false, "focusable": false, "parent": 0},
            {"line": 8, "column": 3, "element": "p", "role": "paragraph", "name": "", "hidden": true, "focusable": false, "parent": 0}
          ]},
          {"file": "none.html", "unreadable": "There is no such file."}
        ]}
        """);
  }

  @Test
  void what_may_be_hidden_is_unknown() throws IOException {
    assertThat(write("<p class='hidden'>Correction</p>")).contains("\"hidden\": false, \"unknown\": true, \"focusable\"");
  }

  @Test
  void what_nobody_wrote_has_no_place_of_its_own() throws IOException {
    assertThat(write("<table><tr><td>Berne</table>")).containsSubsequence("\"line\": 2, \"column\": 1, \"element\": \"table\"",
        "\"line\": null, \"column\": null, \"element\": \"tbody\"", "\"line\": 2, \"column\": 8, \"element\": \"tr\"");
  }

  @Test
  void a_state_that_is_neither_yes_nor_no_is_a_word() throws IOException {
    assertThat(write("<a href=/ aria-current=page>Start</a>")).contains("\"current\": \"page\"");
  }

  @Test
  void insides_of_drawings_are_listed() throws IOException {
    assertThat(write("<svg><linearGradient></linearGradient></svg>")).contains("\"element\": \"lineargradient\"");
  }
}
