package org.articlelint.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Portrait;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Report;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Page;
import org.articlelint.report.RulePages;
import org.articlelint.report.html.HtmlReport;
import org.articlelint.rule.Rule;
import org.articlelint.run.Catalogue;
import org.articlelint.run.UsageException;

/** An HTML report of as many problems as asked for, each like those of real pages. */
final class ManyProblems {

  private static final int ON_A_PAGE = 100;

  private ManyProblems() {}

  static Path write(int problems, Path file) throws IOException, UsageException {
    ClassLoader loader = ManyProblems.class.getClassLoader();
    List<Rule> rules = Catalogue.load(loader).rules();
    List<PageReport> pages = new ArrayList<>();
    for (int i = 0; i < problems / ON_A_PAGE; i++) {
      pages.add(page(i, new Linter(RuleSet.of(rules)), rules));
    }
    Files.createDirectories(file.getParent());
    try (Writer out = Files.newBufferedWriter(file)) {
      new HtmlReport("0", new RulePages(loader)).write(new Report(RuleSet.of(rules), pages), out);
    }
    return file;
  }

  /** One problem of a real page again and again, as if each rule had found it at a place of its own. */
  private static PageReport page(int number, Linter linter, List<Rule> rules) {
    Page page = Page.parse("""
        <!DOCTYPE html><html lang="en"><title>Flood reaches Passau</title>
          <a href="/news/flood"><h2>Flood reaches the old town of Passau</h2></a>
          <img class="teaser__image teaser__image--wide" src="/media/2026/11/28/flood-in-the-old-town.jpg" width="640" height="360">
          <a href="/news/flood/comments" class="teaser__comments"><h4>All comments on this story</h4></a>
        """);
    PageReport one = linter.lint("site/news/page-%s.html".formatted(number), page).portrait(Portrait.of(page));
    Problem pattern = one.problems().stream().filter(problem -> problem.rule().equals("image-alt")).findFirst().orElseThrow();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < ON_A_PAGE; i++) {
      Rule rule = rules.get((i * 7 + number) % rules.size());
      problems.add(new Problem(rule.meta().id(), rule.meta().severity(), pattern.message(), pattern.place(), pattern.snippet(), ""));
    }
    return new PageReport(one.file(), problems, List.of(), List.of(), one.unreadable(), Set.of(), one.portrait());
  }
}
