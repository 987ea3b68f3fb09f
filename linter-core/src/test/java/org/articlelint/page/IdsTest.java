package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

  @Test
  void a_duplicate_tells_where_its_id_stands_first() {
    Ids ids = ids("<p>\n<b id=x></b>\n<i id=x></i><u id=X></u>");
    assertThat(ids.duplicates()).singleElement().satisfies(duplicate -> {
      assertThat(duplicate.id()).isEqualTo("x");
      assertThat(duplicate.line()).isEqualTo(2);
      assertThat(duplicate.second().normalName()).isEqualTo("i");
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<label for=x>a</label><input id=x><label for=x>b</label><input id=x> | 1",
      "<label for=x>a</label><input id=x><input id=x> | 1",
      "<label for=x>a</label><input id=x><input id=x title=b> | 0",
      "<label for=x>a</label><div id=x></div><input id=x> | 1",
      "<label for=x>a</label><input id=x><div id=x></div> | 0",
      "<label for=x>a</label><input id=x><input id=x hidden> | 0",
      "<p aria-describedby=x>a</p><b id=x>b</b><b id=x>c</b> | 1",
      "<p aria-describedby=x>a</p><b id=x>b</b><b id=x>B.</b> | 0",
      "<p aria-describedby=x hidden>a</p><b id=x>b</b><b id=x>c</b> | 0",
      "<b id=x>b</b><b id=x>c</b> | 0"})
  void an_id_twice_misnames_where_a_name_goes_astray(String html, int misnaming) {
    assertThat(ids(html).misnaming()).hasSize(misnaming);
  }

  @Tag("hostile")
  @ParameterizedTest
  @ValueSource(strings = {
      "<b id=x aria-labelledby='x y'>x</b>", "<label for=x>a</label><input id=x>", "<p aria-labelledby=x id=z", "<template><b id=x>"})
  @Timeout(20)
  void a_hostile_page_costs_no_more_than_its_length(String part) {
    Page page = Page.parse("<!DOCTYPE html><p>" + part.repeat(20_000));
    page.fact(Ids.FACT).misnaming();
    page.fact(IdReferences.LOST);
  }

  private static Ids ids(String html) {
    return Page.parse(html).fact(Ids.FACT);
  }
}
