package org.articlelint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {

  private static final String[] NONE = {};

  @TempDir
  private Path folder;

  private void files(String... names) throws IOException {
    for (String name : names) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.createFile(folder.resolve(name));
    }
  }

  private List<String> found(String include, String... excludes) throws IOException {
    return new PageFiles(new String[] {include}, excludes).in(folder);
  }

  @Test
  void two_stars_stand_for_any_depth_and_for_none() throws IOException {
    files("2026/flood.html", "index.html", "2026/11/rescue.html", "2026/notes.txt");
    assertThat(found("**/*.html")).containsExactly("2026/11/rescue.html", "2026/flood.html", "index.html");
  }

  @Test
  void one_star_stays_in_its_folder() throws IOException {
    files("2026/flood.html", "2026/11/rescue.html");
    assertThat(found("2026/*.html")).containsExactly("2026/flood.html");
  }

  @Test
  void capitals_do_not_matter() throws IOException {
    files("INDEX.HTML");
    assertThat(found("**/*.html")).containsExactly("INDEX.HTML");
  }

  @Test
  void an_excluded_folder_is_left_out() throws IOException {
    files("drafts/flood.html", "flood.html");
    assertThat(found("**/*.html", "drafts/")).containsExactly("flood.html");
    assertThat(found("**/*.html", "**/flood.html")).isEmpty();
  }

  @Test
  void hidden_folders_builds_and_packages_are_left_out() throws IOException {
    files(".git/a.html", "target/site/b.html", "app/node_modules/c/d.html", "flood.html");
    assertThat(found("**/*.html")).containsExactly("flood.html");
  }

  @Test
  void a_build_folder_that_is_named_is_looked_through() throws IOException {
    files("target/site/flood.html");
    assertThat(new PageFiles(new String[] {"**/*.html"}, NONE).in(folder.resolve("target/site"))).containsExactly("flood.html");
  }

  @Test
  void a_folder_with_a_pom_is_another_module() throws IOException {
    files("pom.xml", "flood.html", "sport/pom.xml", "sport/cup.html");
    assertThat(found("**/*.html")).containsExactly("flood.html");
  }
}
