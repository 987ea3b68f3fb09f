package org.articlelint.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.aria.Tokens;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The ids of a page and what refers to them. What stands in a template or a {@code noscript} is no part of the page, and drawings and
 * their parts go by ids that their programs gave them.
 */
public final class Ids {

  /** The ids of a page. */
  public static final Fact<Ids> FACT = Fact.of(Ids::new);

  private static final Fact<List<Duplicate>> DUPLICATES = Fact.of(page -> page.fact(FACT).findDuplicates());
  private static final Fact<List<Duplicate>> MISNAMING = Fact.of(page -> page.fact(FACT).findMisnaming());

  private static final String[] OUT_OF_PAGE = {"noscript", "template"};

  /** Attributes that hold ids. */
  private static final List<String> REFERRING = List.of("aria-controls", "aria-describedby", "aria-details", "aria-labelledby", "aria-owns", "for",
      "form", "headers", "list", "popovertarget");

  /** Attributes that refer on some tags only. */
  private static final Map<String, Set<String>> REFERRING_TAGS =
      Map.of("for", Set.of("label"), "list", Set.of("input"), "headers", Set.of("td", "th"),
      "popovertarget", Set.of("button", "input"), "form", Set.of("button", "fieldset", "input", "object", "output", "select", "textarea"));
  private static final Set<String> FIELDS = Set.of("button", "input", "meter", "output", "progress", "select", "textarea");
  private static final int MOST_COMPARED = 10;

  private final Page page;
  private final Map<String, List<Element>> repeated = new LinkedHashMap<>();
  private final List<Reference> inOrder = new ArrayList<>();
  private final BitSet out = new BitSet();
  private Optional<Map<String, List<Reference>>> references = Optional.empty(); // by id, hardly ever asked for

  private Ids(Page page) {
    this.page = page;
    for (Element box : page.all(OUT_OF_PAGE)) {
      int from = page.order(box);
      if (!out.get(from)) {
        out.set(from, page.end(box));
      }
    }
    findRepeated();
    for (String attribute : REFERRING) {
      Set<String> tags = REFERRING_TAGS.getOrDefault(attribute, Set.of());
      for (Element element : page.having(attribute)) {
        if ((tags.isEmpty() || tags.contains(element.normalName())) && !out.get(page.order(element))) {
          refer(element, attribute);
        }
      }
    }
  }

  private void findRepeated() {
    Set<String> several = page.repeatedIds();
    for (Element element : several.isEmpty() ? List.<Element>of() : page.having("id")) {
      String id = AttributeText.of(element, "id");
      if (several.contains(id) && !id.isBlank() && !out.get(page.order(element)) && !isInDrawing(element)) {
        repeated.computeIfAbsent(id, key -> new ArrayList<>()).add(element);
      }
    }
  }

  /**
   * A word by which an element names another.
   *
   * @param from the element
   * @param attribute where it names it: {@code for}, {@code aria-labelledby}
   * @param id the word
   */
  public record Reference(Element from, String attribute, String id) {}

  /**
   * An id that several elements have.
   *
   * @param elements at least two, in page order
   * @param line of the first, from 1
   */
  public record Duplicate(String id, List<Element> elements, int line) {

    /** The second element that has it. */
    public Element second() {
      return elements.get(1);
    }
  }

  private static boolean isInDrawing(Element element) {
    return Parser.NamespaceSvg.equals(element.tag().namespace());
  }

  private void refer(Element element, String attribute) {
    String text = AttributeText.of(element, attribute);
    boolean isList = attribute.startsWith("aria-") || attribute.equals("headers");
    for (String id : isList ? Tokens.of(text) : text.isBlank() ? List.<String>of() : List.of(text)) {
      inOrder.add(new Reference(element, attribute, id));
    }
  }

  /** Every reference, attribute by attribute, each in page order. */
  public List<Reference> references() {
    return Collections.unmodifiableList(inOrder);
  }

  /** Whether some element of the page has that id, be it in a drawing or in a template. */
  public boolean isThere(String id) {
    return page.byId(id).isPresent();
  }

  /** The references to that id. */
  public List<Reference> to(String id) {
    if (references.isEmpty()) {
      references = Optional.of(new HashMap<>());
      for (Reference reference : inOrder) {
        references.get().computeIfAbsent(reference.id(), key -> new ArrayList<>()).add(reference);
      }
    }
    return references.get().getOrDefault(id, List.of());
  }

  /** The ids that several elements have, in the order of their first use. */
  public List<Duplicate> duplicates() {
    return page.fact(DUPLICATES);
  }

  private List<Duplicate> findDuplicates() {
    List<Duplicate> duplicates = new ArrayList<>();
    for (Map.Entry<String, List<Element>> entry : repeated.entrySet()) {
      List<Element> elements = entry.getValue();
      if (elements.size() > 1) {
        duplicates.add(new Duplicate(entry.getKey(), List.copyOf(elements), StartTag.line(elements.get(0))));
      }
    }
    return List.copyOf(duplicates);
  }

  /** The ids that several elements have, and by which something gets the wrong name, or none. */
  public List<Duplicate> misnaming() {
    return page.fact(MISNAMING);
  }

  private List<Duplicate> findMisnaming() {
    List<Duplicate> misnaming = new ArrayList<>();
    for (Duplicate duplicate : duplicates()) {
      if (isMisnaming(duplicate)) {
        misnaming.add(duplicate);
      }
    }
    return misnaming;
  }

  private boolean isMisnaming(Duplicate duplicate) {
    int labels = 0;
    boolean isNaming = false;
    boolean isHeading = false;
    for (Reference reference : to(duplicate.id())) {
      if (page.hidden().fromEveryone(reference.from()).isNo()) {
        labels += reference.attribute().equals("for") ? 1 : 0;
        isNaming |= reference.attribute().equals("aria-labelledby") || reference.attribute().equals("aria-describedby");
        isHeading |= reference.attribute().equals("headers");
      }
    }
    return isHeading && duplicate.elements().stream().allMatch(element -> element.normalName().equals("th"))
        || isNaming && hasOtherWords(duplicate)
        || labels > 0 && isMislabelling(duplicate, labels);
  }

  private static boolean hasOtherWords(Duplicate duplicate) {
    String first = Words.plain(duplicate.elements().get(0).text());
    return duplicate.elements().stream().limit(MOST_COMPARED).anyMatch(element -> !Words.plain(element.text()).equals(first));
  }

  /** Where two labels name the one first field, or the field that is to be named comes second. */
  private boolean isMislabelling(Duplicate duplicate, int labels) {
    List<Element> fields = duplicate.elements().stream().filter(element -> isField(element) && page.hidden().fromEveryone(element).isNo()).toList();
    if (fields.isEmpty()) {
      return false;
    }
    boolean isFirst = isField(duplicate.elements().get(0));
    return !isFirst || fields.size() > 1 && (labels > 1 || fields.stream().limit(MOST_COMPARED).anyMatch(field -> page.names().of(field).isBlank()));
  }

  private static boolean isField(Element element) {
    return FIELDS.contains(element.normalName()) && !AttributeText.of(element, "type").equalsIgnoreCase("hidden");
  }
}
