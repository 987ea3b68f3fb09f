package org.articlelint.page.aria;

import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/** Which header cells of a table head a column and which a row (HTML, 4.9.12.2 Forming relationships between data cells and header cells). */
final class HeaderCells {

  private static final Set<String> GROUPS = Set.of("tbody", "tfoot", "thead");

  /** Columns beyond are not looked at: nobody reads so wide a table, and a hostile one would cost its rows times its columns. */
  private static final int WIDEST = 1_000;

  private final BitSet rowsWithData = new BitSet();
  private final BitSet columnsWithData = new BitSet();
  private final Map<Element, Area> headers = new IdentityHashMap<>();
  private int[] takenUntil = {}; // of each column the first row in which it is free again
  private int row;

  private record Area(int row, int rows, int column, int columns) {}

  /** The header cells of that table. */
  HeaderCells(Element table) {
    for (Element child = table.firstElementChild(); child != null; child = child.nextElementSibling()) {
      if (child.normalName().equals("tr")) {
        addRow(child, WIDEST);
      } else if (GROUPS.contains(child.normalName())) {
        addGroup(child, row);
      }
    }
  }

  private void addGroup(Element group, int first) {
    int rows = 0;
    for (Element child = group.firstElementChild(); child != null; child = child.nextElementSibling()) {
      rows += child.normalName().equals("tr") ? 1 : 0;
    }
    for (Element child = group.firstElementChild(); child != null; child = child.nextElementSibling()) {
      if (child.normalName().equals("tr")) {
        addRow(child, first + rows - row);
      }
    }
  }

  private void addRow(Element tr, int rowsLeft) {
    int column = 0;
    for (Element cell = tr.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
      if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
        continue;
      }
      while (column < takenUntil.length && takenUntil[column] > row) {
        column++;
      }
      if (column >= WIDEST) {
        break;
      }
      int rows = span(cell, "rowspan");
      var area = new Area(row, rows == 0 ? rowsLeft : Math.min(rows, rowsLeft), column,
          Math.min(Math.max(1, span(cell, "colspan")), WIDEST - column));
      add(cell, area);
      column += area.columns;
    }
    row++;
  }

  private void add(Element cell, Area area) {
    int end = area.column + area.columns;
    if (area.rows > 1) {
      takenUntil = takenUntil.length < end ? Arrays.copyOf(takenUntil, end) : takenUntil;
      Arrays.fill(takenUntil, area.column, end, area.row + area.rows);
    }
    if (cell.normalName().equals("th")) {
      headers.put(cell, area);
    } else {
      rowsWithData.set(area.row, area.row + area.rows);
      columnsWithData.set(area.column, end);
    }
  }

  /** Zero means to the end; what is no number is one. */
  private static int span(Element cell, String attribute) {
    String text = AttributeText.of(cell, attribute).strip();
    boolean isNumber = !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Math.min(Integer.parseInt(text), WIDEST) : 1;
  }

  /** Whether it heads its column: by its {@code scope}, else where no data stand in its rows. */
  boolean isOverColumn(Element th) {
    String scope = scope(th);
    return scope.isEmpty() ? !hasData(rowsWithData, area(th).row, area(th).rows) : scope.startsWith("col");
  }

  /** Whether it heads its row: by its {@code scope}, else where it heads no column and no data stand in its columns. */
  boolean isBeforeRow(Element th) {
    String scope = scope(th);
    return scope.isEmpty()
        ? !isOverColumn(th) && !hasData(columnsWithData, area(th).column, area(th).columns)
        : scope.startsWith("row");
  }

  private static String scope(Element th) {
    String scope = AttributeText.of(th, "scope").strip().toLowerCase(Locale.ROOT);
    return switch (scope) {
      case "col", "colgroup", "row", "rowgroup" -> scope;
      default -> "";
    };
  }

  private Area area(Element th) {
    return headers.getOrDefault(th, new Area(row, 1, WIDEST, 1)); // one that is not where cells stand has no data beside it
  }

  private static boolean hasData(BitSet data, int from, int length) {
    int next = data.nextSetBit(from);
    return next >= 0 && next < from + length;
  }
}
