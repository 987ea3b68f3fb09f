package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The style sheets of a page in their order (HTML, 4.2.4 and 4.2.6).
 *
 * @param isComplete whether each of them is there, and no script brings more
 * @param isTurning whether any says something of how the window is turned
 */
record PageSheets(List<StyleSheet> sheets, boolean isComplete, boolean isTurning) {

  private static final Set<String> NOT_HERE = Set.of("noscript", "template", "noembed", "noframes");
  private static final Set<String> RUN =
      Set.of("", "module", "text/javascript", "application/javascript", "text/ecmascript", "application/ecmascript");
  private static final String AFTER_NAME = "\"'`?\\";

  /**
   * The sheets of a page in each window; what does not depend on the window is read once.
   *
   * @param elements its {@code style}, {@code link} and {@code script} elements, in page order
   * @param base what its {@code <base href>} says; the empty text where there is none
   */
  static Function<Screen, PageSheets> of(List<Element> elements, String base, Sheets linked) {
    Map<Element, StyleSheet> written = new IdentityHashMap<>();
    List<Element> sheets = new ArrayList<>();
    boolean mayBringMore = false;
    for (Element element : elements) {
      if (!element.normalName().equals("script")) {
        sheets.add(element);
      } else {
        mayBringMore = mayBringMore || bringsSheet(element) && isHere(element);
      }
    }
    boolean isWhole = !mayBringMore;
    return screen -> of(sheets, base, linked, screen, written, isWhole);
  }

  private static PageSheets of(List<Element> elements, String base, Sheets linked, Screen screen, Map<Element, StyleSheet> written,
      boolean isWhole) {
    List<StyleSheet> sheets = new ArrayList<>();
    Set<String> found = new HashSet<>();
    Set<String> onlyWithoutScript = new HashSet<>();
    boolean isComplete = isWhole;
    boolean isTurning = false;
    for (Element element : elements) {
      isTurning |= StyleSheet.isTurning(element.attr("media"));
      boolean isHere = isHere(element);
      if (element.normalName().equals("style")) {
        if (isHere && isForScreen(element, screen) && isCss(element)) {
          StyleSheet sheet = written.computeIfAbsent(element,
              style -> StyleSheet.of(text(style), address -> linked.linked(base, address))).on(screen);
          sheets.add(sheet);
          isTurning |= sheet.isTurning();
          isComplete &= sheet.isComplete();
        }
      } else if (isSheet(element, screen)) {
        String href = element.attr("href").strip();
        Optional<StyleSheet> sheet = isHere ? linked.linked(base, href).map(linkedSheet -> linkedSheet.on(screen)) : Optional.empty();
        if (sheet.isPresent()) {
          sheets.add(sheet.get());
          isTurning |= sheet.get().isTurning();
        }
        (isHere ? found : onlyWithoutScript).add(href);
        isComplete &= !isHere || sheet.isPresent() && sheet.get().isComplete();
      }
    }
    isComplete &= found.containsAll(onlyWithoutScript); // a script brings them, and elsewhere
    return new PageSheets(List.copyOf(sheets), isComplete, isTurning);
  }

  private static boolean isHere(Element element) {
    Element outer = element.parent();
    while (outer != null && !NOT_HERE.contains(outer.normalName())) {
      outer = outer.parent();
    }
    return outer == null;
  }

  /** Whether it names a sheet's file, or what a link to one is: then it adds it, now or when somebody asks for it. Data adds nothing. */
  private static boolean bringsSheet(Element script) {
    if (!RUN.contains(script.attr("type").strip().toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (Node node : script.childNodes()) {
      String code = node instanceof DataNode data ? data.getWholeData() : "";
      for (String name : List.of(".css", "stylesheet")) {
        for (int at = code.indexOf(name); at >= 0; at = code.indexOf(name, at + 1)) {
          int end = at + name.length();
          boolean isAsked = code.startsWith("]", end + 1); // for the links that are there: link[rel="stylesheet"]
          if (end < code.length() && AFTER_NAME.indexOf(code.charAt(end)) >= 0 && !isAsked) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether others have the same rules that may turn elements, sheet by sheet. */
  boolean turnAs(PageSheets others) {
    boolean isSame = sheets.size() == others.sheets.size();
    for (int i = 0; i < sheets.size() && isSame; i++) {
      isSame = sheets.get(i) == others.sheets.get(i) || turning(sheets.get(i)).equals(turning(others.sheets.get(i)));
    }
    return isSame;
  }

  /** What of the rules turns elements, as it is written. */
  private static List<String> turning(StyleSheet sheet) {
    return sheet.rules().stream().filter(StyleRule::mayTurn).map(StyleRule::text).toList();
  }

  private static boolean isSheet(Element link, Screen screen) {
    String rel = link.attr("rel");
    boolean isNow = hasWord(rel, "stylesheet") && !hasWord(rel, "alternate") && !link.hasAttr("disabled");
    if (!isNow && !hasWord(rel, "preload")) {
      return false; // as most links of a page
    }
    String onload = link.attr("onload");
    boolean isLater = hasWord(rel, "preload") && link.attr("as").equalsIgnoreCase("style") && onload.contains("rel");
    return (isNow || isLater) && isCss(link) && !link.attr("href").isBlank() && (isForScreen(link, screen) || onload.contains("media"));
  }

  private static boolean hasWord(String words, String word) {
    return ClassName.hasWord(words, word, true);
  }

  private static boolean isCss(Element element) {
    String type = element.attr("type").strip();
    return type.isEmpty() || type.equalsIgnoreCase("text/css");
  }

  private static boolean isForScreen(Element element, Screen screen) {
    String media = element.attr("media");
    return media.isEmpty() || MediaQuery.matches(media, screen);
  }

  private static String text(Element style) {
    if (style.childNodeSize() == 1 && style.childNode(0) instanceof DataNode data) {
      return data.getWholeData(); // as nearly always: of long ones no copy is needed
    }
    StringBuilder text = new StringBuilder();
    for (Node node : style.childNodes()) {
      if (node instanceof DataNode data) {
        text.append(data.getWholeData());
      } else if (node instanceof TextNode words) { // in a drawing
        text.append(words.getWholeText());
      }
    }
    return text.toString();
  }
}
