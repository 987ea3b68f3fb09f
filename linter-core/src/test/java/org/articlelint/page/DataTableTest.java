package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataTableTest {

  private static final String LEVELS = "<tr><td>Passau<td>12.2 m<tr><td>Linz<td>9.1 m<tr><td>Vienna<td>7.8 m";

  @Test
  void rows_of_figures_are_data() {
    assertThat(only("<table>" + LEVELS + "</table>").isData()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<table><tr><th>Town<th>Level</table>",
      "<table><tr><td>Passau<td>12.2 m</table>",
      "<table><tr><td><img><td>1<tr><td><img><td>2<tr><td><img><td>3</table>",
      "<table><tr><td>Passau<td>12.2 m<td>2<tr><td>Linz<tr><td>Vienna<tr><td>Graz<td>1</table>"})
  void what_may_lay_out_the_page_is_none(String html) {
    assertThat(only(html).isData()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<table hidden>", "<table role=none>", "<table aria-hidden=true>", "<table role=list>"})
  void a_table_that_is_not_announced_is_none(String tag) {
    assertThat(tables(tag + LEVELS + "</table>")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "position:absolute;left:-9999px | 0", "position:absolute;top:-100vw | 0", "opacity:0 | 0", "position:absolute;left:-9px | 1",
      "left:-9999px | 1", "opacity:0.5 | 1"})
  void a_table_that_nobody_sees_is_none(String style, int tables) {
    assertThat(tables("<div style='" + style + "'><table>" + LEVELS + "</table></div>")).hasSize(tables);
  }

  @Test
  void a_table_in_a_table_is_layout_unless_it_has_headers() {
    List<DataTable> tables = tables("<table><tr><td><table>" + LEVELS + "</table><td><table><tr><th>Town<tr><td>Linz</table></table>");
    assertThat(tables).extracting(DataTable::isLayout).containsExactly(true, true, false);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<tr><td><b>Town</b><td><b>Level</b><tr><td>Passau<td>12.2 m | Town Level",
      "<tr><td><b>Passau</b><td>12.2 m<tr><td><strong>Linz</strong><td>9.1 m | Passau Linz",
      "<tr><td><b>Passau</b><td>12.2 m<tr><td>Linz<td><b>9.1 m</b> | ''"})
  void bold_cells_stand_for_headers_where_no_other_is_bold(String rows, String bold) {
    assertThat(String.join(" ", only("<table>" + rows + "</table>").boldHeaders().stream().map(cell -> cell.element().text()).toList()))
        .isEqualTo(bold);
  }

  @Test
  void aria_makes_tables_of_anything() {
    DataTable table = only("""
        <div role=grid><div role=rowgroup><div role=row><b role=columnheader>Town</b><b role=columnheader>Level</b></div></div>
        <div role=row><p><b role=gridcell>Passau</b></p></div></div>""");
    assertThat(table.headers()).extracting(cell -> table.reach().isUsed(cell)).containsExactly(true, false);
    assertThat(table.isHtml()).isFalse();
  }

  @Tag("hostile")
  @ParameterizedTest
  @ValueSource(strings = {
      "<td colspan=65534 rowspan=65534>x", "<tr><td colspan=65534>x", "<tr><th rowspan=65534 headers=x id=x>x<td rowspan=0>y", "<th>x",
      "<tr><th colspan=7>x<td>", "<tr><th><td>1", "<table><tr><td>1", "<tr><td headers='a b c'>1"})
  @Timeout(20)
  void a_hostile_table_costs_no_more_than_its_length(String part) {
    for (DataTable table : tables("<table>" + part.repeat(40_000) + "</table>")) {
      table.strayPointers();
      table.overWords(table.headers());
    }
  }

  private static DataTable only(String html) {
    assertThat(tables(html)).hasSize(1);
    return tables(html).get(0);
  }

  private static List<DataTable> tables(String html) {
    return Page.parse(html).fact(DataTable.FACT);
  }
}
