package org.articlelint.rules.forms;

import static org.articlelint.rule.Family.FORMS;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.Alike;
import org.articlelint.page.Field;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.ScriptedIds;
import org.articlelint.page.Series;
import org.articlelint.page.ThirdParties;
import org.articlelint.page.Unfilled;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class FieldNameRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("field-name", "Every field has a label")
          .family(FORMS).severity(ERROR).wcag("4.1.2").act("e086e5")
          .axe("label", "select-name", "aria-input-field-name", "aria-toggle-field-name")
          .why("A screen reader says “edit” or “checkbox” and no more: nobody can tell what to type or what is being agreed to.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Field> nameless = new ArrayList<>();
    for (Field field : page.fact(Field.FACT)) {
      if (field.name().isEmpty() && page.hidden().fromScreenReaders(field.element()).isNo()
          && !page.fact(ThirdParties.FACT).own(field.element()) && !Unfilled.is(field.element())
          && !page.fact(ScriptedIds.FACT).ids().contains(field.element().id())) {
        nameless.add(field);
      }
    }
    Map<String, Map<Element, Field>> byKey = new LinkedHashMap<>(); // two fields of one form are two problems
    nameless.forEach(field -> byKey.computeIfAbsent(field.kind() + field.quotedKey(), key -> new LinkedHashMap<>()).put(field.element(), field));
    for (Map<Element, Field> alike : byKey.values()) {
      for (Series series : Series.among(context.counting(List.copyOf(alike.keySet()), Function.identity()))) {
        Field first = alike.get(series.first());
        boolean isLoose = series.elements().stream().allMatch(element -> alike.get(element).looseLabel().isPresent());
        context.report(first.element(), first.lostLabel().isPresent() && series.others() == 0 ? lost(first)
            : isLoose ? loose(first, series.others()) : message(first, series.others()));
      }
    }
  }

  private static String lost(Field field) {
    return "The label %s misses its %s, because the id %s is there twice. Give the field an id of its own."
        .formatted(Quote.of(field.lostLabel().orElseThrow().text()), field.kind(), Quote.of(field.element().id()));
  }

  private static String loose(Field field, int others) {
    String also = others == 0 ? "" : others == 1 ? ", nor is one more" : ", nor are %s more".formatted(others);
    return "The label %s is not tied to its %s%s. Tie %s by for and id."
        .formatted(Quote.of(field.looseLabel().orElseThrow().text()), field.kind(), also, others == 0 ? "them" : "each");
  }

  private static String message(Field field, int others) {
    String subject = others == 0
        ? "The %s%s has no label.".formatted(field.kind(), field.quotedKey())
        : "The %s%s and %s like it have no label.".formatted(field.kind(), field.quotedKey(), Alike.more(others));
    return "%s Name %s in a <label>, or in aria-label.".formatted(subject, others == 0 ? "it" : "each");
  }
}
