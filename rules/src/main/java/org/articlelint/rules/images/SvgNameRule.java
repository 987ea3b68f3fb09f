package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class SvgNameRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("svg-name", "Drawings that carry meaning have a name")
          .family(IMAGES).severity(ERROR).wcag("1.1.1").act("7d6734").axe("svg-img-alt")
          .why("A drawing that is announced without a name is an “image” and nothing more to a blind reader.");

  private static final Set<String> DRAWINGS = Set.of("img", "graphics-document", "graphics-symbol");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> nameless = new ArrayList<>();
    List<Element> icons = new ArrayList<>();
    for (Element element : page.having("role")) {
      boolean isDrawing = DRAWINGS.contains(page.roles().of(element)) && isMarked(element);
      if (isDrawing && page.names().of(element).isEmpty() && element.closest("svg") != null && page.hidden().fromScreenReaders(element).isNo()
          && !page.roles().isInClosed(element)) {
        (element.closest("a") == null ? nameless : icons).add(element);
      }
    }
    if (!icons.isEmpty()) {
      report(new Series(context.counting(icons, Function.identity())), context); // links take theirs from one set, whatever surrounds them
    }
    Map<Object, List<Element>> bySet = new LinkedHashMap<>();
    Series.among(context.counting(nameless, Function.identity()))
        .forEach(series -> bySet.computeIfAbsent(set(series), key -> new ArrayList<>()).addAll(series.elements()));
    bySet.values().forEach(elements -> report(new Series(elements), context));
  }

  /** A role of none that is overruled makes a drawing, too, but then it is the conflict that is to be told. */
  private static boolean isMarked(Element element) {
    return Stream.of(element.attr("role").toLowerCase(Locale.ROOT).split("\\s+")).anyMatch(DRAWINGS::contains);
  }

  /** The icons of one set share their first class, wherever they stand. */
  private static Object set(Series series) {
    String names = series.first().className().strip();
    return names.isEmpty() ? series.first() : names.split("\\s+", 2)[0];
  }

  private static void report(Series series, RuleContext context) {
    String first = series.first().normalName() + " with role=\"" + series.first().attr("role").strip() + "\"";
    String subject = series.others() == 0
        ? "This %s has no name.".formatted(first)
        : "This %s and %s like it have no name.".formatted(first, Alike.more(series.others()));
    context.report(series.first(),
        "%s Name %s in a <title>, or hide it with aria-hidden=\"true\".".formatted(subject, series.others() == 0 ? "it" : "each"));
  }
}
