package org.articlelint.page.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row or column of slots, gone along from its start: which headers a cell that comes next sees (HTML, 4.9.12.2, internal algorithm for
 * scanning and assigning header cells). Headers that stand together are a run; those of an earlier run are not seen past one of the same
 * place and breadth in a later run.
 */
final class Line {

  static final int NO_HEADER = -1;
  /** A header that heads nothing, but hides others. */
  static final int NOTHING = 0;
  static final int COLUMN = 1;
  static final int ROW = 2;

  private final boolean isColumn;
  private final Map<Long, Headers> byPlace = new HashMap<>(2);
  private final List<Headers> unseen = new ArrayList<>(2);
  private boolean isInRun;
  private int run;
  private int visible;

  /** A line that no cell is met on yet. */
  Line(boolean isColumn) {
    this.isColumn = isColumn;
  }

  /** Headers of one place and breadth in one run. */
  private static final class Headers {
    private final int run;
    private final List<TableCell> unseen = new ArrayList<>(1);
    private int visible;

    Headers(int run) {
      this.run = run;
    }
  }

  /**
   * Goes on to that cell.
   *
   * @param heading what it heads
   * @param used where the headers it sees are put; null where it has others, by {@code headers}
   * @return whether it sees a header
   */
  boolean meet(TableCell cell, int heading, @Nullable Set<TableCell> used) {
    boolean isHeader = heading != NO_HEADER;
    run += isHeader && !isInRun ? 1 : 0;
    isInRun = isHeader;
    Headers own = isHeader ? own(cell) : null;
    boolean isHeaded = used != null && visible > 0;
    if (isHeaded) {
      unseen.forEach(headers -> used.addAll(headers.unseen));
      unseen.forEach(headers -> headers.unseen.clear());
      unseen.clear();
    }
    if (own != null && (heading & (isColumn ? COLUMN : ROW)) != 0) {
      own.visible++;
      visible++;
      own.unseen.add(cell);
      unseen.add(own);
    }
    return isHeaded;
  }

  private Headers own(TableCell cell) {
    long place = isColumn ? cell.column() * 100_000L + cell.columns() : cell.row() * 100_000L + cell.rows();
    Headers known = byPlace.get(place);
    if (known == null || known.run != run) {
      visible -= known == null ? 0 : known.visible;
      if (known != null) {
        known.unseen.clear();
      }
      known = new Headers(run);
      byPlace.put(place, known);
    }
    return known;
  }
}
