package org.articlelint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AggregateMojoTest {

  @TempDir
  private Path folder;

  private Build build;

  @BeforeEach
  void of_a_parent_and_two_modules() throws Exception {
    build = new Build(folder);
    build.page("news/public/2026/flood.html", Build.SKIPPED_LEVEL);
    build.page("sport/public/cup.html", "<h2>Cup</h2>");
    build.page("news/drafts/storm.html", Build.SKIPPED_LEVEL);
  }

  private AggregateMojo goal(Object... parameters) throws ReflectiveOperationException {
    List<MavenProject> modules = Stream.of("", "news", "sport").map(name -> {
      var module = new MavenProject();
      module.setFile(folder.resolve(name).resolve("pom.xml").toFile());
      return module;
    }).toList();
    AggregateMojo goal = build.goal(new AggregateMojo(), "projects", modules, "basedir", folder.toFile(), "directory", folder.resolve("public").toFile());
    for (int i = 0; i < parameters.length; i += 2) {
      Build.set(goal, (String) parameters[i], parameters[i + 1]);
    }
    return goal;
  }

  @Test
  void the_same_folder_of_each_module_is_checked_in_one_run() throws Exception {
    AggregateMojo goal = goal();
    assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class)
        .hasMessage("3 problems in 2 pages of 2. They are logged above as file:[line,column].");
    assertThat(build.log()).anyMatch(line -> line.contains(folder.resolve("news/public/2026/flood.html") + ":[3,1]"));
    assertThat(build.log()).noneMatch(line -> line.contains("storm"));
    assertThat(folder.resolve("target/linter/report.html")).content().contains("news/public/2026/flood.html", "sport/public/cup.html");
  }

  @Test
  void each_module_is_a_site_of_its_own() throws Exception {
    build.write("news/public/css/main.css", "p { color: #999 }");
    build.write("news/public/2026/flood.html", Build.PAGE.formatted("<link rel=stylesheet href=/css/main.css>"));
    goal("preset", "wcag-aa", "failOn", "never").execute();
    assertThat(build.log()).anyMatch(line -> line.contains("is #999999 on #ffffff"));
  }

  @Test
  void what_has_not_changed_in_any_module_is_not_checked_again() throws Exception {
    goal("failOn", "never").execute();
    build.log().clear();
    goal("failOn", "never").execute();
    assertThat(build.log()).singleElement().asString().contains("2 pages unchanged");
    build.page("sport/public/cup.html", Build.SKIPPED_LEVEL);
    goal("failOn", "never").execute();
    assertThat(build.log()).anyMatch(line -> line.contains("2 pages checked: 0 errors, 4 warnings"));
  }

  @Test
  void a_parent_without_the_folder_that_it_hands_down_is_passed_over() throws Exception {
    CheckMojo parent = build.goal(new CheckMojo(), "directory", folder.resolve("public").toFile(), "modules", List.of("news", "sport"));
    parent.execute();
    assertThat(build.log()).containsExactly("info There is no folder " + folder.resolve("public") + ". Only the modules are looked at.");
    CheckMojo module = build.goal(new CheckMojo(), "directory", folder.resolve("public").toFile(), "modules", List.of());
    assertThatThrownBy(module::execute).isInstanceOf(MojoExecutionException.class).hasMessageStartingWith("There is no folder");
  }
}
