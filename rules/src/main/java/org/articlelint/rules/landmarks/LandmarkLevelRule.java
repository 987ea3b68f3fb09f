package org.articlelint.rules.landmarks;

import static org.articlelint.rule.Family.LANDMARKS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.Alike;
import org.articlelint.page.Landmarks.Landmark;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class LandmarkLevelRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("landmark-level", "Main, banner and footer are not nested")
          .family(LANDMARKS).severity(WARNING)
          .axe("landmark-main-is-top-level", "landmark-banner-is-top-level", "landmark-contentinfo-is-top-level",
              "landmark-complementary-is-top-level")
          .why("A header within a header, or a main part within an aside, tells a wrong plan of the page.");

  private static final Map<String, String> OUTER = Map.of(
      "banner", "page header", "complementary", "<aside>", "contentinfo", "page footer", "main", "main part");
  private static final Set<String> TOP = Set.of("banner", "complementary", "contentinfo", "main");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<String, List<Landmark>> nested = new LinkedHashMap<>();
    for (Landmark landmark : page.landmarks().all()) {
      boolean isNested = landmark.outer().filter(outer -> isOdd(landmark.role(), outer)).isPresent();
      if (isNested && landmark.isFirm()) {
        nested.computeIfAbsent(landmark.role() + " " + landmark.outer().get(), pair -> new ArrayList<>()).add(landmark);
      }
    }
    nested.values().forEach(landmarks -> report(landmarks, context));
  }

  private static boolean isOdd(String role, String outer) {
    return TOP.contains(role) && !(role.equals("complementary") && outer.equals("main"));
  }

  private static void report(List<Landmark> landmarks, RuleContext context) {
    Landmark first = landmarks.get(0);
    String outer = OUTER.getOrDefault(first.outer().orElseThrow(), first.outer().get());
    boolean isWritten = first.tag().startsWith("role=");
    context.report(first.element(), landmarks.size() == 1
        ? "This %s stands in the %s: it looks like a box of it. %s.".formatted(first.tag(), outer, isWritten
            ? "Take the role out" : "Make it a <div>")
        : "This %s and %s stand in the %s: they look like boxes of it. %s.".formatted(first.tag(), Alike.more(landmarks.size() - 1), outer,
            isWritten ? "Take the roles out" : "Make them <div>"));
  }
}
