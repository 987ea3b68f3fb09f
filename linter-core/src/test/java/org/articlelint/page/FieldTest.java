package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FieldTest {

  @Test
  void is_whatever_is_typed_into_ticked_or_chosen_from() {
    assertThat(fields("<input name=a><textarea id=b></textarea><select></select><span role=switch aria-checked=false>c</span><input type=color>"))
        .extracting(Field::role, Field::kind, Field::quotedKey).containsExactly(
            tuple("textbox", "text field", " “a”"), tuple("textbox", "text field", " “b”"), tuple("combobox", "drop-down list", ""),
            tuple("switch", "switch", ""), tuple("color", "colour field", ""));
  }

  @Test
  void is_called_by_its_type() {
    assertThat(fields("<input type=email><input type=TEL><input type=search><input type=number><input list=x><input type=file><input type=password>"))
        .extracting(Field::kind).containsExactly(
            "e-mail field", "phone field", "search field", "number field", "text field", "file field", "password field");
  }

  @Test
  void is_no_button_nothing_hidden_and_nothing_in_a_button() {
    assertThat(fields("<input type=submit><input type=image><input type=hidden><p hidden><input></p><button><input></button>")).isEmpty();
  }

  @Test
  void is_no_trap_for_robots() {
    assertThat(fields("<div class=piano-form-hp-wrapper><p><input></p></div><input class=honeypot><div class=hp-teaser><input id=a></div>"))
        .extracting(field -> field.element().id()).containsExactly("a");
  }

  @Test
  void knows_its_labels() {
    assertThat(fields("<label>A <input id=x></label><label for=x>B</label>").get(0).labels()).extracting(Element::text)
        .containsExactly("A", "B");
  }

  @Test
  void knows_the_label_that_another_thing_of_its_id_got() {
    assertThat(fields("<h2 id=x>X</h2><label for=x>Name</label><input id=x>").get(0).lostLabel()).map(Element::text).contains("Name");
    assertThat(fields("<label for=x>Name</label><input id=x>").get(0).lostLabel()).isEmpty();
  }

  private static List<Field> fields(String html) {
    return Page.parse(html).fact(Field.FACT);
  }
}
