package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.table.TableCell;
import org.articlelint.page.table.TableGrid;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a table without header cells holds: figures and short words in rows of equal length, or parts of the page. */
final class TableContent {

  /** What stands in cells that lay out a page, and seldom in data. */
  private static final Set<String> PARTS = Set.of("article", "aside", "button", "div", "dl", "embed", "fieldset", "figure", "form", "h1", "h2", "h3",
      "h4", "h5", "h6", "hr", "iframe", "img", "input", "nav", "object", "ol", "picture", "script", "section", "select", "style", "svg", "textarea",
      "ul", "video");
  private static final int LONGEST_TEXT = 80;
  private static final int LONGEST_TITLE = 120;
  private static final int MOST_NODES = 40;
  private static final int FEWEST_FILLED = 4;

  private final List<TableCell> cells;
  private final TableGrid grid;
  private final Cascade style;
  private final List<TableCell> filled = new ArrayList<>();
  private final Set<TableCell> plain = Collections.newSetFromMap(new IdentityHashMap<>());
  private int linked;
  private int figures;

  TableContent(List<TableCell> cells, TableGrid grid, Cascade style) {
    this.cells = cells;
    this.grid = grid;
    this.style = style;
    for (TableCell cell : cells) {
      read(cell);
    }
  }

  private void read(TableCell cell) {
    StringBuilder text = new StringBuilder();
    int[] seen = new int[2]; // nodes, and letters in links
    boolean isPlain = read(cell.element(), text, seen);
    String words = text.toString().strip();
    if (words.isEmpty() && isPlain) {
      return;
    }
    filled.add(cell);
    if (isPlain && !words.isEmpty() && words.length() <= LONGEST_TEXT) {
      plain.add(cell);
    }
    linked += seen[1] * 2 > words.length() ? 1 : 0;
    figures += WrittenDate.hasDigit(words) ? 1 : 0;
  }

  /** Only a few nodes are looked at: a plain cell has no more. */
  private static boolean read(Element element, StringBuilder text, int[] seen) {
    for (Node child : element.childNodes()) {
      if (++seen[0] > MOST_NODES) {
        return false;
      }
      if (child instanceof TextNode words) {
        int before = text.length();
        text.append(words.text(), 0, Math.min(words.text().length(), 2 * LONGEST_TEXT));
        seen[1] += element.normalName().equals("a") ? text.length() - before : 0;
      } else if (child instanceof Element inner && (PARTS.contains(inner.normalName()) || !read(inner, text, seen))) {
        return false;
      }
    }
    return true;
  }

  /** The first words of that element, as far as a few nodes hold them. */
  static String beginning(Element element) {
    StringBuilder text = new StringBuilder();
    read(element, text, new int[2]);
    return text.toString();
  }

  /** Whether it is a short line that is no sentence. */
  static boolean isTitle(Element element) {
    StringBuilder text = new StringBuilder();
    boolean isPlain = read(element, text, new int[2]);
    String words = text.toString().strip();
    return isPlain && !words.isEmpty() && words.length() <= LONGEST_TITLE && ".!?…".indexOf(words.charAt(words.length() - 1)) < 0;
  }

  /** Whether it surely holds data: several rows of equal length with figures or short words, or such with a row or column in bold. */
  boolean isData() {
    boolean isTable = grid.rows() > 1 && grid.columns() > 1;
    return isTable && filled.size() >= FEWEST_FILLED && plain.size() * 10 >= filled.size() * 9 && linked * 10 < filled.size() * 7
        && isRegular()
        && (grid.rows() > 2 && figures * 5 >= filled.size() || !boldHeaders().isEmpty());
  }

  private boolean isRegular() {
    Map<Integer, Integer> ends = new HashMap<>();
    for (TableCell cell : cells) {
      ends.merge(cell.row(), cell.columns() > 1 ? -1_000 : 1, Integer::sum);
    }
    long full = ends.values().stream().filter(cells -> cells == grid.columns()).count();
    return full * 5 >= ends.size() * 4L;
  }

  /** The cells of the first row where it alone is in bold, else those of the first column; empty where neither is. */
  List<TableCell> boldHeaders() {
    List<TableCell> row = new ArrayList<>();
    List<TableCell> column = new ArrayList<>();
    boolean isRow = true;
    boolean isColumn = true;
    for (TableCell cell : filled) {
      boolean isBold = isBold(cell);
      if (isBold && cell.row() > 0 && cell.column() > 0) {
        return List.of();
      }
      if (cell.row() == 0) {
        row.add(cell);
        isRow &= isBold;
      }
      if (cell.column() == 0) {
        column.add(cell);
        isColumn &= isBold;
      }
    }
    return isRow && row.size() > 1 ? row : isColumn && column.size() > 1 ? column : List.of();
  }

  private boolean isBold(TableCell cell) {
    return plain.contains(cell) && BoldLine.isBold(cell.element(), style);
  }
}
