package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.RuleSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupTest {

  private static final String HOUSE_RULE = """
      house-rules:
        - id: acme/bold
          title: Words are strong
          forbid: b
          message: Bold stands here.
          fails: <b>x</b>
          passes: <p>x</p>
      """;

  @TempDir
  private Path folder;
  private Door door = Door.of(SetupTest.class.getClassLoader());

  @BeforeEach
  void enter() throws IOException {
    door = door.in(folder);
    file("news/flood.html", "<h4>Flood</h4>\n<div class=ad><h4>Buy</h4></div>\n<b>Water</b><img src=a.jpg>");
    file("opinion/flood.html", "<h4>Flood</h4>\n<div class=ad><h4>Buy</h4></div>\n<b>Water</b><img src=a.jpg>");
  }

  private Path file(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    return Files.writeString(folder.resolve(name), text);
  }

  private void config(String yaml) throws IOException {
    file("articlelint.yml", yaml);
  }

  private LintRun run(String... files) throws UsageException {
    return LintRun.of(LintRequest.of(List.of(files)).build(), door);
  }

  private static List<String> said(LintRun run) {
    return run.report().pages().stream().flatMap(page -> page.problems().stream()
        .map(problem -> page.file() + ":" + problem.place().line() + " " + problem.severity().id() + " " + problem.rule())).toList();
  }

  private static List<String> levels(RuleSet rules) {
    return rules.entries().stream().map(entry -> entry.rule().meta().id() + " " + entry.level().id()).toList();
  }

  private List<String> levels(Optional<String> preset, Map<String, String> levels) throws UsageException {
    try (Setup setup = Setup.open(Optional.empty(), List.of(), List.of(), door)) {
      return levels(setup.choice(preset, levels).rules());
    }
  }

  @Test
  void a_configuration_is_found_in_or_above_what_is_checked_and_the_nearest_wins() throws Exception {
    config("rules: {test-heading: off, test-picture: off, test-question: off}");
    assertThat(said(run("news/flood.html"))).isEmpty();
    assertThat(said(run("news"))).isEmpty();
    assertThat(said(run("news/*.html"))).isEmpty();
    file("news/articlelint.yml", "rules: {test-picture: off}");
    assertThat(said(run("news"))).containsExactly("news/flood.html:1 error test-heading", "news/flood.html:2 error test-heading");
    assertThat(said(run("opinion"))).isEmpty();
    assertThatThrownBy(() -> run("news", "opinion")).hasMessage("news/articlelint.yml and articlelint.yml both hold for what is to be checked. "
        + "Choose one with --config, or check them one after the other.");
  }

  @Test
  void a_configuration_that_is_named_is_the_one() throws Exception {
    config("rules: {test-heading: off}");
    file("conf/strict.yml", "rules: {test-picture: off}");
    LintRun run = LintRun.of(LintRequest.of(List.of("news")).config(Optional.of(Path.of("conf/strict.yml"))).build(), door);
    assertThat(said(run)).containsExactly("news/flood.html:1 error test-heading", "news/flood.html:2 error test-heading");
    assertThatThrownBy(() -> LintRun.of(LintRequest.of(List.of("news")).config(Optional.of(Path.of("no.yml"))).build(), door))
        .hasMessage("no.yml: There is no such file.");
  }

  @Test
  void a_configuration_of_another_name_is_told() throws Exception {
    file("articlelint.yaml", "rules: {}");
    assertThatThrownBy(() -> run("news")).hasMessage("articlelint.yaml: The file is not read under this name. Call it articlelint.yml.");
  }

  @Test
  void the_flag_for_a_preset_goes_over_extends_and_the_flag_for_a_rule_over_all() throws Exception {
    config("extends: strict\nrules: {test-heading: info}");
    assertThat(levels(Optional.empty(), Map.of())).contains("test-heading info", "test-breaks error");
    assertThat(levels(Optional.of("newsroom"), Map.of())).contains("test-heading info").noneMatch(level -> level.startsWith("test-breaks"));
    assertThat(levels(Optional.of("all"), Map.of("test-heading", "warning"))).contains("test-heading warning", "test-breaks error");
  }

  @Test
  void overrides_hold_for_their_pages_only() throws Exception {
    config("""
        rules: {test-question: off, test-picture: off}
        overrides:
          - files: opinion
            rules: {test-heading: off, test-picture: info}
            ignore: b
          - files: '**/*.html'
            ignore: .ad
        """);
    LintRun run = run("news", "opinion");
    assertThat(said(run)).containsExactly("news/flood.html:1 error test-heading", "opinion/flood.html:3 info test-picture");
    assertThat(levels(run.report().rules())).containsExactly("test-heading error", "test-picture info");
    assertThat(levels(run("news").report().rules())).containsExactly("test-heading error");
  }

  @Test
  void include_and_exclude_hold_for_folders_that_are_searched() throws Exception {
    file("drafts/a.html", "<p>x");
    file("news/a.amp.html", "<p>x");
    file("news/b.html.erb", "<p>x");
    config("exclude: [drafts, '**/*.amp.html']");
    assertThat(run(".").report().pages()).extracting(PageReport::file).containsExactly("./news/flood.html", "./opinion/flood.html");
    assertThat(run("drafts/a.html").report().pages()).extracting(PageReport::file).containsExactly("drafts/a.html");
    assertThat(run("drafts").complaints()).singleElement().asString().contains("There is no page in this folder that articlelint.yml wants");
    config("include: [news, 'opinion/*.erb', 'news/*.erb']");
    assertThat(run(".").report().pages()).extracting(PageReport::file)
        .containsExactly("./news/a.amp.html", "./news/b.html.erb", "./news/flood.html");
  }

  @Test
  void fail_on_and_the_site_root_come_from_the_configuration_unless_they_are_asked_for() throws Exception {
    config("fail-on: never\nsite-root: news");
    assertThat(run("news").outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(LintRun.of(LintRequest.of(List.of("news")).failOn(Optional.of("error")).build(), door).outcome()).isEqualTo(Outcome.PROBLEMS);
    try (Setup setup = Setup.open(Optional.empty(), List.of(), List.of(), door)) {
      assertThat(setup.config().siteRoot()).contains(folder.resolve("news"));
    }
  }

  @Test
  void a_house_rule_runs_as_any_other_at_its_own_level() throws Exception {
    config(HOUSE_RULE + "rules: {test-heading: off, test-picture: off, test-question: off}\n");
    assertThat(said(run("news"))).containsExactly("news/flood.html:3 warning acme/bold");
    assertThat(levels(Optional.of("strict"), Map.of())).contains("acme/bold warning");
    assertThat(levels(Optional.empty(), Map.of("acme/bold", "off"))).isEmpty();
    config(HOUSE_RULE + "rules: {acme/bold: error}\n");
    assertThat(levels(Optional.empty(), Map.of())).contains("acme/bold error");
  }

  @Test
  void what_there_is_not_is_told_with_its_place() throws Exception {
    config("""
        extends: [newsrom, all]
        rules:
          test-headign: off
          bold: off
          other/rule: off
          test-heading: { level: error, max-length: 3 }
          test-question: { max-lenght: 3, in-metadata: yes, max-length: long }
        """ + HOUSE_RULE);
    assertThatThrownBy(() -> run("news")).isInstanceOf(UsageException.class).hasMessage("""
        articlelint.yml:1:11: There is no preset “newsrom”. Did you mean newsroom?
        articlelint.yml:3:3: There is no rule “test-headign”. Did you mean test-heading?
        articlelint.yml:4:3: There is no rule “bold”. Did you mean acme/bold?
        articlelint.yml:5:3: There is no rule “other/rule”. If it is in a jar, name the jar with --rules.
        articlelint.yml:6:33: test-heading has no option “max-length”. It has none: write a level only.
        articlelint.yml:7:20: test-question has no option “max-lenght”. Did you mean max-length?
        articlelint.yml:7:48: “yes” is no value of in-metadata. Write true or false.
        articlelint.yml:7:65: “long” is no value of max-length. Write a whole number.""");
  }

  @Test
  void a_house_rule_that_is_broken_is_not_told_a_second_time_under_rules() throws Exception {
    config("house-rules: [{id: acme/bold, forbid: b}]\nrules: {acme/bold: off}");
    assertThatThrownBy(() -> run("news")).isInstanceOf(UsageException.class).hasMessageNotContaining("There is no rule").hasMessageContaining("no title");
  }

  @Test
  void nothing_is_written_when_the_configuration_is_broken() throws Exception {
    config("rules: {test-heading: of}");
    file("report.json", "the old one");
    LintRequest request = LintRequest.of(List.of("news")).output(Optional.of(Path.of("report.json"))).build();
    assertThatThrownBy(() -> LintRun.of(request, door)).isInstanceOf(UsageException.class);
    assertThat(folder.resolve("report.json")).content().isEqualTo("the old one");
  }

  @Test
  void a_configuration_that_is_a_link_to_nowhere_is_not_passed_over() throws IOException {
    Files.createSymbolicLink(folder.resolve("articlelint.yml"), Path.of("nowhere.yml"));
    assertThatThrownBy(() -> run("news")).isInstanceOf(UsageException.class).hasMessageStartingWith("articlelint.yml: The link leads nowhere.");
  }

  @Test
  void a_configuration_that_is_a_pipe_or_a_device_is_not_passed_over() throws IOException {
    Files.createSymbolicLink(folder.resolve("articlelint.yml"), Path.of("/dev/null"));
    assertThatThrownBy(() -> run("news")).isInstanceOf(UsageException.class)
        .hasMessage("articlelint.yml: This is a pipe or a device, which is not read. Name a file.");
  }
}
