package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenCreditTest {

  @Test
  void brackets_make_the_form_or_else_the_marker() {
    assertThat(forms("Passau (Jane Doe/AFP)")).containsExactly("()");
    assertThat(forms("Passau (Photo: Jane Doe/AFP)")).containsExactly("()");
    assertThat(forms("Passau. Photo: Jane Doe/AFP")).containsExactly("word");
    assertThat(forms("Passau © Jane Doe/AFP")).containsExactly("©");
  }

  @Test
  void the_words_are_kept_as_written() {
    assertThat(written("Passau (Photo: Jane Doe/AFP)").get(0).words()).isEqualTo("(Photo: Jane Doe/AFP)");
  }

  @Test
  void a_caption_without_credit_has_no_form() {
    assertThat(written("Passau on Monday")).isEmpty();
  }

  private static List<String> forms(String caption) {
    return written(caption).stream().map(WrittenCredit::form).toList();
  }

  private static List<WrittenCredit> written(String caption) {
    return Page.parse("<figure><img src=flood.jpg alt=Boats><figcaption>%s</figcaption></figure>".formatted(caption)).fact(WrittenCredit.FACT);
  }
}
