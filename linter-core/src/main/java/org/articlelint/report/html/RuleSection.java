package org.articlelint.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articlelint.report.RulePages;
import org.articlelint.rule.RuleMeta;

/** What is told of one rule that has problems: why it matters, how to mend, where it stands, and its page. */
final class RuleSection {

  private static final String FIX = "How to fix";

  private final Markup html;
  private final RulePages pages;
  private final List<String> files;

  /**
   * Sections of rules with those pages.
   *
   * @param files every file of the report, in the order given
   */
  RuleSection(Markup html, RulePages pages, List<String> files) {
    this.html = html;
    this.pages = pages;
    this.files = files;
  }

  void write(Census.Rule rule) throws IOException {
    RuleMeta meta = rule.entry().rule().meta();
    Map<String, List<String>> parts = Markdown.parts(pages.of(meta));
    html.open("section", "class", "rule", "id", "rule-" + meta.id()).tag("h3", meta.title()).line();
    html.open("p", "class", "id").tag("code", meta.id()).text(", " + meta.family().title() + ". " + Words.of(rule.counts()) + ".");
    html.text(standards(meta)).close("p").line();
    html.tag("p", meta.why(), "class", "why").line();
    new Markdown(html, 4).write(parts.getOrDefault("", List.of()));
    if (parts.containsKey(FIX)) {
      html.tag("h4", FIX).line();
      new Markdown(html, 4).write(parts.get(FIX));
    }
    more(parts);
    where(rule);
    html.close("section").line();
  }

  private static String standards(RuleMeta meta) {
    List<String> names = new ArrayList<>();
    if (!meta.wcag().isEmpty()) {
      names.add("WCAG " + String.join(", ", meta.wcag()));
    }
    if (!meta.act().isEmpty()) {
      names.add("ACT " + String.join(", ", meta.act()));
    }
    return names.isEmpty() ? "" : " " + String.join("; ", names) + ".";
  }

  private void more(Map<String, List<String>> parts) throws IOException {
    List<String> names = parts.keySet().stream().filter(name -> !name.isEmpty() && !name.equals(FIX)).toList();
    if (names.isEmpty()) {
      return;
    }
    html.open("details", "class", "more").tag("summary", "Examples, and when not to use it").line();
    for (String name : names) {
      html.tag("h4", name).line();
      new Markdown(html, 4).write(parts.get(name));
    }
    html.close("details").line();
  }

  private void where(Census.Rule rule) throws IOException {
    html.open("details", "class", "more").tag("summary", "Where: " + Words.count(rule.pages().size(), "page")).open("ul").line();
    for (int number : rule.pages()) {
      html.open("li").tag("a", files.get(number - 1), "href", "#page-" + number).close("li").line();
    }
    html.close("ul").close("details").line();
  }
}
