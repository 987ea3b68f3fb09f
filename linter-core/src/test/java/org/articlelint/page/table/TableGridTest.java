package org.articlelint.page.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableGridTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<tr><td>a<td>b<tr><td>c | a0,0 b0,1 c1,0",
      "<tr><td rowspan=2>a<td>b<tr><td>c | a0,0 b0,1 c1,1",
      "<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d<tbody><tr><td>e | a0,0 b0,1 c1,1 d2,1 e3,0",
      "<tr><td rowspan=65534>a<td>b<tbody><tr><td>c | a0,0 b0,1 c1,0",
      "<tr><td colspan=2>a<td>b | a0,0 b0,2",
      "<tr><td colspan=0>a<td>b | a0,0 b0,1",
      "<tr><td colspan=x rowspan=-1>a<td>b<tr><td>c | a0,0 b0,1 c1,0",
      "<tfoot><tr><td>a<tbody><tr><td>b | b0,0 a1,0",
      "<tr><td>a<td rowspan=2>b<td>c<tr><td>d<td>e | a0,0 b0,1 c0,2 d1,0 e1,2"})
  void cells_lie_where_html_puts_them(String rows, String places) {
    TableGrid grid = grid("<table>" + rows + "</table>");
    assertThat(grid.cells().stream().map(cell -> cell.element().text() + cell.row() + "," + cell.column()).collect(Collectors.joining(" ")))
        .isEqualTo(places);
    assertThat(grid.isClear()).isTrue();
  }

  @Test
  void a_table_with_cells_on_top_of_each_other_is_not_clear() {
    assertThat(grid("<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c</table>").isClear()).isFalse();
  }

  @Test
  void a_table_wider_than_anybody_reads_is_not_clear() {
    TableGrid grid = grid("<table><tr><td colspan=65534>a<td>b</table>");
    assertThat(grid.isClear()).isFalse();
    assertThat(grid.columns()).isEqualTo(1_000);
  }

  private static TableGrid grid(String html) {
    return new TableGrid(Page.parse(html).all("table").get(0));
  }
}
