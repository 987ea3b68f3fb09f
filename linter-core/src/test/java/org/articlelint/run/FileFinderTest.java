package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {

  @TempDir
  private Path folder;

  @BeforeEach
  void build() throws IOException {
    for (String file : List.of("site/b.html", "site/a.HTM", "site/sub/c.xhtml", "site/sub/deep/d.html", "site/style.css",
        "site/.git/e.html", "site/.hidden.html", "site/notes.txt", "[odd].html")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), "<p>Flood");
    }
  }

  private List<String> find(String... files) {
    return new FileFinder(Door.of(getClass().getClassLoader()).in(folder)).find(List.of(files)).stream().map(Input::file).toList();
  }

  @Test
  void a_folder_gives_its_pages_sorted_hidden_ones_left_out() {
    assertThat(find("site")).containsExactly("site/a.HTM", "site/b.html", "site/sub/c.xhtml", "site/sub/deep/d.html");
    assertThat(find("./site/")).startsWith("./site/a.HTM");
  }

  @Test
  void what_is_named_is_never_left_out() {
    assertThat(find("site/.hidden.html", "site/notes.txt", "site/.git/e.html"))
        .containsExactly("site/.hidden.html", "site/notes.txt", "site/.git/e.html");
    assertThat(find("site/.git")).containsExactly("site/.git/e.html");
  }

  @Test
  void a_page_that_is_named_has_the_site_it_lies_in() {
    Door door = Door.of(getClass().getClassLoader()).in(folder).sites(List.of(folder.resolve("other"), folder.resolve("site")));
    assertThat(new FileFinder(door).find(List.of("site/sub/deep/d.html", "[odd].html", "site/sub")).stream().map(Input::root))
        .containsExactly(folder.resolve("site"), folder, folder.resolve("site/sub"));
  }

  @Test
  void a_file_stands_as_often_as_it_is_named_and_not_once_more_for_its_folder() {
    assertThat(find("site/sub", "site/sub/c.xhtml", "site/sub/c.xhtml", "site/sub"))
        .containsExactly("site/sub/deep/d.html", "site/sub/c.xhtml", "site/sub/c.xhtml");
  }

  @Test
  void two_stars_stand_for_any_number_of_folders() {
    assertThat(find("site/**/*.html")).containsExactly("site/b.html", "site/sub/deep/d.html");
    assertThat(find("site/*.{html,HTM}")).containsExactly("site/a.HTM", "site/b.html");
    assertThat(find("**/d.htm?")).containsExactly("site/sub/deep/d.html");
  }

  @Test
  void one_star_looks_into_no_folder_below() {
    assertThat(Glob.of("site/*.html").depth()).isEqualTo(1);
    assertThat(Glob.of("site/*/{c,deep/d}.html").depth()).isGreaterThanOrEqualTo(3);
    assertThat(find("site/*/*.xhtml", "site/*/*/*.html")).containsExactly("site/sub/c.xhtml", "site/sub/deep/d.html");
  }

  @Test
  void a_pattern_without_an_ending_finds_pages_only() {
    assertThat(find("site/*")).containsExactly("site/a.HTM", "site/b.html");
    assertThat(find("site/*.txt")).containsExactly("site/notes.txt");
  }

  @Test
  void a_file_whose_name_looks_like_a_pattern_is_a_file() {
    assertThat(find("[odd].html")).containsExactly("[odd].html");
  }

  @Test
  void a_loop_of_links_ends() throws IOException {
    Files.createSymbolicLink(folder.resolve("site/sub/loop"), folder.resolve("site"));
    assertThat(find("site")).hasSize(4);
  }

  @Test
  void the_site_of_a_page_is_what_was_given_or_its_own_folder() {
    assertThat(roots("site")).hasSize(4).containsOnly("site");
    assertThat(roots("site/sub/**/*.html", "site/sub/c.xhtml")).containsExactly("site/sub", "site/sub");
    assertThat(roots("[odd].html", "**/d.html", "-")).containsExactly("", "", "");
  }

  private List<String> roots(String... files) {
    return new FileFinder(Door.of(getClass().getClassLoader()).in(folder)).find(List.of(files)).stream()
        .map(input -> folder.relativize(input.root()).toString()).toList();
  }

  @Test
  void the_addresses_of_a_page_begin_in_its_folder() {
    Door door = Door.of(getClass().getClassLoader()).in(folder);
    assertThat(new FileFinder(door).find(List.of("site/sub/../sub/c.xhtml", "site/sub/deep", "-"))).extracting(Input::folder)
        .containsExactly(folder.resolve("site/sub"), folder.resolve("site/sub/deep"), folder);
  }
}
