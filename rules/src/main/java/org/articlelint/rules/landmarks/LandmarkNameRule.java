package org.articlelint.rules.landmarks;

import static org.articlelint.rule.Family.LANDMARKS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlelint.page.Landmarks.Landmark;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class LandmarkNameRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("landmark-name", "Landmarks of one kind have different names")
          .family(LANDMARKS).severity(WARNING).axe("landmark-unique")
          .why("In a list of landmarks, “navigation, navigation, navigation” says nothing.");

  private static final Map<String, String> WORDS =
      Map.of("navigation", "navigations", "complementary", "asides", "region", "regions", "search", "searches", "form", "forms");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<String, List<Landmark>> alike = new LinkedHashMap<>();
    List<Landmark> echoes = new ArrayList<>();
    for (Landmark landmark : page.landmarks().all()) {
      if (!WORDS.containsKey(landmark.role()) || !landmark.isFirm()) {
        continue;
      }
      alike.computeIfAbsent(landmark.role() + " " + Words.plain(landmark.name()), key -> new ArrayList<>()).add(landmark);
      if (landmark.isEcho()) {
        echoes.add(landmark);
      }
    }
    alike.values().stream().filter(landmarks -> landmarks.size() > 1).forEach(landmarks -> report(landmarks, context));
    if (!echoes.isEmpty()) {
      Landmark first = echoes.get(0);
      context.report(first.element(), "The name %s looks like it says “%s” twice, since that is read out anyway. Say only which one it is."
          .formatted(Quote.of(first.name()), first.role()));
    }
  }

  private static void report(List<Landmark> landmarks, RuleContext context) {
    Landmark second = landmarks.get(1);
    String kind = "%s %s".formatted(landmarks.size(), WORDS.get(second.role()));
    context.report(second.element(), second.name().isEmpty()
        ? "It looks like %s have no name; this is the second. Say in aria-label what each is for.".formatted(kind)
        : "It looks like %s are called %s. Give each a name of its own in aria-label.".formatted(kind, Quote.of(second.name())));
  }
}
