package org.articlelint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalsTest {

  private static final String HOUSE_RULE = """
      house-rules:
        - id: acme/lead
          title: Stories open with a lead
          each: article
          must-have: p.lead
          message: This story has no lead. Mark its first paragraph with class="lead".
          fails: <article><p>Water.</p></article>
          passes: <article><p class="%s">Water.</p></article>
      """;

  private static final Path SPACE = Path.of("src/it/fix-mends-pages/pages/flood.html");

  @TempDir
  private Path folder;

  private Build build;

  @BeforeEach
  void in_a_folder() {
    build = new Build(folder);
  }

  @Test
  void inspect_logs_what_rules_see() throws Exception {
    build.page("flood.html", Build.SKIPPED_LEVEL);
    build.goal(new InspectMojo()).execute();
    assertThat(build.log()).contains("info flood.html").anyMatch(line -> line.contains("Help"));
  }

  @Test
  void inspect_writes_to_a_file_and_says_where() throws Exception {
    build.page("flood.html", Build.SKIPPED_LEVEL);
    Path seen = folder.resolve("seen/tree.json");
    build.goal(new InspectMojo(), "tree", true, "format", "json", "outputFile", seen.toFile()).execute();
    assertThat(seen).content().startsWith("{").contains("\"Help\"");
    assertThat(build.log()).containsExactly("info What is seen on 1 page is in " + seen + ".");
  }

  @Test
  void inspect_breaks_on_a_page_that_is_none() throws Exception {
    Files.write(folder.resolve("flood.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0});
    InspectMojo goal = build.goal(new InspectMojo());
    assertThatThrownBy(goal::execute).isInstanceOf(MojoExecutionException.class).hasMessageStartingWith("Not all pages could be read: flood.html");
  }

  @Test
  void test_says_how_many_examples_hold() throws Exception {
    build.write("articlelint.yml", HOUSE_RULE.formatted("lead"));
    build.goal(new TestMojo()).execute();
    assertThat(build.log()).containsExactly("info All hold: 2 examples of 1 rule.");
  }

  @Test
  void test_fails_with_the_place_of_each_fault() throws Exception {
    build.write("articlelint.yml", HOUSE_RULE.formatted("intro"));
    TestMojo goal = build.goal(new TestMojo());
    assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class)
        .hasMessage("1 fault among 2 examples of 1 rule. They are logged above as file:line:column.");
    assertThat(build.log()).hasSize(1).first().asString().startsWith("error articlelint.yml:8:13: acme/lead ");
  }

  @Test
  void test_has_nothing_to_do_without_rules_of_a_house() throws Exception {
    build.goal(new TestMojo()).execute();
    assertThat(build.log()).hasSize(1).first().asString().startsWith("info There is nothing to test: ");
  }

  @Test
  void fix_mends_and_says_what_is_left() throws Exception {
    Path page = build.write("flood.html", Files.readString(SPACE));
    build.goal(new FixMojo()).execute();
    assertThat(page).content().contains("<h1>Flood reaches Passau</h1>");
    assertThat(build.log()).startsWith("info heading-space: 1 mended in one page.").anyMatch(line -> line.endsWith("[image-alt]"));
  }

  @Test
  void fix_shows_what_it_would_do_and_does_nothing() throws Exception {
    Path page = build.write("flood.html", Files.readString(SPACE));
    build.goal(new FixMojo(), "dryRun", true).execute();
    assertThat(page).content().contains("<h1>Flood reaches Passau&nbsp;</h1>");
    assertThat(build.log()).contains("info -      <h1>Flood reaches Passau&nbsp;</h1>", "info +      <h1>Flood reaches Passau</h1>", "info heading-space: 1 would be mended in one page.");
  }

  @Test
  void fix_breaks_where_a_page_cannot_be_read() throws Exception {
    Files.write(folder.resolve("flood.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0});
    FixMojo goal = build.goal(new FixMojo());
    assertThatThrownBy(goal::execute).isInstanceOf(MojoExecutionException.class).hasMessageStartingWith("Not all pages could be mended: flood.html");
  }

  @Test
  void report_is_a_page_and_no_failure() throws Exception {
    build.page("flood.html", "<img src=a.jpg>");
    build.goal(new ReportMojo()).execute();
    Path report = folder.resolve("target/linter/report.html");
    assertThat(report).content().startsWith("<!DOCTYPE html>").contains("image-alt");
    assertThat(build.log()).last().isEqualTo("info The report is in " + report + ".");
  }

  @Test
  void report_is_linked_from_a_site_that_has_pages() throws Exception {
    ReportMojo goal = build.goal(new ReportMojo());
    assertThat(goal.canGenerateReport()).isFalse();
    build.page("flood.html", "<img src=a.jpg>");
    assertThat(goal.canGenerateReport()).isTrue();
    goal.setReportOutputDirectory(folder.resolve("target/site").toFile());
    goal.generate(null, Locale.GERMAN);
    assertThat(folder.resolve("target/site/linter.html")).content().contains("image-alt");
    Build.set(goal, "skip", true);
    assertThat(goal.canGenerateReport()).isFalse();
  }

  @Test
  void a_page_that_is_gone_is_pruned_from_the_baseline() throws Exception {
    build.page("flood.html", "<img src=a.jpg>");
    Path gone = build.page("dam.html", "<img src=a.jpg>");
    Path baseline = folder.resolve("baseline.json");
    build.goal(new CheckMojo(), "writeBaseline", baseline.toFile()).execute();
    assertThat(baseline).content().contains("\"dam.html\"", "\"flood.html\"");
    Files.delete(gone);
    build.goal(new CheckMojo(), "baseline", baseline.toFile(), "pruneBaseline", true).execute();
    assertThat(baseline).content().doesNotContain("\"dam.html\"").contains("\"flood.html\"");
  }

  @Test
  void a_report_among_the_pages_is_none_of_them() throws Exception {
    build.page("flood.html", "<img src=a.jpg>");
    Path report = folder.resolve("report.html");
    build.goal(new ReportMojo(), "outputFile", report.toFile()).execute();
    build.goal(new ReportMojo(), "outputFile", report.toFile()).execute();
    assertThat(report).content().contains("on 1 page");
  }
}
