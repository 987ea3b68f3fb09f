package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

  private static final String OWN = "<link rel=canonical href='https://www.isarkurier.example/news/flood.html'>";

  @ParameterizedTest
  @ValueSource(strings = {
      "/map", "/map/", "../map", "http://isarkurier.example/map", "//WWW.isarkurier.example:443/map/index.html", "/map#inn",
      "/map?utm_source=x&fbclid=1", "/map?intcmp=footer",
      "/news/./../map"})
  void are_equal_where_only_what_does_not_matter_differs(String href) {
    assertThat(places(OWN + "<a href='" + href + "'>A</a>")).containsExactly(Optional.of("isarkurier.example/map?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/maps", "/map?page=2", "https://other.example/map", "map", "/Map"})
  void differ_in_what_matters(String href) {
    assertThat(places(OWN + "<a href='" + href + "'>A</a>")).doesNotContain(Optional.of("isarkurier.example/map?"));
  }

  @Test
  void are_unknown_within_the_page_and_where_a_script_decides() {
    assertThat(places("<a href=#a>A</a><a href=javascript:a()>B</a><span role=link onclick='go()'>C</span>")).containsOnly(Optional.empty());
    assertThat(places("<span role=link onclick=\"location.href = '/a'\">A</span>")).containsExactly(Optional.of("/a?"));
  }

  @Test
  void of_mail_is_its_address() {
    assertThat(places("<a href=mailto:Jane@isarkurier.example>A</a>")).containsExactly(Optional.of("mailto:jane@isarkurier.example"));
  }

  @Test
  void of_a_story_that_was_taken_over_are_at_home() {
    String taken = "<link rel=canonical href='https://bote.example/flood'><meta property=og:url content='https://www.isarkurier.example/flood'>";
    assertThat(places(taken + "<a href='https://www.isarkurier.example/'>A</a><a href='/'>A</a>"))
        .containsExactly(Optional.of("isarkurier.example?"), Optional.of("isarkurier.example?"));
    assertThat(places("<link rel=canonical href=/flood><meta property=og:url content='https://isarkurier.example/flood'><a href=/>A</a>"))
        .containsExactly(Optional.of("isarkurier.example?"));
  }

  private static List<Optional<String>> places(String html) {
    Page page = Page.parse(html);
    return page.links().stream().map(page.fact(Destinations.FACT)::of).toList();
  }
}
