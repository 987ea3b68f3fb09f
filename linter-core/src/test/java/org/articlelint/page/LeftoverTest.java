package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LeftoverTest {

  private static List<Leftover> in(String html) {
    return Page.parse(html).fact(Leftover.FACT);
  }

  @Test
  void tells_what_was_meant_where_an_encoding_was_mistaken() {
    assertThat(in("<p>Die Straße nach MÃ¼nchen ist zu")).singleElement().satisfies(leftover -> {
      assertThat(leftover.text()).isEqualTo("MÃ¼nchen");
      assertThat(leftover.meant()).hasValue("München");
    });
    assertThat(in("<p>M\uFFFDnchen").get(0).meant()).isEmpty();
  }

  @Test
  void marks_of_a_framework_are_filled_in_by_it() {
    assertThat(in("<p>{{ headline }}")).extracting(Leftover::kind).containsExactly(Leftover.Kind.TEMPLATE);
    assertThat(in("<div v-cloak><p>{{ headline }}")).isEmpty();
  }

  @Tag("hostile")
  @Test
  void a_very_long_text_takes_no_longer_than_its_length() {
    assertThat(in("<p>" + "[caption ".repeat(20_000) + "&a".repeat(20_000) + "{{".repeat(20_000) + "Ã".repeat(20_000))).isEmpty();
  }

  @Test
  void words_are_spelled_where_their_letters_are_parted_or_not_letters() {
    List<SpelledWord> words = Page.parse("<p>E I L I G: 𝐛𝐨𝐥𝐝, A B C D E, J R R T").fact(SpelledWord.FACT);
    assertThat(words).extracting(SpelledWord::plain).containsExactly("EILIG", "bold");
  }

  @Test
  void text_is_shown_unless_it_is_hidden_or_code() {
    Page page = Page.parse("<p lang=en>Flood <b>in</b> <code>x</code><p hidden>no<blockquote class=twitter-tweet><p>Town</p></blockquote>");
    assertThat(page.fact(ShownText.FACT)).extracting(ShownText::text).containsExactly("Flood ", "in", "Town");
    assertThat(page.fact(ShownText.FACT)).extracting(text -> text.isThirdPartys(page)).containsExactly(false, false, true);
    assertThat(page.fact(ShownText.FACT)).extracting(ShownText::lang).containsExactly("en", "en", "");
  }
}
