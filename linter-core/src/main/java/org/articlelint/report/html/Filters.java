package org.articlelint.report.html;

import java.io.IOException;
import org.articlelint.rule.Severity;

/** The form that shows only some problems. It is out of sight until the script is there that serves it. */
final class Filters {

  private final Markup html;
  private final Census census;

  Filters(Markup html, Census census) {
    this.html = html;
    this.census = census;
  }

  void write() throws IOException {
    html.open("form", "id", "filters", "class", "controls", "role", "search", "aria-label", "Filter problems", "hidden", "").line();
    html.open("fieldset").tag("legend", "Show").line();
    for (Severity severity : Severity.values()) {
      int count = census.all().of(severity);
      html.open("label", "class", severity.id()).open("input", "type", "checkbox", "name", "severity", "value", severity.id(), "checked", "")
          .text(" " + Words.count(count, Words.of(severity))).close("label").line();
    }
    html.close("fieldset").open("label").text("Rule ").open("select", "name", "rule").tag("option", "All rules", "value", "");
    for (Census.Rule rule : census.rules()) {
      html.tag("option", "%s (%s)".formatted(rule.id(), Words.number(rule.counts().sum())), "value", rule.id());
    }
    html.close("select").close("label").line();
    html.own("<label>Path contains <input type=\"search\" name=\"path\" autocomplete=\"off\" spellcheck=\"false\"></label>\n");
    html.own("<span class=\"buttons\"><button type=\"reset\">Show all</button> <button type=\"button\" id=\"unfold\">Open all</button> "
        + "<button type=\"button\" id=\"fold\">Close all</button></span>\n");
    html.own("<p id=\"found\" role=\"status\"></p>\n").close("form").line();
  }
}
