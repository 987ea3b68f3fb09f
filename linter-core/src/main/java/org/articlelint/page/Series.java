package org.articlelint.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Elements that one template wrote: they have the same tag, and the elements around them have the same tags and classes. Their own classes
 * do not count, since those often tell the crop or the icon.
 *
 * @param elements at least one, in page order
 */
public record Series(List<Element> elements) {

  /** So many elements around one are compared; more would part teasers by the column they stand in. */
  private static final int DEPTH = 3;
  private static final int LONGEST_CLASS = 500;

  /** The first of them. */
  public Element first() {
    return elements.get(0);
  }

  /** How many there are besides the first. */
  public int others() {
    return elements.size() - 1;
  }

  /** Those elements, put together by template, in the order of each template's first. */
  public static List<Series> among(List<Element> elements) {
    return among(elements, 0);
  }

  /**
   * Those elements, put together by template, as {@link #among}; what each stands in right away counts by its tag alone, since the
   * items of a list of icons often have a class of their own each.
   */
  public static List<Series> inBoxes(List<Element> elements) {
    return among(elements, 1);
  }

  private static List<Series> among(List<Element> elements, int wrappers) {
    if (elements.size() < 2) {
      return elements.isEmpty() ? List.of() : List.of(new Series(List.copyOf(elements)));
    }
    Map<String, List<Element>> byTemplate = new LinkedHashMap<>();
    Map<Element, String> places = new IdentityHashMap<>(); // children of one element share what may be a long text
    for (Element element : elements) {
      StringBuilder template = new StringBuilder(element.normalName());
      Element box = element.parent();
      for (int i = 0; i < wrappers && box != null; i++) {
        template.append('<').append(box.normalName());
        box = box.parent();
      }
      template.append(box == null ? "" : places.computeIfAbsent(box, Series::place));
      byTemplate.computeIfAbsent(template.toString(), key -> new ArrayList<>()).add(element);
    }
    List<Series> series = new ArrayList<>();
    for (List<Element> likes : byTemplate.values()) {
      series.add(new Series(List.copyOf(likes)));
    }
    return series;
  }

  private static String place(Element parent) {
    StringBuilder path = new StringBuilder();
    Element at = parent;
    for (int i = 0; i < DEPTH && at != null; i++) {
      String className = at.className();
      path.append('<').append(at.normalName()).append('.').append(className, 0, Math.min(LONGEST_CLASS, className.length()));
      at = at.parent();
    }
    return path.toString();
  }
}
