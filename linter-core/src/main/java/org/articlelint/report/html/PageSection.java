package org.articlelint.report.html;

import java.io.IOException;
import java.util.List;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Suppressed;

/** What is told of one page: its problems in the order of the source, what counts for nothing, its portrait. */
final class PageSection {

  private final Markup html;
  private final boolean isOpen;
  private final Source source;

  /** Sections whose problems are unfolded, or not, when the report is opened. */
  PageSection(Markup html, boolean isOpen) {
    this.html = html;
    this.isOpen = isOpen;
    this.source = new Source(html);
  }

  void write(int number, PageReport page) throws IOException {
    Voice voice = Voice.of(page);
    html.open("section", "class", "page", "id", "page-" + number, "data-path", page.file());
    html.open("h3").open("bdi").path(page.file()).close("bdi").close("h3").line();
    if (page.portrait().isPresent()) {
      new Likeness(html, page.portrait().get(), voice).title();
    }
    if (page.unreadable().isPresent()) {
      html.open("p", "class", "broken").text("Could not be checked. " + page.unreadable().get()).close("p").close("section").line();
      return;
    }
    problems(page.problems(), voice);
    suppressed(page.suppressed());
    if (page.portrait().isPresent()) {
      new Likeness(html, page.portrait().get(), voice).write();
    }
    html.close("section").line();
  }

  private void problems(List<Problem> problems, Voice voice) throws IOException {
    if (problems.isEmpty()) {
      html.tag("p", "No problems.", "class", "clean").line();
      return;
    }
    html.open("details", isOpen ? new String[] {"class", "problems", "open", ""} : new String[] {"class", "problems"});
    html.tag("summary", Words.count(problems.size(), "problem")).open("ol").line();
    for (Problem problem : problems) {
      html.open("li", "class", problem.severity().id(), "data-r", problem.rule());
      problem(problem, voice);
      html.close("li").line();
    }
    html.close("ol").close("details").line();
  }

  private void problem(Problem problem, Voice voice) throws IOException {
    html.open("p").tag("b", Words.of(problem.severity())).text(" ");
    voice.message(problem.message(), html);
    html.close("p");
    html.open("p").text("Line %s, column %s. Rule: ".formatted(problem.place().line(), problem.place().column()))
        .tag("a", problem.rule(), "href", "#rule-" + problem.rule()).close("p");
    source.write(problem);
  }

  private void suppressed(List<Suppressed> suppressed) throws IOException {
    if (suppressed.isEmpty()) {
      return;
    }
    html.open("details", "class", "more").tag("summary", Words.count(suppressed.size(), "problem") + " set aside").open("ul").line();
    for (Suppressed one : suppressed) {
      String by = one.by() == Suppressed.By.BASELINE ? "known before" : "set aside in the page";
      html.open("li").text("Line %s: %s (%s, %s)".formatted(one.problem().place().line(), one.problem().message(), one.problem().rule(),
          by + one.reason().map(reason -> ": " + reason).orElse(""))).close("li").line();
    }
    html.close("ul").close("details").line();
  }
}
