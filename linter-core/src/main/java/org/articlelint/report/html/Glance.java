package org.articlelint.report.html;

import java.io.IOException;
import java.util.List;
import org.articlelint.rule.Severity;

/** The summary: how much there is per rule and per page, as tables whose bars are the picture and whose numbers are its text. */
final class Glance {

  private static final int SHOWN = 12;

  private final Markup html;
  private final Census census;

  Glance(Markup html, Census census) {
    this.html = html;
    this.census = census;
  }

  void write() throws IOException {
    html.open("section", "id", "glance", "class", "glance").tag("h2", "At a glance").line();
    html.own("<p class=\"key\"><span class=\"e\">Error</span>: surely wrong. <span class=\"w\">Warning</span>: looks wrong. "
        + "<span class=\"i\">Question</span>: a person has to look.</p>\n");
    rules();
    pages();
    html.close("section").line();
  }

  private void rules() throws IOException {
    List<Census.Rule> all = census.rules();
    int most = all.isEmpty() ? 1 : all.get(0).counts().sum();
    for (int from = 0; from < all.size(); from += from == 0 ? SHOWN : all.size()) {
      List<Census.Rule> part = all.subList(from, from == 0 ? Math.min(SHOWN, all.size()) : all.size());
      start(from, part.size(), "rule", from == 0 ? "Problems by rule" : "Problems by rule, continued");
      for (Census.Rule rule : part) {
        html.open("tr").open("th", "scope", "row").tag("a", rule.id(), "href", "#rule-" + rule.id())
            .text(" ").tag("span", rule.entry().rule().meta().title()).close("th");
        numbers(rule.counts(), most, rule.id());
        html.tag("td", Words.number(rule.pages().size()), "class", "n").close("tr").line();
      }
      end(from);
    }
  }

  private void pages() throws IOException {
    List<Census.Page> all = census.pages();
    int most = all.isEmpty() ? 1 : all.get(0).counts().sum();
    for (int from = 0; from < all.size(); from += from == 0 ? SHOWN : all.size()) {
      List<Census.Page> part = all.subList(from, from == 0 ? Math.min(SHOWN, all.size()) : all.size());
      start(from, part.size(), "page", from == 0 ? "Problems by page" : "Problems by page, continued");
      for (Census.Page page : part) {
        html.open("tr").open("th", "scope", "row").open("a", "href", "#page-" + page.number()).path(page.file()).close("a").close("th");
        numbers(page.counts(), most, "");
        html.close("tr").line();
      }
      end(from);
    }
  }

  private void start(int from, int size, String what, String caption) throws IOException {
    if (from > 0) {
      html.open("details").tag("summary", "%s more %s".formatted(Words.number(size), size == 1 ? what : what + "s"));
    }
    html.open("table", "class", "bars").tag("caption", caption).open("thead").open("tr");
    html.tag("th", what.equals("rule") ? "Rule" : "Page", "scope", "col");
    html.tag("th", "Problems", "scope", "col", "class", "n");
    html.tag("th", "Of which", "scope", "col", "class", "bar");
    if (what.equals("rule")) {
      html.tag("th", "Pages", "scope", "col", "class", "n");
    }
    html.close("tr").close("thead").open("tbody").line();
  }

  private void end(int from) throws IOException {
    html.close("tbody").close("table");
    if (from > 0) {
      html.close("details");
    }
    html.line();
  }

  private void numbers(Census.Counts counts, int most, String rule) throws IOException {
    if (rule.isEmpty()) {
      html.tag("td", Words.number(counts.sum()), "class", "n");
    } else {
      html.tag("td", Words.number(counts.sum()), "class", "n", "data-only", rule);
    }
    html.open("td", "class", "bar").tag("span", Words.of(counts)).open("svg", "viewBox", "0 0 1000 10", "preserveAspectRatio", "none",
        "aria-hidden", "true", "width", "100%", "height", "10");
    int at = 0;
    for (Severity severity : Severity.values()) {
      int width = (int) Math.ceil(counts.of(severity) * 1000.0 / most);
      if (width > 0) {
        html.open("rect", "class", severity.id(), "x", String.valueOf(at), "y", "0", "width", String.valueOf(width), "height", "10").close("rect");
        at += width;
      }
    }
    html.close("svg").close("td");
  }
}
