package org.articlelint.page.aria;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.articlelint.page.table.HeaderCells;
import org.articlelint.page.table.TableGrid;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the parts of a table are announced as, which its own role decides (HTML-AAM, caption, tbody, td, tfoot, th, thead, tr). */
final class TableRoles {

  private static final Set<String> PARTS = Set.of("tbody", "td", "tfoot", "th", "thead", "tr");
  private static final Set<String> GRIDS = Set.of("grid", "treegrid");

  private final Function<Element, String> role;
  private final Map<Element, HeaderCells> headers = new IdentityHashMap<>();

  /** Parts of tables on a page where that function tells what an element is announced as. */
  TableRoles(Function<Element, String> role) {
    this.role = role;
  }

  /** The role of that part where its author names none. */
  String of(Element part) {
    String tag = part.normalName();
    if (tag.equals("caption")) {
      return "caption";
    }
    if (isNoneWithItsOwner(part) && !Roles.isOverruled(part)) {
      return "none";
    }
    Element table = table(part);
    String kind = table == null ? "generic" : role.apply(table);
    if (!kind.equals("table") && !kind.equals("none") && !GRIDS.contains(kind)) {
      return "generic"; // a table that is announced as something else has no cells
    }
    return switch (tag) {
      case "td" -> cell(kind);
      case "th" -> headerCell(part, table, kind);
      case "tr" -> "row";
      default -> "rowgroup";
    };
  }

  private static String cell(String kind) {
    return GRIDS.contains(kind) ? "gridcell" : "cell";
  }

  /** One that heads neither a row nor a column is a cell. */
  private String headerCell(Element th, Element table, String kind) {
    HeaderCells cells = headers.computeIfAbsent(table, key -> new HeaderCells(new TableGrid(key)));
    if (cells.isOverColumn(th)) {
      return "columnheader";
    }
    return cells.isBeforeRow(th) ? "rowheader" : cell(kind);
  }

  /** What a presentational element must own is presentational too: the rows of a table, the cells of a row (WAI-ARIA 1.2, presentation). */
  private boolean isNoneWithItsOwner(Element part) {
    Element owner = part.parent();
    return owner != null && (owner.normalName().equals("table") || PARTS.contains(owner.normalName())) && role.apply(owner).equals("none");
  }

  private static @Nullable Element table(Element part) {
    Element at = part.parent();
    while (at != null && PARTS.contains(at.normalName())) {
      at = at.parent();
    }
    return at;
  }
}
