package org.articlelint.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.aria.Answer;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/**
 * A label that is seen beside its field.
 *
 * @param field the field
 * @param element the label: a {@code label}, or what {@code aria-labelledby} refers to
 * @param words what is seen of it
 * @param isStock whether it is a word that fits any field
 * @param twin a field before it with the same label, from which nothing that is seen sets it apart: surely, or perhaps
 */
public record SeenLabel(Field field, Element element, String words, boolean isStock, Answer twin) {

  /** Every label that is surely seen, beside a field that is, in page order of the fields. */
  public static final Fact<List<SeenLabel>> FACT = Fact.of(page -> new Finder(page).labels());

  private static final long LABELLED = Census.bits("aria-labelledby");
  private static final Set<String> SETTING_APART = Set.of("b", "caption", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "legend", "li", "p", "strong",
      "summary", "td", "th", "hr");

  /** One look at a page. */
  private static final class Finder {

    private final Page page;
    private final Map<String, Element> lastOf = new HashMap<>(); // by form, kind and words

    Finder(Page page) {
      this.page = page;
    }

    List<SeenLabel> labels() {
      List<SeenLabel> labels = new ArrayList<>();
      for (Field field : page.fact(Field.FACT)) {
        boolean mayHave = !field.labels().isEmpty() || page.census().hasAny(field.element(), LABELLED);
        if (mayHave && page.hidden().fromSight(field.element()).isNo()) {
          for (Element label : new LinkedHashSet<>(field.allLabels(page))) {
            label(field, label).ifPresent(labels::add);
          }
        }
      }
      return labels;
    }

    private Optional<SeenLabel> label(Field field, Element label) {
      if (!page.hidden().fromSight(label).isNo()) {
        return Optional.empty();
      }
      VisibleText text = VisibleText.of(page, label);
      String words = text.certain().replace(VisibleText.SEAM, ' ').strip();
      boolean isWhole = text.certain().equals(text.all());
      String plain = Words.plain(words);
      if (words.isEmpty() || !isWhole) {
        return Optional.empty();
      }
      boolean isStock = field.isTyped() && Vocabulary.LABEL_STOCK.holds(words);
      return Optional.of(new SeenLabel(field, label, words, isStock, plain.isEmpty() ? Answer.NO : twin(field, plain)));
    }

    private Answer twin(Field field, String plain) {
      Element form = field.element().closest("form");
      Element before = field.isTyped() || field.role().equals("combobox")
          ? lastOf.put((form == null ? -1 : page.order(form)) + field.kind() + ":" + plain, field.element()) : null;
      return before == null || before == field.element() ? Answer.NO : apart(before, field.element());
    }

    /** Whether nothing that is seen between the two sets them apart; unknown where style may show something. */
    private Answer apart(Element before, Element after) {
      Answer answer = Answer.YES;
      if (before.closest("tr") != after.closest("tr")) {
        return Answer.NO;
      }
      for (Element between : page.elements().subList(page.order(before), page.order(after))) {
        if (SETTING_APART.contains(between.normalName()) && !page.hidden().fromEveryone(between).isYes() && !holds(between, after)) {
          VisibleText text = VisibleText.of(page, between);
          if (between.normalName().equals("hr") || !Words.plain(text.certain()).isEmpty()) {
            return Answer.NO;
          }
          answer = Words.plain(text.all()).isEmpty() ? answer : Answer.UNKNOWN;
        }
      }
      return answer;
    }

    /** A paragraph or item around the field itself sets nothing apart. */
    private boolean holds(Element box, Element field) {
      return page.isWithin(field, box);
    }
  }
}
