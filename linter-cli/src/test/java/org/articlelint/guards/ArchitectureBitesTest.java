package org.articlelint.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule of the architecture is seen to fail on a house of the same plan in which sinners live. */
class ArchitectureBitesTest {

  private static final JavaClasses SINNERS = new ClassFileImporter().importPackages("sinners");

  /** The words by which each rule convicts its sinner. */
  private static final Map<String, String> CONVICTED = Map.ofEntries(
      Map.entry("no_cycles", "Cycle detected"),
      Map.entry("page_knows_readers_only", "GossipPage.linter> has type <sinners.articlelint.lint.LintHelper>"),
      Map.entry("rooms_of_page_know_no_page", "NosyRole.page> has type <sinners.articlelint.page.GossipPage>"),
      Map.entry("rule_knows_pages_only", "RuleContext.fix("),
      Map.entry("lint_knows_rules_and_pages_only", "LintHelper.page("),
      Map.entry("fix_knows_lint_and_pages_only", "FixClerk.config> has type <sinners.articlelint.config.ConfigReader>"),
      Map.entry("config_knows_rules_only", "ConfigReader.page> has type <sinners.articlelint.page.GossipPage>"),
      Map.entry("house_knows_config_rules_and_pages_only", "HouseLetter.report> has type <org.articlelint.report.TextReport>"),
      Map.entry("no_bag_of_strings", "GossipPage.bag does be a bag"),
      Map.entry("names_say_what_a_class_is", "sinners.articlelint.lint.LintHelper"),
      Map.entry("rules_know_pages_and_rules_only", "org.jsoup.select.Evaluator"),
      Map.entry("families_do_not_know_each_other", "Slice images depends on Slice headings"),
      Map.entry("rules_do_not_know_each_other", "PictureCheck does know another rule"),
      Map.entry("rules_are_final_and_named", "PictureCheck> does not have simple name ending with 'Rule'"),
      Map.entry("rules_are_stateless", "PictureCheck.seen> does not have modifier FINAL"),
      Map.entry("rules_do_not_search", "org.jsoup.nodes.Document.select("),
      Map.entry("a_context_has_four_methods", "sinners.articlelint.rule.RuleContext does not have four methods"),
      Map.entry("nobody_changes_the_page", "org.jsoup.nodes.Node.remove()"),
      Map.entry("only_start_tags_know_ranges", "org.jsoup.nodes.Element.sourceRange()"),
      Map.entry("nobody_prints", "java.lang.System.out"),
      Map.entry("nobody_exits", "java.lang.System.exit(int)"),
      Map.entry("nobody_reads_addresses", "java.net.URL.openStream()"),
      Map.entry("nobody_knows_the_network", "java.net.Socket"),
      Map.entry("nobody_reads_the_clock", "java.lang.System.currentTimeMillis()"));

  @Test
  void every_rule_has_a_sinner() {
    assertThat(CONVICTED).containsOnlyKeys(Architecture.RULES_BY_NAME.keySet());
  }

  @TestFactory
  Stream<DynamicTest> convicts() {
    return Architecture.RULES_BY_NAME.entrySet().stream().map(rule -> dynamicTest(rule.getKey(), () ->
        assertThat(rule.getValue().evaluate(SINNERS).getFailureReport().getDetails())
            .anyMatch(detail -> detail.contains(CONVICTED.get(rule.getKey())))));
  }
}
