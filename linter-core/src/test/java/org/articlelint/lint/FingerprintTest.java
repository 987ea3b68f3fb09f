package org.articlelint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {

  private static final String STORY = "<main><h1>Flood</h1><img src=deich.jpg class=wide><p id=x>The dam holds.</p><input name=q></main>";

  private static String of(String html, String selector) {
    Page page = Page.parse(html);
    return Fingerprint.of("image-alt", page, page.document().selectFirst(selector));
  }

  /** Edits that leave the problem what it is: each part of the story that is replaced, by what. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "<main>        | ~\n\n<p>Advertisement</p>\n<main>~     | lines above",
      "<img          | ~<div class=ad></div><img~              | a neighbour",
      "<img          | ~<p>The river rose again.</p>\n\n  <img\n    ~ | a text above, and the tag in other lines",
      "wide          | narrow                                  | another class",
      "<img          | <img loading=lazy width=600             | another attribute",
      "deich.jpg     | deich.jpg?v=2                           | a build number",
      "<main>        | ~<body><main><div><div>~                | boxes around",
      "</main>       | ~<footer>Imprint</footer></main>~       | what comes after",
      "The dam holds | The dam has broken                      | the words of another paragraph",
  })
  void survives_what_is_written_elsewhere_and_how_it_looks(String part, String by, String edit) {
    String edited = STORY.replace(part, by);
    assertThat(edited).isNotEqualTo(STORY);
    assertThat(of(edited, "img")).as(edit).isEqualTo(of(STORY, "img"));
    assertThat(of(edited, "h1")).as(edit).isEqualTo(of(STORY, "h1"));
    assertThat(of(edited, "input")).as(edit).isEqualTo(of(STORY, "input"));
    assertThat(of(edited, "main")).as(edit).isEqualTo(of(STORY, "main"));
  }

  @Test
  void survives_an_indent_in_its_own_words() {
    String caption = "<figure><img src=a.jpg><figcaption>The dam%s<b>holds</b>,%sthe mayor said." + " And so on.".repeat(20) + "</figcaption></figure>";
    assertThat(of(caption.formatted("\n      ", "\n\t\t"), "figcaption")).isEqualTo(of(caption.formatted(" ", " "), "figcaption"));
    assertThat(of(caption.formatted("\n      ", "\n\t\t"), "figure")).isEqualTo(of(caption.formatted(" ", " "), "figure"));
  }

  @Test
  void tells_problems_apart() {
    assertThat(of(STORY.replace("deich", "damm"), "img")).isNotEqualTo(of(STORY, "img"));
    assertThat(of(STORY.replace("Flood", "Storm"), "h1")).isNotEqualTo(of(STORY, "h1"));
    assertThat(of(STORY.replace("h1", "h2"), "h2")).isNotEqualTo(of(STORY, "h1"));
    assertThat(of(STORY.replace("name=q", "name=mail"), "input")).isNotEqualTo(of(STORY, "input"));
    assertThat(of("<a href=/a>More</a>", "a")).isNotEqualTo(of("<a href=/b>More</a>", "a"));
    assertThat(of("<figure><img src=a.jpg></figure>", "figure")).isNotEqualTo(of("<figure><img src=b.jpg></figure>", "figure"));
    assertThat(of("<div id=a></div>", "div")).isNotEqualTo(of("<div id=b></div>", "div"));
    assertThat(of("<div>One<p>Two</div>", "div")).isNotEqualTo(of("<div>Three<p>Two</div>", "div"));
    Page page = Page.parse(STORY);
    assertThat(Fingerprint.of("image-alt", page, page.root())).isNotEqualTo(Fingerprint.of("page-lang", page, page.root()));
  }

  @Test
  void of_a_page_depends_on_no_word_of_it() {
    assertThat(of("<html><p>The dam holds.", "html")).isEqualTo(of("<html id=x><h1>It broke.", "html"));
  }

  @Test
  void is_the_same_on_every_machine() {
    assertThat(of(STORY, "img")).isEqualTo("e953dfb57c1cc325");
  }
}
