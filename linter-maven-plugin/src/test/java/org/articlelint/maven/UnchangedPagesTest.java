package org.articlelint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnchangedPagesTest {

  private static final String AGAIN = "info 1 page unchanged since the last check, which found 0 errors, 2 warnings, 0 infos.";

  @TempDir
  private Path folder;

  private Build build;

  @BeforeEach
  void a_page_was_checked_and_let_the_build_go_on() throws Exception {
    build = new Build(folder);
    build.write("articlelint.yml", "extends: newsroom\nrules: {heading-order: warning}\nignore: ['.ad > p:not(.x)']\n");
    build.page("flood.html", Build.SKIPPED_LEVEL);
    build.write("site.css", "p { color: black }");
    check();
    assertThat(build.log()).anyMatch(line -> line.startsWith("info 1 page checked: "));
    assertThat(folder.resolve("target/linter/state.properties")).exists();
  }

  private void check(Object... parameters) throws Exception {
    build.log().clear();
    CheckMojo goal = build.goal(new CheckMojo(), "failOn", "error", "execution", "default-cli");
    for (int i = 0; i < parameters.length; i += 2) {
      Build.set(goal, (String) parameters[i], parameters[i + 1]);
    }
    goal.execute();
  }

  private void is_linted_again(Object... parameters) throws Exception {
    check(parameters);
    assertThat(build.log()).isNotEmpty().noneMatch(line -> line.contains("unchanged"));
  }

  @Test
  void what_has_not_changed_is_not_linted_again() throws Exception {
    check();
    assertThat(build.log()).containsExactly(AGAIN);
  }

  @Test
  void a_page_that_was_made_again_as_it_was_has_not_changed() throws Exception {
    Files.delete(folder.resolve("flood.html"));
    build.page("flood.html", Build.SKIPPED_LEVEL);
    check();
    assertThat(build.log()).containsExactly(AGAIN);
  }

  @Test
  void what_a_build_makes_besides_does_not_count() throws Exception {
    build.write("target/classes/App.class", "0xCAFEBABE");
    build.write(".git/index", "DIRC");
    check();
    assertThat(build.log()).containsExactly(AGAIN);
  }

  @Test
  void a_changed_page_is_linted() throws Exception {
    build.page("flood.html", "<h4>Hope</h4>");
    is_linted_again();
  }

  @Test
  void another_page_is_linted() throws Exception {
    build.page("rescue.html", "");
    is_linted_again();
  }

  @Test
  void a_changed_style_sheet_counts_also_where_no_pages_are_looked_for() throws Exception {
    build.write("site.css", "p { color: white }");
    Files.setLastModifiedTime(folder.resolve("site.css"), FileTime.fromMillis(1));
    is_linted_again();
    build.write("target/made.css", "p { display: none }");
    is_linted_again();
  }

  @Test
  void a_changed_configuration_counts() throws Exception {
    build.write("articlelint.yml", "extends: newsroom\nrules: {heading-order: info}\n");
    is_linted_again();
  }

  @Test
  void another_parameter_counts() throws Exception {
    is_linted_again("preset", "wcag-aa");
  }

  @Test
  void a_changed_baseline_counts() throws Exception {
    Path baseline = build.write("known.json", "{\"articlelint-baseline\": 1, \"files\": {}}");
    is_linted_again("baseline", baseline.toFile());
    Files.writeString(baseline, "{\"articlelint-baseline\": 1,  \"files\": {}}");
    is_linted_again("baseline", baseline.toFile());
  }

  @Test
  void a_report_that_is_gone_is_written_again() throws Exception {
    Path report = folder.resolve("target/linter/report.json");
    Object[] asked = {"format", "json", "outputFile", report.toFile()};
    is_linted_again(asked);
    check(asked);
    assertThat(build.log()).containsExactly(AGAIN);
    Files.delete(report);
    is_linted_again(asked);
    assertThat(report).exists();
  }

  @Test
  void whoever_forces_it_gets_it() throws Exception {
    is_linted_again("force", true);
  }

  @Test
  void a_baseline_that_is_to_be_written_is_written_each_time() throws Exception {
    is_linted_again("writeBaseline", folder.resolve("target/known.json").toFile());
    is_linted_again("writeBaseline", folder.resolve("target/known.json").toFile());
  }

  @Test
  void problems_are_told_each_time() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> check("failOn", "warning")).isInstanceOf(MojoFailureException.class);
      assertThat(build.log()).anyMatch(line -> line.contains("[heading-order]"));
    }
  }

  @Test
  void another_execution_has_its_own_memory() throws Exception {
    is_linted_again("execution", "site: all", "preset", "wcag-aa");
    check();
    assertThat(build.log()).containsExactly(AGAIN);
    check("execution", "site: all", "preset", "wcag-aa");
    assertThat(build.log()).hasSize(1).first().asString().contains("unchanged");
  }

  @Test
  void a_state_that_is_none_is_no_harm() throws Exception {
    build.write("target/linter/state.properties", "\\u00zz = [");
    is_linted_again();
    check();
    assertThat(build.log()).containsExactly(AGAIN);
  }
}
