package org.articlelint.examples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.articlelint.fix.Correction;
import org.articlelint.fix.Fixer;
import org.articlelint.lint.Linter;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;

/**
 * What {@code --fix} makes of an example: a block {@code html fixed}, which follows the {@code html fails} that it is made of. The marks
 * of the problems are left out in it.
 *
 * @param line of the block in the Markdown page, 1-based
 * @param html as it is written, marks and all
 * @param fixed as it is to be
 */
public record FixedExample(int line, String html, String fixed) {

  private static final Pattern MARK = Pattern.compile("[ \\t]*<!-- (?:problem|question): .+? -->");

  /**
   * The fixed examples of that Markdown text, in its order.
   *
   * @throws IllegalArgumentException if a block is not closed, or nothing fails before it
   */
  public static List<FixedExample> read(String markdown) {
    List<FixedExample> examples = new ArrayList<>();
    String failing = "";
    for (Fence fence : Fence.read(markdown)) {
      if (fence.isHtml("fails")) {
        failing = fence.text();
      } else if (fence.isHtml("fixed") && failing.isEmpty()) {
        throw new IllegalArgumentException("line %s: nothing fails before this fixed example. Put it behind what it is made of."
            .formatted(fence.line()));
      } else if (fence.isHtml("fixed")) {
        examples.add(new FixedExample(fence.line(), failing, fence.text()));
      }
    }
    return List.copyOf(examples);
  }

  /** What is wrong with what the rule makes of it; empty if it is as written here. */
  public List<String> faults(Rule rule) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Correction correction = new Fixer(new Linter(RuleSet.of(List.of(rule)))).fix("example", bytes, Page::parse);
    String made = MARK.matcher(new String(correction.bytes(), StandardCharsets.UTF_8)).replaceAll("");
    List<String> faults = new ArrayList<>();
    if (!made.equals(fixed)) {
      faults.add("line %s: --fix makes something else of it:\n%s".formatted(line, made));
    }
    correction.refusals().forEach(refusal -> faults.add("line %s: not mended: %s".formatted(line, refusal.why())));
    return List.copyOf(faults);
  }
}
