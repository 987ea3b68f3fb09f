package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldRowTest {

  @Test
  void has_the_words_of_the_largest_box_without_another_field() {
    assertThat(words("<form><div><p>Name</p><p><input title=a></p></div><div>Town<input title=b></div></form>")).isEqualTo("Name,Town");
  }

  @Test
  void has_the_words_before_a_field_without_a_box() {
    assertThat(words("<form><h2>Log in</h2>Name <input title=a><b>Town</b> <input title=b><input title=c></form>")).isEqualTo("Name,Town,");
  }

  @Test
  void has_the_labels_wherever_they_stand() {
    assertThat(words("<form><label for=a>Name</label><hr><p><input id=a></p><p><input aria-labelledby=x></p><h3 id=x>Town</h3></form>"))
        .isEqualTo("Name,Town");
  }

  @Test
  void is_only_of_forms_of_several_fields() {
    assertThat(words("<form>Mail <input title=a></form>")).isEmpty();
    assertThat(words("Mail <input title=a> Town <input title=b>")).isEmpty();
  }

  private static String words(String html) {
    return String.join(",", Page.parse(html).fact(FieldRow.FACT).stream().map(row -> row.words().strip()).toList());
  }
}
