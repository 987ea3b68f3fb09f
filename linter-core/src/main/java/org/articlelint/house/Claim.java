package org.articlelint.house;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlelint.config.CssSelector;
import org.articlelint.config.TextPattern;
import org.articlelint.page.Page;
import org.jsoup.nodes.Element;

/** What a house rule claims of pages: one of a closed list of kinds. What is hidden from everyone counts as not there. */
sealed interface Claim {

  /** Where it does not hold, in page order. */
  List<Element> broken(Page page);

  /** What was looked at, for somebody who wonders why it holds, or does not: “each finds 1: “Rescue. (AFP)””. */
  String sight(Page page);

  /** What the selector finds and somebody gets. */
  static List<Element> found(Page page, CssSelector selector) {
    return page.document().select(selector.evaluator()).stream().filter(element -> isThere(page, element)).toList();
  }

  /** Whether somebody gets it: what is in the head, and what shows nothing by its nature, counts as well. */
  static boolean isThere(Page page, Element element) {
    if (element == page.document()) {
      return false;
    }
    Element seen = Words.UNSEEN.contains(element.normalName()) && element.parent() != null ? element.parent() : element;
    return isInHead(page, element) || !page.hidden().fromEveryone(seen).isYes();
  }

  /** Whether it stands before the body, where nothing is shown and all counts. */
  static boolean isInHead(Page page, Element element) {
    return page.all("body").stream().findFirst().filter(body -> page.order(element) >= page.order(body)).isEmpty();
  }

  /**
   * Each has, or has not, a text or an attribute of that form.
   *
   * @param each finds them
   * @param attribute what is looked at; empty for the text
   * @param pattern what is looked for
   * @param isWanted whether it is to be there
   */
  record Form(CssSelector each, Optional<String> attribute, TextPattern pattern, boolean isWanted) implements Claim {

    @Override
    public List<Element> broken(Page page) {
      Words words = new Words(page);
      return found(page, each).stream().filter(element -> pattern.isIn(words.of(element, attribute)) != isWanted).toList();
    }

    @Override
    public String sight(Page page) {
      Words words = new Words(page);
      return Words.count("each", found(page, each).stream().map(element -> words.of(element, attribute)).toList());
    }
  }

  /**
   * Each has something in it.
   *
   * @param each finds them
   * @param inside what is to be in it
   */
  record Has(CssSelector each, CssSelector inside) implements Claim {

    @Override
    public List<Element> broken(Page page) {
      if (">+~".indexOf(inside.text().strip().charAt(0)) >= 0) { // seen from each of them: these signs stand behind it
        return found(page, each).stream().filter(element -> element.selectStream(inside.evaluator())
            .noneMatch(found -> found != element && isThere(page, found))).toList();
      }
      Set<Element> holders = Words.identitySet();
      for (Element found : found(page, inside)) {
        Element at = found.parent();
        while (at != null && holders.add(at)) {
          at = at.parent();
        }
      }
      return found(page, each).stream().filter(element -> !holders.contains(element)).toList();
    }

    @Override
    public String sight(Page page) {
      return Words.count("each", Words.tags(found(page, each))) + ", " + Words.count("must-have", Words.tags(found(page, inside)));
    }
  }

  /**
   * A page has at most so many.
   *
   * @param each finds them
   * @param most how many
   */
  record AtMost(CssSelector each, int most) implements Claim {

    /** The first one too many. */
    @Override
    public List<Element> broken(Page page) {
      return found(page, each).stream().skip(most).limit(1).toList();
    }

    @Override
    public String sight(Page page) {
      return Words.count("each", Words.tags(found(page, each)));
    }
  }

  /**
   * A page has none.
   *
   * @param selector finds them
   */
  record None(CssSelector selector) implements Claim {

    @Override
    public List<Element> broken(Page page) {
      return found(page, selector);
    }

    @Override
    public String sight(Page page) {
      return Words.count("forbid", Words.tags(found(page, selector)));
    }
  }

  /** What a claim reads on a page, and tells of it. */
  final class Words {

    private static final Set<String> UNSEEN = Set.of("base", "link", "meta", "noscript", "param", "script", "source", "style", "template", "track");
    private static final long AT_LEAST = 5_000_000; // signs: what is nested is read again with each that it is in
    private static final int SHOWN = 3;
    private static final int LONGEST = 60;

    private final Page page;
    private long left;

    Words(Page page) {
      this.page = page;
      this.left = AT_LEAST + 20L * page.source().length();
    }

    String of(Element element, Optional<String> attribute) {
      String words = attribute.map(element::attr).orElseGet(() -> page.fact(SeenText.FACT).of(element));
      left -= words.length();
      if (left < 0) {
        throw new IllegalStateException("its “each” finds parts that lie in one another, and reads the same text too often");
      }
      return words;
    }

    private static <T> Set<T> identitySet() {
      return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static List<String> tags(List<Element> elements) {
      return elements.stream().map(element -> "<" + element.normalName() + ">").toList();
    }

    /** “each finds 2: “Rescue.”, “Flood.””. */
    private static String count(String key, List<String> found) {
      String shown = found.stream().limit(SHOWN).map(Words::shown).collect(Collectors.joining(", "));
      String more = found.size() > SHOWN ? " and more" : "";
      return found.isEmpty() ? key + " finds nothing" : "%s finds %s: %s%s".formatted(key, found.size(), shown, more);
    }

    private static String shown(String words) {
      String text = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
      return text.startsWith("<") ? text : "“" + text + "”";
    }
  }

  /** Every kind by the keys that make it. */
  static Stream<String> kinds() {
    return Stream.of("each with must-match", "each with must-not-match", "each with must-have", "each with at-most", "forbid alone");
  }
}
