package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What stands beside a field in a form of several: the largest box that holds no other field, and the words in it.
 *
 * @param field the field
 * @param form the form that it is in
 * @param words what may be seen beside it, its labels and a button among it; blank where there is nothing
 */
public record FieldRow(Field field, Element form, String words) {

  /** The row of each field that is typed into, in a form of two or more fields, in page order. */
  public static final Fact<List<FieldRow>> FACT = Fact.of(page -> new Finder(page).rows());

  /** What the field shows while it is empty; empty where it shows nothing. */
  public Optional<String> placeholder() {
    String text = AttributeText.of(field.element(), "placeholder");
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  /** Where the fields of a page stand. */
  private static final class Finder {

    private final Page page;
    private final List<Field> fields = new ArrayList<>();
    private final int[] orders;

    Finder(Page page) {
      this.page = page;
      List<Element> elements = new ArrayList<>();
      for (Field field : page.fact(Field.FACT)) {
        if (!field.name().isEmpty()) { // of others, many are traps for robots
          fields.add(field);
          elements.add(field.element());
        }
      }
      this.orders = Places.of(page, elements);
    }

    List<FieldRow> rows() {
      List<FieldRow> rows = new ArrayList<>();
      for (Field field : fields.size() < 2 ? List.<Field>of() : fields) {
        if (field.isTyped()) {
          row(field).ifPresent(rows::add);
        }
      }
      return rows;
    }

    private Optional<FieldRow> row(Field field) {
      Element form = field.element().closest("form");
      if (form == null || isAlone(form)) {
        return Optional.empty();
      }
      Element row = field.element();
      while (row.parent() != null && isAlone(row.parent())) {
        row = row.parent();
      }
      StringBuilder words = new StringBuilder(row == field.element() ? before(row) : VisibleText.of(page, row).all());
      for (Element label : field.allLabels(page)) {
        words.append(' ').append(VisibleText.of(page, label).all());
      }
      return Optional.of(new FieldRow(field, form, words.toString().replace(VisibleText.SEAM, ' ')));
    }

    private boolean isAlone(Element box) {
      int from = Places.before(orders, page.order(box));
      return from + 1 >= orders.length || orders[from + 1] >= page.end(box);
    }

    /** The words right before a field that has no box of its own, headings apart. */
    private String before(Element field) {
      StringBuilder words = new StringBuilder();
      for (Node at = field.previousSibling(); at != null; at = at.previousSibling()) {
        if (at instanceof TextNode text) {
          words.append(text.text());
        } else if (at instanceof Element element) {
          if (!isWithoutFields(element)) {
            break;
          }
          words.append(element.normalName().matches("h[1-6]|legend") ? "" : VisibleText.of(page, element).all());
        }
      }
      return words.toString();
    }

    private boolean isWithoutFields(Element element) {
      return !Places.hold(orders, page.order(element), page.end(element));
    }
  }
}
