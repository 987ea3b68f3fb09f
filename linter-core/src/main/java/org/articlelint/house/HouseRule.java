package org.articlelint.house;

import java.util.List;
import org.articlelint.config.YamlText;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

/** A rule that a publisher wrote in its configuration. Has no state but what was written. */
public final class HouseRule implements Rule {

  private final RuleMeta meta;
  private final Claim claim;
  private final String message;
  private final List<YamlText> fails;
  private final List<YamlText> passes;

  HouseRule(RuleMeta meta, Claim claim, String message, List<YamlText> fails, List<YamlText> passes) {
    this.meta = meta;
    this.claim = claim;
    this.message = message;
    this.fails = fails;
    this.passes = passes;
  }

  @Override
  public RuleMeta meta() {
    return meta;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Element element : claim.broken(page)) {
      context.report(element, message);
    }
  }

  /** HTML that it is to report on. */
  public List<YamlText> fails() {
    return fails;
  }

  /** HTML that it is to say nothing of. */
  public List<YamlText> passes() {
    return passes;
  }

  /** What it looked at on that page, in words for its author. */
  String sight(Page page) {
    return claim.sight(page);
  }

  /** Its page in Markdown, as built-in rules have one: what it says, and its examples. */
  public String page() {
    StringBuilder page = new StringBuilder("# " + meta.id() + "\n\nSays: " + message + "\n");
    section(page, "fails", fails);
    section(page, "passes", passes);
    return page.toString();
  }

  private static void section(StringBuilder page, String kind, List<YamlText> examples) {
    page.append(kind.equals("fails") ? "\n## Fails\n" : "\n## Passes\n");
    examples.forEach(example -> page.append("\n```html ").append(kind).append('\n').append(example.text().strip()).append("\n```\n"));
  }
}
