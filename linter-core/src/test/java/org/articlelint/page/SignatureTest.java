package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

  private static final String TEXT = "<p>The water rose by two metres overnight, and the old town could be reached by boat only on Monday morning.</p>";

  private static Page page(String head, String line, String end) {
    return Page.parse("<!DOCTYPE html><title>Flood</title>" + head + "<article><h1>Flood</h1>" + line + TEXT.repeat(3) + end + "</article>");
  }

  private static Signature of(String head, String line, String end) {
    return page(head, line, end).fact(Signature.FACT);
  }

  private static boolean isPerhapsSigned(String end) {
    Page page = page("", "", end);
    return page.fact(Signature.FACT).isPerhapsSigned(page);
  }

  @Test
  void names_are_told_without_addresses() {
    assertThat(of("<meta name=author content='Jane Doe'><meta property=article:author content=https://social.example/jane>"
        + "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"author\": {\"name\": \"John Roe\"}}</script>", "", "").told())
        .containsExactly("John Roe", "Jane Doe");
  }

  @Test
  void the_name_is_the_byline_without_its_words() {
    assertThat(of("", "<p class=byline>Written by Jane Doe</p>", "").name()).isEqualTo("Jane Doe");
    assertThat(of("", "<p class=byline>Jane Doe</p>", "").name()).isEqualTo("Jane Doe");
  }

  @Test
  void a_line_at_the_end_may_sign() {
    assertThat(isPerhapsSigned("<p>rs/kb</p>")).isTrue();
    assertThat(isPerhapsSigned("<p>© AFP</p>")).isTrue();
    assertThat(isPerhapsSigned("")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "Redaktion", "La Rédaction", "редакция", "編集部", "jane@bote.example"})
  void a_stand_in_names_nobody(String name) {
    assertThat(Signature.isStock(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jane Doe", "Redaktion Donaubote", "dpa", "Admin Nistrator"})
  void a_name_is_no_stand_in(String name) {
    assertThat(Signature.isStock(name)).isFalse();
  }
}
