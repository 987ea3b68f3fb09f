package org.articlelint.page.table;

import java.util.Locale;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A cell and the slots that it covers, counted from 0.
 *
 * @param element a {@code td} or {@code th}; in a table made by ARIA whatever is announced as a cell
 * @param group the row group that it stands in, else the table
 * @param row its first row
 * @param rows how many rows it covers
 * @param column its first column
 * @param columns how many columns it covers
 */
public record TableCell(Element element, Element group, int row, int rows, int column, int columns) {

  /** The row after its last one. */
  public int bottom() {
    return row + rows;
  }

  /** The column after its last one. */
  public int end() {
    return column + columns;
  }

  /** Whether it is a {@code th}. */
  public boolean isTh() {
    return element.normalName().equals("th");
  }

  /** Whether nothing stands in it but white space (HTML, 4.9.12: empty cell). */
  public boolean isEmpty() {
    for (Node child : element.childNodes()) {
      if (child instanceof Element || child instanceof TextNode text && !text.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Its {@code scope} where that is one of the four values, else the empty text. */
  public String scope() {
    String scope = AttributeText.of(element, "scope").strip().toLowerCase(Locale.ROOT);
    return switch (scope) {
      case "col", "colgroup", "row", "rowgroup" -> scope;
      default -> "";
    };
  }
}
