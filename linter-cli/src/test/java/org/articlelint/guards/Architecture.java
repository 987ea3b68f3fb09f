package org.articlelint.guards;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import org.articlelint.rule.Rule;
import org.jsoup.parser.Tag;
import org.jsoup.select.Elements;

/**
 * Who may know whom, and who may do what. Package patterns begin with two dots so that the sinners of GuardsBiteTest, who live in
 * another house of the same plan, can break each rule.
 */
final class Architecture {

  private static final String PAGE = "..articlelint.page..";
  private static final String RULE = "..articlelint.rule..";
  private static final String LINT = "..articlelint.lint..";
  private static final String CONFIG = "..articlelint.config..";
  private static final String RULES = "..articlelint.rules..";
  private static final String NULL_MARKS = "org.jspecify..";

  /** Who uses standard streams, and why. */
  static final Map<String, String> MAY_PRINT = Map.of(
      "org.articlelint.cli.Main", "hands them to everybody else",
      "org.articlelint.cli.Bar", "the progress bar's library wants a stream of bytes, and writers are all that a console has");

  /** Rules that look below an element, and why. */
  static final Map<String, String> MAY_SEARCH = Map.of(
      "org.articlelint.rules.images.ImageDescriptionRule", "looks through one figure for lists and tables, which no other rule asks for");

  /** Who reads from an address, and why. */
  static final Map<String, String> MAY_READ_ADDRESSES = Map.of(
      "org.articlelint.run.Providers", "reads again in a jar that Java has opened which classes it names");

  /** Every rule of the house by name. */
  static final Map<String, ArchRule> RULES_BY_NAME = new LinkedHashMap<>();

  static {
    packages();
    rules();
    deeds();
  }

  private Architecture() {}

  private static void packages() {
    put("no_cycles", slices().matching("..articlelint.(*)..").should().beFreeOfCycles());
    put("page_knows_readers_only", classes().that().resideInAPackage(PAGE).should().onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jsoup..", "com.fasterxml.jackson.core..", NULL_MARKS, PAGE));
    put("rooms_of_page_know_no_page", noClasses().that().resideInAnyPackage("..articlelint.page.*..").should().dependOnClassesThat()
        .resideInAPackage("..articlelint.page"));
    put("rule_knows_pages_only", classes().that().resideInAPackage(RULE).should().onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jsoup.nodes..", NULL_MARKS, PAGE, RULE));
    put("lint_knows_rules_and_pages_only", classes().that().resideInAPackage(LINT).should().onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jsoup..", NULL_MARKS, PAGE, RULE, LINT));
    put("fix_knows_lint_and_pages_only", classes().that().resideInAPackage("..articlelint.fix..").should().onlyDependOnClassesThat()
        .resideInAnyPackage("java..", NULL_MARKS, PAGE, LINT, "..articlelint.fix.."));
    put("config_knows_rules_only", classes().that().resideInAPackage(CONFIG).should().onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.snakeyaml..", "com.google.re2j..", "org.jsoup.select..", NULL_MARKS, RULE, "..articlelint.page.words..", CONFIG));
    put("house_knows_config_rules_and_pages_only", classes().that().resideInAPackage("..articlelint.house..").should().onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jsoup..", NULL_MARKS, PAGE, RULE, LINT, CONFIG, "..articlelint.examples..", "..articlelint.house.."));
    put("no_bag_of_strings", noFields().that().areDeclaredInClassesThat().resideInAPackage(PAGE)
        .should(Conditions.BE_A_BAG_OF_STRINGS));
    put("names_say_what_a_class_is", noClasses().should()
        .haveNameMatching(".*[.$]((Abstract|Base)[A-Z]\\w*|\\w+(Util|Utils|Helper|Manager|Impl))"));
  }

  private static void rules() {
    // a list of ancestors is one of Elements: it may be had, and rules_do_not_search sees to it that nothing is looked for
    put("rules_know_pages_and_rules_only", classes().that().resideInAPackage(RULES).should().onlyDependOnClassesThat(
        resideInAnyPackage("java..", "org.jsoup.nodes..", NULL_MARKS, PAGE, RULE, RULES).or(type(Tag.class)).or(type(Elements.class))));
    put("families_do_not_know_each_other", slices().matching("..articlelint.rules.(*)..").should().notDependOnEachOther());
    put("rules_do_not_know_each_other", noClasses().that().implement(Rule.class).should(Conditions.KNOW_ANOTHER_RULE));
    put("rules_are_final_and_named", classes().that().implement(Rule.class).and().resideInAPackage(RULES)
        .should().haveSimpleNameEndingWith("Rule").andShould().haveModifier(JavaModifier.FINAL));
    // rules of the house and of guests are made of what was written, and there are many of one class
    put("rules_are_stateless", fields().that().areDeclaredInClassesThat().implement(Rule.class).and().areDeclaredInClassesThat().resideInAPackage(RULES)
        .should().beFinal().andShould().beStatic().andShould(Conditions.BE_CONSTANT));
    put("rules_do_not_search", noClasses().that().resideInAPackage(RULES)
        .and(DescribedPredicate.describe("may not search", type -> !MAY_SEARCH.containsKey(type.getName())))
        .should(accessTargetWhere(PageChange.SEARCHES)));
    put("a_context_has_four_methods", classes().that().haveSimpleName("RuleContext").should(Conditions.HAVE_FOUR_METHODS));
  }

  private static void deeds() {
    put("nobody_changes_the_page", noClasses().should(accessTargetWhere(PageChange.CHANGES_THE_PAGE)));
    put("only_start_tags_know_ranges", noClasses().that().doNotHaveSimpleName("StartTag")
        .should().callMethodWhere(PageChange.ASKS_FOR_A_RANGE));
    put("nobody_prints", noClasses().that(DescribedPredicate.describe("may not print", type -> !MAY_PRINT.containsKey(type.getName())))
        .should(ACCESS_STANDARD_STREAMS));
    put("nobody_exits", noClasses().that().doNotHaveFullyQualifiedName("org.articlelint.cli.Main")
        .should().callMethod(System.class, "exit", int.class));
    put("nobody_reads_addresses", noClasses()
        .that(DescribedPredicate.describe("may not read addresses", type -> !MAY_READ_ADDRESSES.containsKey(type.getName())))
        .should(accessTargetWhere(Network.READS_AN_ADDRESS)));
    put("nobody_knows_the_network", noClasses().should().dependOnClassesThat(Network.IS_OF_IT));
    put("nobody_reads_the_clock", noClasses().that().resideOutsideOfPackage("..articlelint.cli..")
        .should(accessTargetWhere(PageChange.READS_THE_CLOCK)));
  }

  private static void put(String name, ArchRule rule) {
    RULES_BY_NAME.put(name, rule.as(name));
  }
}
