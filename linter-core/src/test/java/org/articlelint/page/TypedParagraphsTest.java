package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedParagraphsTest {

  private static final String TOLD = "The Danube rose by two metres overnight, and the old town can be reached by boat only, the mayor said.";
  private static final String MORE = "The government promised money and a hundred boats, and the minister said that she would come herself.";

  private static List<TypedParagraphs> of(String story) {
    String html = "<!DOCTYPE html><html lang='en'><title>Flood</title><article><h1>Flood reaches Passau</h1>" + story + "</article></html>";
    return Page.parse(html).fact(TypedParagraphs.FACT);
  }

  @Test
  void two_breaks_part_paragraphs_in_one_block() {
    List<TypedParagraphs> found = of("<p>" + TOLD + "<br> <br>" + MORE + "<br><br><br>" + TOLD + "</p>");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).text()).isEqualTo(TOLD);
    assertThat(found.get(0).paragraphs()).isEqualTo(3);
    assertThat(found.get(0).element().normalName()).isEqualTo("p");
  }

  @Test
  void a_box_between_parts_them_itself() {
    assertThat(of("<div>" + TOLD + "<br><br><figure><img src='a.jpg' alt='A boat'></figure>" + MORE + "</div>")).isEmpty();
    assertThat(of("<div>" + TOLD + "<br><img src='a.jpg' alt='A boat'><br>" + MORE + "</div>")).isEmpty();
    List<TypedParagraphs> found = of("<div>" + TOLD + "<br><br>" + MORE + "<ul><li>Stay.</li></ul>" + TOLD + "<br><br>" + MORE + "</div>");
    assertThat(found).extracting(TypedParagraphs::paragraphs).containsExactly(4);
  }

  @Test
  void short_lines_and_lines_without_an_end_are_no_paragraphs() {
    assertThat(of("<p>" + TOLD + "</p><p>Take the boat.<br><br>Leave the car.<br><br>" + MORE + "</p>")).isEmpty();
    assertThat(of("<p>" + TOLD + "<br><br>" + MORE.replace(".", "") + "</p>")).isEmpty();
  }
}
