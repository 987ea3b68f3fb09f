package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.articlelint.page.table.HeaderReach;
import org.articlelint.page.table.TableCell;
import org.articlelint.page.table.TableGrid;
import org.jsoup.nodes.Element;

/** Finds the tables of a page, in one walk. */
final class TableFinder {

  private static final Set<String> TABLES = Set.of("grid", "table", "treegrid");
  private static final Set<String> CELLS = Set.of("cell", "columnheader", "gridcell", "rowheader");
  private static final List<String> MOVED = List.of("aria-colcount", "aria-colindex", "aria-owns", "aria-rowcount", "aria-rowindex");

  private static final long ARIA = Census.bits(Census.ANY_ARIA);

  private final Page page;
  private final Map<Element, Element> tables = new IdentityHashMap<>(); // by what is in it, the innermost
  private final Map<Element, Element> rows = new IdentityHashMap<>();
  private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>()); // of other tables
  private final Set<Element> unsure = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Element, Map<Element, List<Element>>> made = new LinkedHashMap<>(); // the cells of each row of tables made by ARIA
  private final List<Element> found = new ArrayList<>();

  TableFinder(Page page) {
    this.page = page;
  }

  List<DataTable> all() {
    int end = 0;
    for (Element table : page.candidates("table")) {
      boolean isTable = table.normalName().equals("table") || TABLES.contains(page.roles().of(table));
      if (isTable && page.order(table) >= end) { // what is around an element is visited before it
        for (Element element : page.within(table)) {
          visit(element);
        }
        end = page.end(table);
      }
    }
    List<DataTable> all = new ArrayList<>();
    for (Element element : found) {
      if (isAnnounced(element) && isSeen(element)) {
        all.add(table(element));
      }
    }
    return all;
  }

  private void visit(Element element) {
    Element parent = element.parent();
    Element outer = parent == null ? null : tables.get(parent);
    boolean isWritten = element.normalName().equals("table");
    String role = isWritten || outer != null || AttributeText.isWritten(element, "role") ? page.roles().of(element) : "";
    boolean isTable = isWritten || TABLES.contains(role);
    Element inner = isTable ? element : outer;
    if (inner == null) {
      return;
    }
    tables.put(element, inner);
    if (isTable && outer != null) {
      holders.add(outer);
    }
    if (TABLES.contains(role)) {
      found.add(element);
    } else if (!inner.normalName().equals("table")) {
      place(element, role, inner);
    }
    if (page.census().hasAny(element, ARIA)) {
      for (String name : MOVED) {
        if (AttributeText.isWritten(element, name)) {
          unsure.add(inner);
        }
      }
    }
  }

  private void place(Element element, String role, Element table) {
    Element row = role.equals("row") ? element : rows.get(element.parent());
    if (row != null) {
      rows.put(element, row);
    }
    if (row != null && CELLS.contains(role)) {
      made.computeIfAbsent(table, key -> new LinkedHashMap<>()).computeIfAbsent(row, key -> new ArrayList<>()).add(element);
    }
  }

  private boolean isAnnounced(Element element) {
    return page.hidden().fromScreenReaders(element).isNo();
  }

  /** Asked of the outermost only, since the answer looks at all that is around it. */
  private boolean isSeen(Element element) {
    return isNested(element) || page.hidden().fromSight(element).isNo();
  }

  private boolean isNested(Element element) {
    return element.parent() != null && tables.containsKey(element.parent());
  }

  private DataTable table(Element element) {
    TableGrid grid = element.normalName().equals("table") ? new TableGrid(element)
        : new TableGrid(element, List.copyOf(made.getOrDefault(element, Map.of()).values()));
    List<TableCell> headers = new ArrayList<>();
    List<TableCell> data = new ArrayList<>();
    for (TableCell cell : grid.cells()) {
      String role = isAnnounced(cell.element()) ? page.roles().of(cell.element()) : "";
      if (!role.isEmpty() && HeaderReach.isHeader(cell, role)) {
        headers.add(cell);
      } else if (CELLS.contains(role)) {
        data.add(cell);
      }
    }
    boolean isCaptioned = element.firstElementChild() != null && element.firstElementChild().normalName().equals("caption");
    boolean isLayout = grid.cells().size() < 2 || (holders.contains(element) || isNested(element)) && headers.isEmpty() && !isCaptioned;
    boolean isClear = grid.isClear() && !unsure.contains(element);
    var content = new TableContent(headers.isEmpty() && !isLayout && isClear && element.normalName().equals("table") ? data : List.of(), grid,
        page.style());
    boolean isMarked = !isLayout && isClear && !holders.contains(element) && grid.rows() > 1 && grid.columns() > 1
        && (!headers.isEmpty() || isCaptioned);
    return new DataTable(element, grid, new HeaderReach(grid, page.roles()::of), headers, data, content.boldHeaders(), isLayout, isClear,
        isMarked || content.isData());
  }
}
