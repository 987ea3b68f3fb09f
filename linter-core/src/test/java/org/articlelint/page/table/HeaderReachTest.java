package org.articlelint.page.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.page.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderReachTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<tr><th>Town<th>Level<tr><td>Passau<td>7 m | Town Level",
      "<tr><th>Town<th>Level<tr><td>Passau | Town",
      "<tr><th>Town<th>Level<tr><td colspan=2>Passau | Town Level",
      "<tr><th colspan=2>Inn<tr><th>Town<th>Level<tr><td>Passau | Inn Town",
      "<tr><th>Town<tr><td>Passau<tr><th>City<tr><td>Linz | Town City",
      "<tr><th>Town<tr><th>City<tr><td>Linz | Town City",
      "<tr><th scope=row>Inn<td>7 m<tr><th scope=row>Ilz | Inn",
      "<tr><td>7 m<th scope=row>Inn |",
      "<tr><th>Town<tr><td headers=x>Passau<tr><td id=x>7 m | Town 7",
      "<tr><th id=x>Town<tr><td headers='y x'>Passau | Town",
      "<tr><th id=x headers=x>Town |",
      "<tr><th>Town<tr><td headers=y>Passau | Town",
      "<tr><th></th><th>Level<tr><td>Passau<td>7 m | Level",
      "<tfoot><tr><th>Town<tbody><tr><td>Passau |",
      "<tbody><tr><th scope=rowgroup>Inn<th>Town<tr><td>1<td>Passau | Inn Town",
      "<tbody><tr><th scope=row rowspan=9>Inn<tr><td>Passau<tbody><tr><td>Linz | Inn"})
  void tells_which_headers_have_cells(String rows, String headers) {
    TableGrid grid = grid("<table>" + rows + "</table>");
    HeaderReach reach = new HeaderReach(grid, HeaderReachTest::role);
    String used = grid.cells().stream().filter(reach::isUsed).map(cell -> cell.element().text().split(" ")[0]).collect(Collectors.joining(" "));
    assertThat(used).isEqualTo(headers == null ? "" : headers);
  }

  @Test
  void a_cell_made_a_header_by_aria_heads() {
    TableGrid grid = grid("<table><tr><td role=columnheader>Town<tr><td>Passau</table>");
    HeaderReach reach = new HeaderReach(grid, element -> element.attr("role").isEmpty() ? "cell" : element.attr("role"));
    assertThat(grid.cells()).filteredOn(reach::isUsed).hasSize(1);
    assertThat(grid.cells()).filteredOn(reach::isHeaded).extracting(cell -> cell.element().text()).containsExactly("Passau");
  }

  /** Tables by chance, judged by HTML's algorithm word for word. */
  @Test
  void agrees_with_looking_back_from_each_cell() {
    Random chance = new Random(7);
    int clear = 0;
    for (int i = 0; i < 3_000; i++) {
      TableGrid grid = grid(table(chance));
      if (!grid.isClear()) {
        continue;
      }
      clear++;
      HeaderReach reach = new HeaderReach(grid, HeaderReachTest::role);
      Backwards backwards = new Backwards(grid);
      for (TableCell cell : grid.cells()) {
        assertThat(reach.isUsed(cell)).as("%s of %s", cell.element(), grid.table()).isEqualTo(backwards.used.contains(cell));
        assertThat(reach.isHeaded(cell)).as("%s of %s", cell.element(), grid.table()).isEqualTo(backwards.headed.contains(cell));
      }
    }
    assertThat(clear).isGreaterThan(1_500);
  }

  private static String table(Random chance) {
    StringBuilder table = new StringBuilder("<table>");
    int rows = 1 + chance.nextInt(6);
    for (int row = 0; row < rows; row++) {
      table.append(chance.nextInt(4) == 0 ? "<tbody>" : "").append("<tr>");
      int cells = chance.nextInt(5);
      for (int cell = 0; cell < cells; cell++) {
        String tag = List.of("td", "td", "th", "th scope=col", "th scope=row").get(chance.nextInt(5));
        String id = " id=i" + chance.nextInt(12);
        String headers = chance.nextInt(8) == 0 ? " headers=i" + chance.nextInt(12) : "";
        String spans = " rowspan=" + List.of(1, 1, 1, 2, 0, 9).get(chance.nextInt(6)) + " colspan=" + List.of(1, 1, 1, 2, 3).get(chance.nextInt(5));
        table.append('<').append(tag).append(id).append(headers).append(spans).append('>').append(chance.nextInt(9) == 0 ? "" : "x");
      }
    }
    return table.append("</table>").toString();
  }

  private static TableGrid grid(String html) {
    return new TableGrid(Page.parse(html).all("table").get(0));
  }

  private static String role(Element element) {
    if (element.normalName().equals("td")) {
      return "cell";
    }
    return switch (element.attr("scope")) {
      case "col", "colgroup" -> "columnheader";
      case "row", "rowgroup" -> "rowheader";
      default -> "cell"; // neither, which is taken for both
    };
  }

  private static final class Backwards {

    private final TableGrid grid;
    private final Set<TableCell> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<TableCell> headed = Collections.newSetFromMap(new IdentityHashMap<>());

    Backwards(TableGrid grid) {
      this.grid = grid;
      for (TableCell cell : grid.cells()) {
        Set<TableCell> headers = new HashSet<>();
        Optional<TableCell> named = grid.byId(cell.element().attr("headers")).filter(other -> other != cell);
        if (named.isPresent()) {
          headers.add(named.get());
        } else {
          for (int row = cell.row(); row < Math.min(cell.bottom(), grid.rows()); row++) {
            scan(cell, row, cell.column(), 0, -1, headers);
          }
          for (int column = cell.column(); column < cell.end(); column++) {
            scan(cell, cell.row(), column, -1, 0, headers);
          }
          headers.removeIf(header -> header == cell || header.isEmpty());
        }
        used.addAll(headers);
        if (!headers.isEmpty()) {
          headed.add(cell);
        }
      }
    }

    private void scan(TableCell from, int startRow, int startColumn, int down, int right, Set<TableCell> headers) {
      Set<TableCell> opaque = new HashSet<>();
      Set<TableCell> block = new HashSet<>();
      boolean isInBlock = from.isTh();
      if (isInBlock) {
        block.add(from);
      }
      int row = startRow + down;
      int column = startColumn + right;
      for (; row >= 0 && column >= 0; row += down, column += right) {
        TableCell at = at(row, column);
        if (at == null) {
          continue;
        }
        if (at.isTh()) {
          isInBlock = true;
          block.add(at);
          boolean isBlocked = opaque.stream().anyMatch(other -> right == 0
              ? other.column() == at.column() && other.columns() == at.columns() : other.row() == at.row() && other.rows() == at.rows());
          isBlocked |= !role(at.element()).equals("cell") && !role(at.element()).equals(right == 0 ? "columnheader" : "rowheader");
          if (!isBlocked) {
            headers.add(at);
          }
        } else if (isInBlock) {
          isInBlock = false;
          opaque.addAll(block);
          block.clear();
        }
      }
    }

    private TableCell at(int row, int column) {
      return grid.cells().stream().filter(cell -> cell.row() <= row && row < cell.bottom() && cell.column() <= column && column < cell.end())
          .findFirst().orElse(null);
    }
  }
}
