package org.articlelint.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.Severity;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * The examples of a Markdown page, and whether a rule says of them what they are marked with.
 *
 * <p>A fence is {@code html passes} or {@code html fails}; options ride on it ({@code html fails max-length=40}). A line on which the
 * rule reports ends with {@code <!-- problem: words of the message -->}; one on which it asks, with
 * {@code <!-- question: words of the message -->}. The rule must say just that, and nothing else.
 */
public final class Examples {

  private static final String FENCE = "```";
  private static final Pattern MARK = Pattern.compile("<!-- (problem|question): (.+?) -->");
  private static final int MAX_PARSE_ERRORS = 10;

  private Examples() {}

  /**
   * The examples of that Markdown text, in its order.
   *
   * @throws IllegalArgumentException if a fence is not closed: text and examples would change places from there on, and nothing would fail
   */
  public static List<Example> read(String markdown) {
    List<Example> examples = new ArrayList<>();
    List<String> lines = markdown.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(FENCE)) {
        continue;
      }
      int end = i + 1;
      while (end < lines.size() && !lines.get(end).startsWith(FENCE)) {
        end++;
      }
      if (end == lines.size() || !lines.get(end).strip().equals(FENCE)) {
        throw new IllegalArgumentException("line %s: the fence is not closed before the next one. End it with %s.".formatted(i + 1, FENCE));
      }
      List<String> words = Arrays.asList(lines.get(i).substring(FENCE.length()).strip().split("\\s+"));
      if (words.get(0).equals("html") && words.size() > 1) {
        examples.add(example(i + 1, words, lines.subList(i + 1, end)));
      }
      i = end;
    }
    return List.copyOf(examples);
  }

  private static Example example(int line, List<String> words, List<String> html) {
    Map<String, String> options = new LinkedHashMap<>();
    for (String word : words.subList(2, words.size())) {
      int equals = word.indexOf('=');
      options.put(word.substring(0, Math.max(equals, 0)), word.substring(equals + 1));
    }
    List<Example.Expectation> expected = new ArrayList<>();
    for (int i = 0; i < html.size(); i++) {
      Matcher mark = MARK.matcher(html.get(i));
      while (mark.find()) {
        expected.add(new Example.Expectation(i + 1, mark.group(1).equals("question"), mark.group(2)));
      }
    }
    return new Example(line, String.join("\n", html) + "\n", Map.copyOf(options), words.get(1).equals("passes"),
        List.copyOf(expected));
  }

  /** What is wrong with the example, or with what the rule says of it; empty if all is as marked. */
  public static List<String> faults(Rule rule, Example example) {
    List<String> faults = new ArrayList<>();
    slips(example.html()).forEach(slip -> faults.add("line %s: the example is not clean HTML: %s".formatted(example.line(), slip)));
    if (example.isPassing() != example.expected().isEmpty()) {
      faults.add("line %s: a failing example marks its problems, a passing one has none".formatted(example.line()));
    }
    var entry = new RuleSet.Entry(rule, rule.meta().severity(), example.options());
    PageReport report = new Linter(new RuleSet(List.of(entry))).lint("example", Page.parse(example.html()));
    report.failures().forEach(failure -> faults.add("line %s: the rule threw %s".formatted(example.line(), failure.cause())));
    List<Problem> said = new ArrayList<>(report.problems());
    for (Example.Expectation expected : example.expected()) {
      boolean isSaid = said.stream().filter(problem -> matches(expected, problem, rule)).findFirst().map(said::remove).orElse(false);
      if (!isSaid) {
        faults.add("line %s: not said: %s".formatted(example.line() + expected.line(), expected.words()));
      }
    }
    for (Problem problem : said) {
      faults.add("line %s: said, but not marked: %s %s".formatted(
          example.line() + problem.place().line(), problem.severity().id(), problem.message()));
    }
    return List.copyOf(faults);
  }

  private static boolean matches(Example.Expectation expected, Problem problem, Rule rule) {
    boolean isQuestion = problem.severity() == Severity.INFO && rule.meta().severity() != Severity.INFO;
    return problem.place().line() == expected.line() && problem.message().contains(expected.words())
        && (rule.meta().severity() == Severity.INFO || isQuestion == expected.isQuestion());
  }

  /** What the HTML of an example has that a parser has to guess at, such as a mistyped end tag; the first few. */
  public static List<String> slips(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(MAX_PARSE_ERRORS);
    parser.parseInput(html, "");
    return parser.getErrors().stream().map(ParseError::getErrorMessage).toList();
  }
}
