package org.articlelint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlelint.rule.Option;
import org.articlelint.rule.RuleMeta;

/**
 * What there is to know of a rule, for a terminal: the header from its meta, the rest from its Markdown page.
 *
 * @param meta of the rule
 * @param page its Markdown; empty where it has none
 */
public record Explanation(RuleMeta meta, String page) {

  private static final Pattern MARK = Pattern.compile("\\s*<!-- (problem|question): (.*?) -->\\s*$");

  /** Writes it. */
  public void write(Look look, Appendable out) throws IOException {
    Paint paint = new Paint(look.isColored());
    out.append(paint.file(meta.id())).append("  ").append(meta.title()).append(".\n\n");
    List<String> facts = new ArrayList<>();
    facts.add("level     " + paint.severity(meta.severity()));
    facts.add("family    " + meta.family().title());
    add(facts, "WCAG      ", meta.wcag());
    add(facts, "ACT       ", meta.act());
    add(facts, "axe       ", meta.axe());
    for (Option<?> option : meta.options()) {
      facts.add("option    " + option.name() + " (" + fallback(option) + ")");
    }
    facts.add("why       " + meta.why());
    for (String fact : facts) {
      out.append("  ").append(fact).append('\n');
    }
    prose(paint, out);
  }

  private static void add(List<String> facts, String name, List<String> values) {
    if (!values.isEmpty()) {
      facts.add(name + String.join(", ", values));
    }
  }

  private static String fallback(Option<?> option) {
    String value = option.fallback() instanceof List<?> words
        ? String.join(", ", words.stream().map(String::valueOf).toList())
        : option.fallback() instanceof Optional<?> text ? text.map(String::valueOf).orElse("") : String.valueOf(option.fallback());
    return value.isEmpty() ? "none by default" : value + " by default";
  }

  private void prose(Paint paint, Appendable out) throws IOException {
    boolean isExample = false;
    for (String line : page.lines().toList()) {
      if (line.startsWith("```")) {
        isExample = !isExample;
        String options = line.replaceFirst("^```(html (fails|passes) ?)?", "");
        out.append(isExample && !options.isBlank() ? "    " + paint.dim("with " + options) + "\n" : "");
      } else if (isExample) {
        out.append(example(line, paint)).append('\n');
      } else if (line.startsWith("#")) {
        out.append(line.startsWith("# ") ? "" : paint.clean(line.replaceFirst("^#+ ", "")) + "\n");
      } else {
        out.append(line.isBlank() ? "" : "  " + words(line)).append('\n');
      }
    }
  }

  /** The line as an author writes it; what the rule says of it stands under it. */
  private static String example(String line, Paint paint) {
    Matcher mark = MARK.matcher(line);
    if (!mark.find()) {
      return "    " + line;
    }
    String sign = mark.group(1).equals("problem") ? "^ " : "? ";
    String code = line.substring(0, mark.start());
    String indent = " ".repeat(code.length() - code.stripLeading().length());
    return "    " + code + "\n    " + indent + paint.marked(sign + mark.group(2));
  }

  /** A line of prose without the signs of Markdown: code in backticks and bold read well as they are said. */
  private static String words(String line) {
    return line.replace("**", "").replaceAll("\\[([^\\]\\[]*)\\]\\(([^()]*)\\)", "$1 ($2)");
  }
}
