package org.articlelint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathGlobTest {

  private static PathGlob glob(String text) {
    ConfigErrors errors = new ConfigErrors();
    PathGlob glob = PathGlob.read(new YamlText(Spot.of("a.yml"), text), errors).orElseThrow();
    assertThat(errors.all()).isEmpty();
    return glob;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      *.html            | a.html             | true
      *.html            | news/a.html        | false
      **/*.html         | a.html             | true
      **/*.html         | news/2026/a.html   | true
      news/**           | news/2026/a.html   | true
      news/**           | sport/a.html       | false
      news              | news/2026/a.html   | true
      news/             | news/a.html        | true
      news              | newsletter/a.html  | false
      ./news            | news/a.html        | true
      **/drafts         | news/drafts/a.html | true
      **/drafts         | drafts/a.html      | true
      **/drafts         | mydrafts/a.html    | false
      news/**/a.html    | news/a.html        | true
      news/**/a.html    | news/x/y/a.html    | true
      {news,sport}/**   | sport/a.html       | true
      {news,sport}/**   | culture/a.html     | false
      {**/a,b}/c.html   | x/a/c.html         | true
      20[0-9][0-9]/**   | 2026/a.html        | true
      20[!0-9]/a.html   | 20x/a.html         | true
      20[!0-9]/a.html   | 201/a.html         | false
      a?.html           | ab.html            | true
      a?.html           | a/.html            | false
      a+(b).html        | a+(b).html         | true
      *.amp.html        | a.amp.html         | true
      *.amp.html        | aampxhtml          | false
      """)
  void a_pattern_finds_files(String glob, String file, boolean isFound) {
    assertThat(glob(glob).finds(file)).isEqualTo(isFound);
  }

  @Test
  void a_pattern_full_of_stars_is_matched_soon() {
    PathGlob glob = glob("*a".repeat(100) + "b");
    assertTimeout(Duration.ofSeconds(5), () -> assertThat(glob.finds("a".repeat(250))).isFalse());
  }

  @Test
  void pages_lie_inside_of_the_folder() {
    Pages pages = new Pages(Path.of("/site").toAbsolutePath(), List.of(glob("**")));
    assertThat(pages.has(Path.of("/site/a.html").toAbsolutePath())).isTrue();
    assertThat(pages.has(Path.of("/sites/a.html").toAbsolutePath())).isFalse();
  }
}
