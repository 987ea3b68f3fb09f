package org.articlelint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntPatternTest {

  @ParameterizedTest
  @CsvSource({
      "**/*.html, index.html",
      "**/*.html, 2026/11/flood.html",
      "2026/**/flood.html, 2026/flood.html",
      "2026/**/flood.html, 2026/11/28/flood.html",
      "**/sport/**, 2026/sport/cup/final.html",
      "**/a/**/b.html, x/a/a/b/a/b.html",
      "drafts/, drafts/2026/flood.html",
      "drafts\\, drafts/flood.html",
      "fl*d-??.html, flood-de.html",
      "*o*d*.html, flood.html",
      "**, any/page.html",
      "Flut in Köln.html, FLUT in KÖLN.html",
      "{a}[b].html, {a}[b].html",
  })
  void matches(String pattern, String way) {
    assertThat(AntPattern.of(pattern).matches(way)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
      "*.html, 2026/flood.html",
      "2026/*, 2026/11/flood.html",
      "2026/**/flood.html, flood.html",
      "**/flood.html, flood.html.bak",
      "fl?d.html, flood.html",
      "flood*.html, flood.htm",
      "drafts/, drafts.html",
      "a.html, axhtml",
      "**/a/b.html, a/c/b.html",
  })
  void does_not_match(String pattern, String way) {
    assertThat(AntPattern.of(pattern).matches(way)).isFalse();
  }

  @Test
  void takes_no_time_for_many_stars() {
    String stars = "*a".repeat(500) + "b";
    String folders = "**/a/".repeat(500) + "b";
    assertThat(AntPattern.of(stars).matches("a".repeat(5_000))).isFalse();
    assertThat(AntPattern.of(folders).matches("a/".repeat(5_000) + "c")).isFalse();
  }
}
