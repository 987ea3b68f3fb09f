package org.articlelint.rules.ids;

import static org.articlelint.rule.Family.IDS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.Alike;
import org.articlelint.page.IdReferences;
import org.articlelint.page.Ids.Reference;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class IdReferenceRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("id-reference", "References by id find their target")
          .family(IDS).severity(WARNING)
          .why("What points to an id that nobody has does nothing: the label, the hint or the list is lost.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Element, Reference> lost = new LinkedHashMap<>();
    Map<Element, Reference> worded = new LinkedHashMap<>();
    for (Reference reference : page.fact(IdReferences.LOST)) {
      (IdReferences.words(reference).isPresent() ? worded : lost).putIfAbsent(reference.from(), reference);
    }
    for (Alike<Reference> alike : Alike.by(Reference::attribute, context.counting(List.copyOf(worded.values()), Reference::from))) {
      reportWords(alike, context);
    }
    for (Series series : Series.among(context.counting(List.copyOf(lost.keySet()), Function.identity()))) {
      Reference first = lost.get(series.first());
      String others = switch (series.others()) {
        case 0 -> "";
        case 1 -> ", and of another like it,";
        default -> ", and of %s more like it,".formatted(series.others());
      };
      context.report(series.first(), "The %s of this <%s>%s names %s, an id that nothing has. Correct it, or drop it."
          .formatted(first.attribute(), first.from().normalName(), others, Quote.of(first.id())));
    }
  }

  private static void reportWords(Alike<Reference> alike, RuleContext context) {
    Reference first = alike.first();
    context.report(first.from(), "The %s of this <%s> holds words, %s, where ids belong. Write them into %s%s.".formatted(
        first.attribute(), first.from().normalName(), Quote.of(IdReferences.words(first).orElseThrow()),
        IdReferences.forWords(first), alike.andElsewhere()));
  }
}
