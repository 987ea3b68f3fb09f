package org.articlelint.page;

import java.util.List;
import java.util.Optional;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.table.HeaderReach;
import org.articlelint.page.table.TableCell;
import org.articlelint.page.table.TableGrid;
import org.jsoup.nodes.Element;

/**
 * A table that is announced as one and that everyone gets, be it made of {@code table} or by ARIA.
 *
 * @param element what is announced as a table, grid or treegrid
 * @param grid how its cells lie
 * @param reach which cells have headers
 * @param headers its header cells, those that somebody may not get apart
 * @param data its other cells, those that somebody may not get apart
 * @param isLayout whether it looks as if it only laid out the page: of one cell, or around or in another table and without headers and caption
 * @param isClear whether nothing is in doubt of which cell stands where; nothing is known of headers where it is not
 */
public record DataTable(
    Element element, TableGrid grid, HeaderReach reach, List<TableCell> headers, List<TableCell> data, boolean isLayout, boolean isClear) {

  /** Every table, in page order. */
  public static final Fact<List<DataTable>> FACT = Fact.of(page -> new TableFinder(page).all());

  /** Whether it is made of {@code table}, not by ARIA. */
  public boolean isHtml() {
    return element.normalName().equals("table");
  }

  /** Its {@code caption}; empty where it has none or a blank one. */
  public Optional<Element> caption() {
    return element.children().stream().filter(child -> child.normalName().equals("caption")).findFirst().filter(Element::hasText);
  }

  /** Its {@code summary}, as HTML had it once; empty where there is none. */
  public Optional<String> summary() {
    return Optional.of(AttributeText.of(element, "summary")).filter(text -> !text.isBlank());
  }

  /** The cells of its first row that stand side by side. */
  public List<TableCell> firstRow() {
    return grid.cells().stream().takeWhile(cell -> cell.row() == 0).toList();
  }

  /** Whether that cell goes from its first column to its last. */
  public boolean isWhollyCrossed(TableCell cell) {
    return cell.columns() == grid.columns();
  }
}
