package org.articlelint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {

  private static final String SKIPPED_LEVEL = Build.SKIPPED_LEVEL;

  @TempDir
  private Path folder;

  private final CheckMojo mojo = new CheckMojo();
  private Build build;
  private List<String> log;

  @BeforeEach
  void set_parameters_as_maven_does() throws ReflectiveOperationException {
    build = new Build(folder);
    build.goal(mojo, "preset", "strict");
    log = build.log();
  }

  private void set(String parameter, Object value) throws ReflectiveOperationException {
    Build.set(mojo, parameter, value);
  }

  private void page(String name, String html) throws IOException {
    build.page(name, html);
  }

  @Test
  void no_page_is_one_line() throws Exception {
    mojo.execute();
    assertThat(log).containsExactly("info No page matches in " + folder + ".");
  }

  @Test
  void a_problem_is_logged_as_the_compiler_does() throws Exception {
    page("flood.html", SKIPPED_LEVEL);
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    assertThat(log).contains("warn " + folder.resolve("flood.html")
        + ":[3,1] “Help” is an h4 right under an h2. Make it an h3. [heading-order]");
  }

  @Test
  void the_failure_counts_problems_and_pages() throws Exception {
    set("preset", "wcag-aa");
    page("flood.html", "<img src=a.jpg><img src=b.jpg>");
    page("rescue.html", "<img src=c.jpg>");
    page("help.html", "");
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("in 2 pages of 3. They are logged above as file:[line,column].");
  }

  @Test
  void what_is_milder_than_fail_on_lets_the_build_go_on() throws Exception {
    set("failOn", "error");
    page("flood.html", SKIPPED_LEVEL);
    mojo.execute();
    assertThat(log).anyMatch(line -> line.startsWith("warn ")).contains("info 1 page checked: 0 errors, 2 warnings, 0 infos.");
  }

  @Test
  void an_unknown_preset_is_no_failure_but_a_breakage() throws Exception {
    set("preset", "newsrom");
    page("flood.html", "");
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoExecutionException.class).hasMessageContaining("newsroom");
  }

  @Test
  void a_page_that_is_none_breaks_the_build_after_the_others_are_checked() throws Exception {
    page("rescue.html", SKIPPED_LEVEL);
    Files.write(folder.resolve("flood.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0});
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoExecutionException.class).hasMessageContaining("flood.html");
    assertThat(log).anyMatch(line -> line.contains("[heading-order]")).anyMatch(line -> line.startsWith("error flood.html: "));
  }

  @Test
  void a_folder_that_does_not_exist_is_named() throws Exception {
    set("directory", folder.resolve("site").toFile());
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoExecutionException.class)
        .hasMessage("There is no folder " + folder.resolve("site") + ". Name the folder of the pages in <directory>.");
  }

  @Test
  void a_site_root_that_is_no_folder_breaks_the_build_and_is_named() throws Exception {
    page("flood.html", "");
    set("siteRoot", folder.resolve("flood.html").toFile());
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoExecutionException.class)
        .hasMessage("The site root " + folder.resolve("flood.html") + " is no folder. Name the folder that is served as the site.");
  }

  @Test
  void nothing_is_looked_at_when_it_is_skipped() throws Exception {
    set("skip", true);
    page("flood.html", SKIPPED_LEVEL);
    mojo.execute();
    assertThat(log).containsExactly("info Pages are not looked at: linter.skip is set.");
  }

  @Test
  void a_report_is_written_where_the_pom_says() throws Exception {
    set("failOn", "never");
    set("format", "json");
    set("outputFile", folder.resolve("target/articlelint.json").toFile());
    page("flood.html", SKIPPED_LEVEL);
    mojo.execute();
    assertThat(folder.resolve("target/articlelint.json")).content().contains("\"flood.html\"", "\"heading-order\"");
  }

  @Test
  void further_reports_are_written_from_the_module_on() throws Exception {
    set("failOn", "never");
    set("directory", Files.createDirectory(folder.resolve("site")).toFile());
    set("basedir", folder.toFile());
    set("reports", new String[] {"sarif=target/articlelint.sarif", " junit = target/junit.xml"});
    page("site/flood.html", SKIPPED_LEVEL);
    mojo.execute();
    assertThat(folder.resolve("target/articlelint.sarif")).content().contains("heading-order");
    assertThat(folder.resolve("target/junit.xml")).content().contains("testcase name=\"heading-order\"");
    assertThat(folder.resolve("site")).isDirectoryNotContaining("glob:**.{sarif,xml}");
  }

  @Test
  void a_report_of_no_kind_breaks_the_build_and_is_named() throws Exception {
    page("flood.html", "");
    set("reports", new String[] {"sarf=target/articlelint.sarif"});
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoExecutionException.class).hasMessage("There is no format “sarf”. Did you mean sarif?");
  }

  @Test
  void no_escape_sequence_of_a_page_gets_into_the_log() throws Exception {
    page("flood.html", "<h4>\u001B[2JHelp</h4>");
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    assertThat(log).noneMatch(line -> line.contains("\u001B"));
  }

  @Test
  void the_last_line_counts_by_severity_also_where_the_build_fails() throws Exception {
    page("flood.html", SKIPPED_LEVEL);
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    assertThat(log).last().asString().startsWith("info 1 page checked: 0 errors, ").contains(" warning");
  }
}
