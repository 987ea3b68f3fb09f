package org.articlelint.page.table;

import java.util.BitSet;
import org.jsoup.nodes.Element;

/** Which header cells of a table head a column and which a row (HTML, 4.9.12.2 Forming relationships between data cells and header cells). */
public final class HeaderCells {

  private final TableGrid grid;
  private final BitSet rowsWithData = new BitSet();
  private final BitSet columnsWithData = new BitSet();

  /** The header cells of that table. */
  public HeaderCells(TableGrid grid) {
    this.grid = grid;
    for (TableCell cell : grid.cells()) {
      if (!cell.isTh()) {
        rowsWithData.set(cell.row(), cell.bottom());
        columnsWithData.set(cell.column(), cell.end());
      }
    }
  }

  /** Whether it heads its column: by its {@code scope}, else where no data stand in its rows. */
  public boolean isOverColumn(Element th) {
    TableCell cell = cell(th);
    return cell.scope().isEmpty() ? !hasData(rowsWithData, cell.row(), cell.bottom()) : cell.scope().startsWith("col");
  }

  /** Whether it heads its row: by its {@code scope}, else where it heads no column and no data stand in its columns. */
  public boolean isBeforeRow(Element th) {
    TableCell cell = cell(th);
    return cell.scope().isEmpty()
        ? !isOverColumn(th) && !hasData(columnsWithData, cell.column(), cell.end())
        : cell.scope().startsWith("row");
  }

  /** One that is not where cells stand has no data beside it. */
  private TableCell cell(Element th) {
    return grid.cell(th).orElseGet(() -> new TableCell(th, grid.table(), grid.rows(), 1, grid.columns(), 1));
  }

  private static boolean hasData(BitSet data, int from, int end) {
    int next = data.nextSetBit(from);
    return next >= 0 && next < end;
  }
}
