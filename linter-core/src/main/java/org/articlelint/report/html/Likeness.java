package org.articlelint.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlelint.lint.Portrait;

/** The portrait of a page as the report shows it. No picture is loaded: its address is words. */
final class Likeness {

  private final Markup html;
  private final Portrait portrait;
  private final Voice voice;

  Likeness(Markup html, Portrait portrait, Voice voice) {
    this.html = html;
    this.portrait = portrait;
    this.voice = voice;
  }

  void title() throws IOException {
    if (portrait.title().isPresent()) {
      html.open("p", "class", "title");
      voice.words(portrait.title().get(), html);
      html.close("p").line();
    }
  }

  void write() throws IOException {
    html.open("details", "class", "more").tag("summary", "The page: %s, %s, %s".formatted(
        Words.some(portrait.skipLinks().count(), "skip link"), Words.some(portrait.outline().count(), "heading"),
        Words.some(portrait.pictures().count(), "picture"))).line();
    html.tag("h4", "Skip links");
    skipLinks();
    html.tag("h4", "Outline");
    outline();
    html.tag("h4", "Pictures");
    pictures();
    html.close("details").line();
  }

  private void skipLinks() throws IOException {
    if (portrait.skipLinks().count() == 0) {
      html.tag("p", "None.").line();
      return;
    }
    html.open("ul").line();
    for (Portrait.Jump link : portrait.skipLinks().first()) {
      html.open("li");
      words(link.text(), "without words");
      html.text(link.isWorking() ? " leads to " : " leads nowhere: ").tag("code", link.href()).text(", ");
      line(link.line());
    }
    html.close("ul").line();
    left(portrait.skipLinks());
  }

  private void outline() throws IOException {
    if (portrait.outline().count() == 0) {
      html.tag("p", "No headings.").line();
      return;
    }
    html.open("ul", "class", "outline").line();
    for (Portrait.Line heading : portrait.outline().first()) {
      html.open("li", "class", "l" + Math.min(6, heading.level())).tag("b", "h" + heading.level()).text(" ");
      words(heading.text(), "without words");
      html.text(", ");
      line(heading.line());
    }
    html.close("ul").line();
    left(portrait.outline());
  }

  private void pictures() throws IOException {
    if (portrait.pictures().count() == 0) {
      html.tag("p", "None.").line();
      return;
    }
    html.open("ol", "class", "pictures").line();
    for (Portrait.Picture picture : portrait.pictures().first()) {
      picture(picture);
    }
    html.close("ol").line();
    left(portrait.pictures());
  }

  /** What is said of it in rows, what is not in one line: a page has many small pictures of which nothing is said. */
  private void picture(Portrait.Picture picture) throws IOException {
    Map<String, String> said = new LinkedHashMap<>();
    List<String> unsaid = new ArrayList<>();
    put("alt text", picture.alt().filter(words -> !picture.isDecorative()), said, unsaid);
    put("caption", picture.caption(), said, unsaid);
    put("credit", picture.credit(), said, unsaid);
    html.open("li").open("p").tag("code", picture.src().orElse("no address"))
        .text(", line %s.%s".formatted(picture.line(), picture.isDecorative() ? " Marked as decoration." : ""));
    html.text(unsaid.isEmpty() ? "" : " No " + String.join(", no ", unsaid) + ".").close("p");
    if (!said.isEmpty()) {
      html.open("dl");
      for (Map.Entry<String, String> entry : said.entrySet()) {
        html.open("div").tag("dt", entry.getKey()).open("dd");
        voice.words(entry.getValue(), html);
        html.close("dd").close("div");
      }
      html.close("dl");
    }
    html.close("li").line();
  }

  private static void put(String name, Optional<String> words, Map<String, String> said, List<String> unsaid) {
    if (words.filter(some -> !some.isBlank()).isPresent()) {
      said.put(name, words.get());
    } else {
      unsaid.add(name);
    }
  }

  private void words(String said, String absent) throws IOException {
    if (said.isBlank()) {
      html.tag("em", absent);
    } else {
      voice.words(said, html);
    }
  }

  private void line(int line) throws IOException {
    html.text("line " + line).close("li").line();
  }

  private void left(Portrait.Row<?> row) throws IOException {
    if (row.left() > 0) {
      html.tag("p", "And %s more.".formatted(Words.number(row.left()))).line();
    }
  }
}
