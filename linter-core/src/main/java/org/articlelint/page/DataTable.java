package org.articlelint.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.articlelint.page.aria.Tokens;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.table.HeaderReach;
import org.articlelint.page.table.TableCell;
import org.articlelint.page.table.TableGrid;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table that is announced as one and that everyone gets, be it made of {@code table} or by ARIA.
 *
 * @param element what is announced as a table, grid or treegrid
 * @param grid how its cells lie
 * @param reach which cells have headers
 * @param headers its header cells, those that somebody may not get apart
 * @param data its other cells, those that somebody may not get apart
 * @param boldHeaders the cells of its first row where it alone is in bold, else those of the first column; empty where neither is, and where
 *     there are headers
 * @param isLayout whether it looks as if it only laid out the page: of one cell, or around or in another table and without headers and caption
 * @param isClear whether nothing is in doubt of which cell stands where; nothing is known of headers where it is not
 * @param isData whether it surely holds data: it has headers or a caption and no table inside, or several rows of equal length with figures and short
 *     words
 */
public record DataTable(
    Element element, TableGrid grid, HeaderReach reach, List<TableCell> headers, List<TableCell> data, List<TableCell> boldHeaders,
    boolean isLayout, boolean isClear, boolean isData) {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final int BOXES = 3;

  /** Every table, in page order. */
  public static final Fact<List<DataTable>> FACT = Fact.of(page -> new TableFinder(page).all());

  /** Whether it is made of {@code table}, not by ARIA. */
  public boolean isHtml() {
    return element.normalName().equals("table");
  }

  /** Its {@code caption}; empty where it has none or a blank one. */
  public Optional<Element> caption() {
    Element child = element.firstElementChild();
    while (child != null && !child.normalName().equals("caption")) {
      child = child.nextElementSibling();
    }
    return child != null && child.hasText() ? Optional.of(child) : Optional.empty();
  }

  /** Its {@code summary}, as HTML had it once; empty where there is none. */
  public Optional<String> summary() {
    return written("summary");
  }

  /** Its {@code aria-label}; empty where there is none. */
  public Optional<String> label() {
    return written("aria-label");
  }

  private Optional<String> written(String attribute) {
    String text = AttributeText.of(element, attribute);
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  /** Whether a figure with a caption holds it, or a heading, a title in bold or a short line that is no sentence stands right before it. */
  public boolean isTitled() {
    Element at = element;
    Element before = at.previousElementSibling();
    for (int i = 0; i < BOXES && before == null && at.parent() != null; i++) {
      at = at.parent();
      before = at.previousElementSibling();
    }
    if (before != null && (HEADINGS.contains(before.normalName()) || TableContent.isTitle(before))) {
      return true;
    }
    Element figure = Figure.nearest(element).orElse(null);
    return figure != null && (isCaption(figure.firstElementChild()) || isCaption(figure.lastElementChild()));
  }

  private static boolean isCaption(@Nullable Element child) {
    return child != null && child.normalName().equals("figcaption");
  }

  /** The first row where it is one cell with words over all columns and all others are not; empty where it is not so. */
  public Optional<TableCell> titleRow() {
    Optional<TableCell> first = grid.cells().stream().findFirst().filter(cell -> isAcross(cell) && cell.element().hasText());
    return first.filter(title -> grid.cells().stream().noneMatch(cell -> cell != title && isAcross(cell)));
  }

  /** Which of those headers stand over or before cells with words; the corner does not. */
  public List<TableCell> overWords(List<TableCell> some) {
    BitSet rows = new BitSet();
    int[] lastRows = new int[grid.columns()];
    int first = data.stream().mapToInt(TableCell::row).min().orElse(0);
    for (TableCell cell : some.isEmpty() ? List.<TableCell>of() : data) {
      if (cell.element().hasText()) {
        rows.set(cell.row(), cell.bottom());
        Arrays.fill(lastRows, cell.column(), cell.end(), cell.row());
      }
    }
    return some.stream().filter(header -> header.column() > 0 || header.row() > 0 && header.row() >= first)
        .filter(header -> isBeforeRow(header) ? rows.get(header.row())
            : IntStream.range(header.column(), header.end()).anyMatch(column -> lastRows[column] >= header.bottom())).toList();
  }

  private static boolean isBeforeRow(TableCell header) {
    return header.scope().startsWith("row") || header.column() == 0 && header.row() > 0 && header.scope().isEmpty();
  }

  /**
   * A cell that names a header by its id.
   *
   * @param id the id
   * @param isToItself whether that is its own id
   */
  public record Pointer(TableCell cell, String id, boolean isToItself) {}

  /** The cells that name themselves or no cell of the table as a header, each with the first such id. */
  public List<Pointer> strayPointers() {
    return !isClear || !isHtml() ? List.of() : Stream.concat(headers.stream(), data.stream())
        .sorted(Comparator.comparingInt(TableCell::row).thenComparingInt(TableCell::column)).flatMap(this::strayPointer).toList();
  }

  private Stream<Pointer> strayPointer(TableCell cell) {
    return Tokens.of(AttributeText.of(cell.element(), "headers")).stream()
        .filter(id -> grid.byId(id).isEmpty() || grid.byId(id).get() == cell)
        .map(id -> new Pointer(cell, id, grid.byId(id).isPresent())).limit(1);
  }

  /** The cells with a {@code scope} that are no {@code th}, or that HTML does not know. */
  public List<TableCell> strayScopes() {
    List<TableCell> stray = new ArrayList<>();
    for (TableCell cell : isHtml() ? grid.cells() : List.<TableCell>of()) {
      if (AttributeText.isWritten(cell.element(), "scope") && (!cell.isTh() || cell.scope().isEmpty())) {
        stray.add(cell);
      }
    }
    return stray;
  }

  /** Whether that cell goes from its first column to its last. */
  public boolean isAcross(TableCell cell) {
    return cell.columns() == grid.columns();
  }
}
