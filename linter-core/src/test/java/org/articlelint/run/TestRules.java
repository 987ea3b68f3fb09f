package org.articlelint.run;

import java.util.List;
import java.util.function.BiConsumer;
import org.articlelint.page.Page;
import org.articlelint.rule.Family;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.RuleProvider;
import org.articlelint.rule.Severity;

/** Rules for tests of what runs rules. */
public final class TestRules implements RuleProvider {

  public static final Rule HEADING = rule(meta("test-heading", Severity.ERROR, Family.HEADINGS),
      (page, context) -> page.all("h4").forEach(heading -> context.report(heading, "An h4 stands here.")));
  public static final Rule PICTURE = rule(meta("test-picture", Severity.WARNING, Family.IMAGES),
      (page, context) -> page.all("img").forEach(image -> context.report(image, "A picture stands here.")));
  public static final Rule QUESTION = rule(meta("test-question", Severity.INFO, Family.PAGE).options(Option.number("max-length", 40),
      Option.flag("in-metadata", false), Option.words("words", "here", "more"), Option.text("pattern")),
      (page, context) -> page.all("p").forEach(words -> context.ask(words, "Is this a paragraph?")));
  public static final Rule BREAKS = rule(meta("test-breaks", Severity.ERROR, Family.PAGE), (page, context) -> {
    context.report(page.root(), "Said before it broke.");
    throw new IllegalStateException("out of ink");
  });

  @Override
  public List<Rule> rules() {
    return List.of(HEADING, PICTURE, QUESTION, BREAKS);
  }

  /** A rule that is in no catalogue. */
  public static Rule rule(String id, BiConsumer<Page, RuleContext> check) {
    return rule(meta(id, Severity.WARNING, Family.PAGE), check);
  }

  private static RuleMeta meta(String id, Severity severity, Family family) {
    return RuleMeta.of(id, "Title of " + id).family(family).severity(severity).why("It matters.").wcag("1.3.1").axe("axe-" + id);
  }

  private static Rule rule(RuleMeta meta, BiConsumer<Page, RuleContext> check) {
    return new Rule() {
      @Override
      public RuleMeta meta() {
        return meta;
      }

      @Override
      public void check(Page page, RuleContext context) {
        check.accept(page, context);
      }
    };
  }
}
