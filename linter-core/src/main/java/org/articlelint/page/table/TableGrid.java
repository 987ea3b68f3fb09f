package org.articlelint.page.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * How the cells of a {@code table} lie (HTML, 4.9.12.1 Forming a table): spans worked out, feet last. A cell that spans more rows than its
 * row group has ends with the group, as in browsers.
 */
public final class TableGrid {

  private static final Set<String> GROUPS = Set.of("tbody", "tfoot", "thead");

  /** Columns beyond are not looked at: nobody reads so wide a table, and a hostile one would cost its rows times its columns. */
  private static final int WIDEST = 1_000;
  private static final int MOST_SLOTS = 400_000;

  private final Element table;
  private final List<TableCell> cells = new ArrayList<>();
  private final Map<Element, TableCell> byElement = new IdentityHashMap<>();
  private final Map<String, TableCell> byId = new HashMap<>();
  private int[] takenUntil = {}; // of each column the first row in which it is free again
  private int rows;
  private int columns;
  private boolean hasOverlaps;
  private boolean isCut;

  /** The grid of that {@code table}. */
  public TableGrid(Element table) {
    this.table = table;
    List<Element> feet = new ArrayList<>();
    for (Element child = table.firstElementChild(); child != null; child = child.nextElementSibling()) {
      if (child.normalName().equals("tr")) {
        addRow(child, table, WIDEST);
      } else if (child.normalName().equals("tfoot")) {
        feet.add(child);
      } else if (GROUPS.contains(child.normalName())) {
        addGroup(child);
      }
    }
    feet.forEach(this::addGroup);
  }

  /**
   * The grid of a table made by ARIA.
   *
   * @param rows its rows, each as its cells, in page order
   */
  public TableGrid(Element table, List<List<Element>> rows) {
    this.table = table;
    int left = rows.size();
    for (List<Element> row : rows) {
      addCells(row, table, left--, "aria-");
    }
  }

  private void addGroup(Element group) {
    int left = 0;
    for (Element child = group.firstElementChild(); child != null; child = child.nextElementSibling()) {
      left += child.normalName().equals("tr") ? 1 : 0;
    }
    for (Element child = group.firstElementChild(); child != null; child = child.nextElementSibling()) {
      if (child.normalName().equals("tr")) {
        addRow(child, group, left--);
      }
    }
  }

  private void addRow(Element tr, Element group, int rowsLeft) {
    List<Element> cells = new ArrayList<>();
    for (Element cell = tr.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
      if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
        cells.add(cell);
      }
    }
    addCells(cells, group, rowsLeft, "");
  }

  private void addCells(List<Element> row, Element group, int rowsLeft, String prefix) {
    int column = 0;
    for (Element cell : row) {
      while (column < takenUntil.length && takenUntil[column] > rows) {
        column++;
      }
      int wide = Math.max(1, span(cell, prefix + "colspan"));
      isCut |= column + wide > WIDEST;
      if (column >= WIDEST) {
        break;
      }
      int high = span(cell, prefix + "rowspan");
      add(new TableCell(cell, group, rows, high == 0 ? rowsLeft : Math.min(high, rowsLeft), column, Math.min(wide, WIDEST - column)));
      column += Math.min(wide, WIDEST - column);
    }
    rows++;
  }

  private void add(TableCell cell) {
    cells.add(cell);
    byElement.put(cell.element(), cell);
    byId.putIfAbsent(AttributeText.of(cell.element(), "id"), cell);
    columns = Math.max(columns, cell.end());
    for (int column = cell.column(); column < Math.min(cell.end(), takenUntil.length); column++) {
      hasOverlaps |= takenUntil[column] > cell.row();
    }
    if (cell.rows() > 1) {
      takenUntil = takenUntil.length < cell.end() ? Arrays.copyOf(takenUntil, cell.end()) : takenUntil;
      Arrays.fill(takenUntil, cell.column(), cell.end(), cell.bottom());
    }
  }

  /** Zero means to the end; what is no number is one. */
  private static int span(Element cell, String attribute) {
    String text = AttributeText.of(cell, attribute).strip();
    boolean isNumber = !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Math.min(Integer.parseInt(text), attribute.endsWith("colspan") ? WIDEST : 65_534) : 1;
  }

  /** What holds it. */
  public Element table() {
    return table;
  }

  /** Its cells, row by row. */
  public List<TableCell> cells() {
    return Collections.unmodifiableList(cells);
  }

  /** The cell that this element is; empty where it is none of this table. */
  public Optional<TableCell> cell(Element element) {
    return Optional.ofNullable(byElement.get(element));
  }

  /** The first cell of that id; empty where none has it. */
  public Optional<TableCell> byId(String id) {
    return id.isEmpty() ? Optional.empty() : Optional.ofNullable(byId.get(id));
  }

  /** How many rows it has. */
  public int rows() {
    return rows;
  }

  /** How many columns it has. */
  public int columns() {
    return columns;
  }

  /** Whether each slot has one cell at most, and the table is of a size that a person reads; of others nothing is claimed. */
  public boolean isClear() {
    return !hasOverlaps && !isCut && (long) rows * columns <= MOST_SLOTS;
  }
}
