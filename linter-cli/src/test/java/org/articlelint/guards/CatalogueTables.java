package org.articlelint.guards;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.articlelint.rule.Family;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleMeta;

/** The catalogue as Markdown: {@code rules/README.md}, and the table between the markers of the README. */
final class CatalogueTables {

  /** What a person types to have the tables written anew. */
  static final String COMMAND = "mvn -q -pl linter-cli -am test -Dtest=CatalogueTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate";

  private static final String BEGIN = "<!-- rules:begin -->";
  private static final String END = "<!-- rules:end -->";
  private static final List<String> PRESETS = List.of("newsroom", "wcag-aa", "strict");

  private final Book book;

  CatalogueTables(Book book) {
    this.book = book;
  }

  /** The whole of {@code rules/README.md}. */
  String catalogue() {
    return """
        # The rules

        %d rules, each with its page. Error: surely wrong. Warning: looks wrong. Info: a person must look. A publisher's
        configuration may set any rule to any level; `newsroom` is the preset that runs if nothing is said.

        This file is written by a tool, from what the rules say of themselves:
        `%s`

        """.formatted(book.rules().size(), COMMAND)
        + families().stream().map(this::chapter).collect(Collectors.joining("\n"));
  }

  /** That README with the table between its markers as it is now. */
  String readme(String readme) {
    int begin = readme.indexOf(BEGIN);
    int end = readme.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException("README.md has no " + BEGIN + " and " + END);
    }
    return readme.substring(0, begin) + BEGIN + "\n" + table() + readme.substring(end);
  }

  /** A row for each family: its table of rules would take more than the screen that a README has for it. */
  private String table() {
    return "| about | rules | in `newsroom` |\n|---|---|---|\n" + families().stream().map(family -> "| [%s](rules/README.md#%s) | %d | %d |\n".formatted(
        family.title(), family.title().toLowerCase(Locale.ROOT).replace(' ', '-'), rules(family).size(), inNewsroom(family)))
        .collect(Collectors.joining());
  }

  private long inNewsroom(Family family) {
    return rules(family).stream().filter(rule -> book.presets().get("newsroom").containsKey(rule.meta().id())).count();
  }

  private List<Family> families() {
    return Arrays.stream(Family.values()).filter(family -> !rules(family).isEmpty()).toList();
  }

  private List<Rule> rules(Family family) {
    return book.rules().stream().filter(rule -> rule.meta().family() == family).toList();
  }

  private String chapter(Family family) {
    return "## " + family.title() + "\n\n| id | title | level | presets | WCAG |\n|---|---|---|---|---|\n"
        + rules(family).stream().map(rule -> row(rule.meta())).collect(Collectors.joining());
  }

  private String row(RuleMeta meta) {
    String presets = PRESETS.stream().filter(name -> book.presets().get(name).containsKey(meta.id()))
        .collect(Collectors.joining(", "));
    return "| [`%s`](docs/%s.md) | %s | %s | %s | %s |\n".formatted(
        meta.id(), meta.id(), meta.title(), meta.severity().id(), presets, String.join(", ", meta.wcag()));
  }
}
