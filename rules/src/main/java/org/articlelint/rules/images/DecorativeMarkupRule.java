package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.Decoration;
import org.articlelint.page.Page;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class DecorativeMarkupRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("decorative-markup", "Decorative pictures carry no label")
          .family(IMAGES).severity(WARNING).act("46ca7f").axe("presentation-role-conflict")
          .why("Marked as decoration and labelled at once, a picture is announced by one browser and not by the next.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<String, List<Element>> byReason = new LinkedHashMap<>();
    for (Decoration decoration : page.fact(Decoration.FACT)) {
      Element element = decoration.element();
      if (decoration.overruledBy().isPresent() && page.hidden().fromScreenReaders(element).isNo()) {
        byReason.computeIfAbsent(decoration.overruledBy().get(), reason -> new ArrayList<>()).add(element);
      }
    }
    byReason.forEach((reason, elements) ->
        Series.among(context.counting(elements, Function.identity()))
            .forEach(series -> context.report(series.first(), message(series.first(), reason))));
  }

  private static String message(Element element, String reason) {
    String mark = element.hasAttr("role") ? "role=\"" + element.attr("role").strip() + "\"" : "alt=\"\"";
    return "This %s looks like decoration by its %s, but %s makes browsers announce it. Keep one of the two."
        .formatted(element.normalName(), mark, reason);
  }
}
