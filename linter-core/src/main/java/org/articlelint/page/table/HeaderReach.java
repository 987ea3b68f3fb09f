package org.articlelint.page.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Function;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * Which cells of a table have a header, and which headers have a cell.
 *
 * <p>HTML (4.9.12.2, the algorithm for assigning header cells) looks from each cell along its rows and columns to the start of the table,
 * which costs a table's cells times its length. Here each line is gone along once, from its start, with what a cell that comes next would
 * see from there: a {@link Line}. Where HTML gives a header to no cell for want of a scope, and browsers do not, it is given to both
 * its row and its column.
 */
public final class HeaderReach {

  private final TableGrid grid;
  private final Function<Element, String> role;
  private final Set<TableCell> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<TableCell> headed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<TableCell, Integer> headings = new IdentityHashMap<>();
  private final Set<TableCell> pointing = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * The reach of the headers of that table, where it is clear.
   *
   * @param role what an element is announced as
   */
  public HeaderReach(TableGrid grid, Function<Element, String> role) {
    this.grid = grid;
    this.role = role;
    if (grid.isClear() && !grid.cells().isEmpty()) {
      grid.cells().forEach(this::followPointers);
      goAlong();
      addGroups();
    }
  }

  /** Whether it is announced as a header, or is a {@code th} that its author has not made something else. */
  public static boolean isHeader(TableCell cell, String role) {
    return role.equals("columnheader") || role.equals("rowheader") || cell.isTh() && !AttributeText.isWritten(cell.element(), "role");
  }

  /** Whether some other cell has that one for a header. */
  public boolean isUsed(TableCell header) {
    return used.contains(header);
  }

  /** Whether that cell has a header. */
  public boolean isHeaded(TableCell cell) {
    return headed.contains(cell);
  }

  /** A cell whose {@code headers} name none is looked for as if it had none. */
  private void followPointers(TableCell cell) {
    var ids = new StringTokenizer(AttributeText.of(cell.element(), "headers"), " \t\n\r\f");
    while (ids.hasMoreTokens()) {
      Optional<TableCell> header = grid.byId(ids.nextToken()).filter(named -> named != cell);
      if (header.isPresent()) {
        pointing.add(cell);
        headed.add(cell);
        used.add(header.get());
      }
    }
  }

  private void goAlong() {
    TableCell[] slots = new TableCell[grid.columns()];
    Line[] columns = new Line[grid.columns()];
    int next = 0;
    for (int row = 0; row < grid.rows(); row++) {
      for (; next < grid.cells().size() && grid.cells().get(next).row() == row; next++) {
        TableCell cell = grid.cells().get(next);
        int heading = heading(cell);
        for (int column = cell.column(); column < cell.end(); column++) {
          columns[column] = columns[column] == null ? new Line(true) : columns[column];
          slots[column] = cell;
          meet(columns[column], cell, heading);
        }
      }
      var line = new Line(false);
      for (int column = 0; column < slots.length; column++) {
        TableCell cell = slots[column];
        if (cell != null && cell.bottom() > row && (column == 0 || cell != slots[column - 1])) {
          meet(line, cell, heading(cell));
        }
      }
    }
  }

  private void meet(Line line, TableCell cell, int heading) {
    boolean isHeaded = line.meet(cell, heading, pointing.contains(cell) ? null : used);
    if (isHeaded) {
      headed.add(cell);
    }
  }

  /** What a cell heads, as {@link Line} counts it. */
  private int heading(TableCell cell) {
    return headings.computeIfAbsent(cell, this::headingOf);
  }

  private int headingOf(TableCell cell) {
    String announced = role.apply(cell.element());
    if (!isHeader(cell, announced)) {
      return Line.NO_HEADER;
    }
    if (cell.isEmpty()) {
      return Line.NOTHING; // HTML takes empty cells out of each list of headers
    }
    return switch (announced) {
      case "columnheader" -> Line.COLUMN;
      case "rowheader" -> Line.ROW;
      default -> Line.COLUMN | Line.ROW;
    };
  }

  /** Headers of a row group reach all that stands in it; those of a column group cannot be told apart from others over a column. */
  private void addGroups() {
    Map<Element, List<TableCell>> groups = new IdentityHashMap<>();
    grid.cells().forEach(cell -> groups.computeIfAbsent(cell.group(), key -> new ArrayList<>()).add(cell));
    for (List<TableCell> cells : groups.values()) {
      List<TableCell> heads = cells.stream().filter(cell -> cell.scope().equals("rowgroup") && heading(cell) != Line.NO_HEADER).toList();
      if (!heads.isEmpty() && cells.size() > 1) {
        used.addAll(heads);
        headed.addAll(cells);
      }
    }
    boolean hasColumnGroups = grid.table().children().stream().anyMatch(child -> child.normalName().equals("colgroup"));
    if (hasColumnGroups) {
      grid.cells().stream().filter(cell -> cell.scope().equals("colgroup")).forEach(used::add);
    }
  }
}
