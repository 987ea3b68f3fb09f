package org.articlelint.report.html;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlelint.lint.Portrait;

/** The portrait of a page as the report shows it. No picture is loaded: its address is words. */
final class Likeness {

  private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"); // of RFC 5646, what news use

  private final Markup html;
  private final Portrait portrait;
  private final String[] words;

  Likeness(Markup html, Portrait portrait) {
    this.html = html;
    this.portrait = portrait;
    Optional<String> lang = portrait.lang().filter(tag -> LANGUAGE_TAG.matcher(tag).matches());
    this.words = lang.map(tag -> new String[] {"dir", "auto", "lang", tag}).orElse(new String[] {"dir", "auto"});
  }

  void title() throws IOException {
    if (portrait.title().isPresent()) {
      html.open("p", "class", "title").tag("span", portrait.title().get(), words).close("p").line();
    }
  }

  void write() throws IOException {
    html.open("details", "class", "more").tag("summary", "Outline, %s, %s".formatted(
        Words.count(portrait.pictures().count(), "picture"), Words.count(portrait.skipLinks().count(), "skip link"))).line();
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
      html.open("li").open("p").tag("code", picture.src().orElse("no address")).text(", line " + picture.line()).close("p").open("dl");
      entry("Alt text", picture.isDecorative() ? Optional.empty() : picture.alt(), picture.isDecorative() ? "none: marked as decoration" : "none");
      entry("Caption", picture.caption(), "none");
      entry("Credit", picture.credit(), "none");
      html.close("dl").close("li").line();
    }
    html.close("ol").line();
    left(portrait.pictures());
  }

  private void entry(String name, Optional<String> said, String absent) throws IOException {
    html.open("div").tag("dt", name).open("dd");
    words(said.orElse(""), absent);
    html.close("dd").close("div");
  }

  private void words(String said, String absent) throws IOException {
    if (said.isBlank()) {
      html.tag("em", absent);
    } else {
      html.tag("span", said, words);
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
