package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlelint.lint.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleJarsTest {

  private static final String RULE = """
      package acme;
      import org.articlelint.page.Page;
      import org.articlelint.rule.*;
      public final class BoldRule implements Rule {
        private final String id;
        BoldRule(String id) { this.id = id; }
        public RuleMeta meta() { return RuleMeta.of(id, "Words are strong").why("It is loud."); }
        public void check(Page page, RuleContext context) { page.all("b").forEach(bold -> { %s }); }
      }
      """;
  private static final String PROVIDER = """
      package acme;
      import java.util.List;
      import org.articlelint.rule.*;
      public final class AcmeRules implements RuleProvider {
        public List<Rule> rules() { %s }
      }
      """;
  private static final String GIVES_IT = "return List.of(new BoldRule(\"acme/bold-text\"));";
  private static final String REPORTS = "context.report(bold, \"Bold stands here.\");";

  @TempDir
  private Path folder;
  private Door door = Door.of(RuleJarsTest.class.getClassLoader());

  @BeforeEach
  void enter() throws IOException {
    door = door.in(folder);
    Files.writeString(folder.resolve("flood.html"), "<b>Flood</b>");
  }

  private void jar(String name, String check, String rules, Map<String, String> more) throws IOException {
    JarOfRules.of(folder.resolve("classes-" + name), Map.of("acme.BoldRule", RULE.formatted(check), "acme.AcmeRules", PROVIDER.formatted(rules)))
        .with(Providers.SERVICE, "acme.AcmeRules # theirs\n").with(more).write(folder.resolve(name));
  }

  private LintRun run(String... jars) throws UsageException {
    return LintRun.of(LintRequest.of(List.of("flood.html")).ruleJars(List.of(jars).stream().map(Path::of).toList()).build(), door);
  }

  private void assertRefused(String jar, String message) {
    assertThatThrownBy(() -> run(jar)).isInstanceOf(UsageException.class).hasMessage(message);
  }

  @Test
  void a_rule_of_a_jar_runs_at_its_own_level() throws Exception {
    jar("acme.jar", REPORTS, GIVES_IT, Map.of());
    LintRun run = run("acme.jar");
    assertThat(run.report().pages().get(0).problems()).singleElement()
        .satisfies(problem -> assertThat(problem.rule() + " " + problem.severity().id() + " " + problem.message()).isEqualTo("acme/bold-text warning Bold stands here."));
    StringBuilder written = new StringBuilder();
    run.write(written);
    assertThat(written).contains("acme/bold-text");
  }

  @Test
  void a_preset_of_a_jar_chooses_among_its_rules() throws Exception {
    jar("acme.jar", REPORTS, "return List.of(new BoldRule(\"acme/bold-text\"), new BoldRule(\"acme/loud-text\"));",
        Map.of("articlelint/presets/acme-desk.yml", "rules:\n  test-heading: warning\n  acme/loud-text: warning\n",
        "articlelint/presets/acme-loud.yml", "rules:\n  acme/loud-text: info\n"));
    assertThat(run("acme.jar").report().pages().get(0).problems()).extracting(Problem::rule).containsExactly("acme/bold-text", "acme/loud-text");
    Files.writeString(folder.resolve("articlelint.yml"), "extends: acme-desk\n");
    assertThat(run("acme.jar").report().pages().get(0).problems()).extracting(Problem::rule).containsExactly("acme/loud-text");
    Files.writeString(folder.resolve("articlelint.yml"), "extends: [acme-desk, acme-loud]\n");
    assertThat(run("acme.jar").report().pages().get(0).problems()).extracting(problem -> problem.severity().id()).containsExactly("info");
    assertThatThrownBy(this::run).isInstanceOf(UsageException.class).hasMessageContaining("articlelint.yml:1:11: There is no preset “acme-desk”.");
  }

  @Test
  void an_id_without_a_prefix_is_refused_with_the_name_of_the_jar() throws Exception {
    jar("acme.jar", REPORTS, GIVES_IT.replace("acme/", ""), Map.of());
    assertRefused("acme.jar", "acme.jar: its rule “bold-text” needs an id with a prefix, as only built-in rules have none: acme/paywall-notice.");
  }

  @Test
  void a_rule_that_breaks_on_a_page_is_told_with_the_name_of_the_jar() throws Exception {
    jar("acme.jar", "if (true) throw new IllegalStateException(\"no ink\");", GIVES_IT, Map.of());
    assertThat(run("acme.jar").complaints()).containsExactly(
        "flood.html: the rule acme/bold-text of acme.jar broke on this page: java.lang.IllegalStateException: no ink");
    assertThat(run("acme.jar").outcome()).isEqualTo(Outcome.UNUSABLE);
  }

  @Test
  void a_provider_that_breaks_is_told_with_the_name_of_the_jar() throws Exception {
    jar("throws.jar", REPORTS, "throw new IllegalStateException(\"no\\nink\");", Map.of());
    assertRefused("throws.jar", "throws.jar: Its rules cannot be loaded: IllegalStateException: no ink");
    jar("null.jar", REPORTS, "return null;", Map.of());
    assertThatThrownBy(() -> run("null.jar")).hasMessageStartingWith("null.jar: Its rules cannot be loaded: NullPointerException");
    jar("missing.jar", REPORTS, GIVES_IT, Map.of("acme/BoldRule.class", ""));
    assertThatThrownBy(() -> run("missing.jar")).hasMessageStartingWith("missing.jar: Its rules cannot be loaded: ");
    jar("unknown.jar", REPORTS, GIVES_IT, Map.of(Providers.SERVICE, "acme.OtherRules\n"));
    assertRefused("unknown.jar", "unknown.jar: What it names in META-INF/services/org.articlelint.rule.RuleProvider cannot be used: "
        + "ServiceConfigurationError: org.articlelint.rule.RuleProvider: Provider acme.OtherRules not found");
  }

  @Test
  void a_jar_for_a_newer_java_is_told() throws Exception {
    jar("acme.jar", REPORTS, GIVES_IT, Map.of());
    Path provider = folder.resolve("classes-acme.jar/acme/AcmeRules.class");
    byte[] bytes = Files.readAllBytes(provider);
    bytes[7] = 99;
    Files.write(provider, bytes);
    JarOfRules.of(folder.resolve("classes-acme.jar"), Map.of()).with(Providers.SERVICE, "acme.AcmeRules").write(folder.resolve("newer.jar"));
    assertThatThrownBy(() -> run("newer.jar")).isInstanceOf(UsageException.class).hasMessageStartingWith("newer.jar: It is built for a newer Java than runs here: ");
  }

  @Test
  void what_is_no_jar_of_rules_is_told() throws Exception {
    Files.writeString(folder.resolve("text.jar"), "no jar");
    JarOfRules.of(folder.resolve("nothing"), Map.of()).with("readme.txt", "x").write(folder.resolve("empty.jar"));
    assertThatThrownBy(() -> run("text.jar")).isInstanceOf(UsageException.class).hasMessageStartingWith("text.jar: This is no jar that can be read: ");
    assertRefused("empty.jar", "empty.jar: The jar has no rules: there is no META-INF/services/org.articlelint.rule.RuleProvider in it.");
    assertRefused("no.jar", "no.jar: There is no such jar.");
    Files.createSymbolicLink(folder.resolve("pipe.jar"), Path.of("/dev/null"));
    assertRefused("pipe.jar", "pipe.jar: This is a pipe, a device or a folder. Name a jar.");
  }

  @Test
  void two_jars_with_one_id_are_both_named() throws Exception {
    jar("one.jar", REPORTS, GIVES_IT, Map.of());
    JarOfRules.of(folder.resolve("classes-two"), Map.of("other.BoldRule", RULE.formatted(REPORTS).replace("package acme", "package other"),
        "other.OtherRules", PROVIDER.formatted(GIVES_IT).replace("package acme", "package other").replace("AcmeRules", "OtherRules")))
        .with(Providers.SERVICE, "other.OtherRules").write(folder.resolve("two.jar"));
    assertThatThrownBy(() -> run("one.jar", "two.jar")).isInstanceOf(UsageException.class)
        .hasMessage("Two rules have the id acme/bold-text: one of one.jar and one of two.jar.");
    Files.writeString(folder.resolve("articlelint.yml"),
        "house-rules: [{id: acme/bold-text, title: T, message: M, forbid: b, fails: <b>x</b>, passes: <p>x</p>}]");
    assertRefused("one.jar", "articlelint.yml:1:20: A jar has a rule acme/bold-text already. Give this one another id.");
  }

  @Test
  void a_broken_preset_of_a_jar_is_told_with_its_place() throws Exception {
    jar("acme.jar", REPORTS, GIVES_IT, Map.of("articlelint/presets/acme-desk.yml", "rules:\n  test-heading: fatal\n"));
    LintRequest request = LintRequest.of(List.of("flood.html")).preset(Optional.of("acme-desk")).ruleJars(List.of(Path.of("acme.jar"))).build();
    assertThatThrownBy(() -> LintRun.of(request, door)).isInstanceOf(UsageException.class).hasMessage(
        "articlelint/presets/acme-desk.yml:2:17: There is no such level for test-heading in a preset. Write error, warning or info.");
  }

  @Test
  void the_pages_of_a_jar_are_its_tests() throws Exception {
    String page = "# acme/bold-text\n\n```html fails\n<b>Flood</b> <!-- problem: Bold stands -->\n```\n\n```html passes\n<b>Flood</b>\n```\n";
    jar("acme.jar", REPORTS, GIVES_IT, Map.of("articlelint/docs/acme/bold-text.md", page));
    try (Setup setup = Setup.open(Optional.empty(), List.of(), List.of(Path.of("acme.jar")), door)) {
      Rehearsal rehearsal = Rehearsal.of(setup);
      assertThat(rehearsal.examples()).isEqualTo(2);
      assertThat(rehearsal.faults()).containsExactly(
          "acme.jar: articlelint/docs/acme/bold-text.md: line 8: said, but not marked: warning Bold stands here.");
    }
  }

  @Test
  void what_a_jar_unpacks_to_without_end_is_not_read() throws Exception {
    String endless = "\n".repeat(1 << 24);
    jar("page.jar", REPORTS, GIVES_IT, Map.of("articlelint/docs/acme/bold-text.md", endless));
    jar("preset.jar", REPORTS, GIVES_IT, Map.of("articlelint/presets/acme-desk.yml", endless));
    assertThat(Files.size(folder.resolve("page.jar"))).isLessThan(1 << 16);
    assertRefused("page.jar",
        "The page of a rule cannot be read: articlelint/docs/acme/bold-text.md is larger than 1 MB. A rule's page is some lines long.");
    assertThatThrownBy(() -> LintRun.of(LintRequest.of(List.of("flood.html")).preset(Optional.of("acme-desk")).ruleJars(List.of(Path.of("preset.jar")))
        .build(), door)).hasMessageContaining("The file is larger than 1 MB.");
  }
}
