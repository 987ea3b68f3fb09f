package org.articlelint.rules.landmarks;

import static org.articlelint.rule.Family.LANDMARKS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlelint.page.Landmarks.Landmark;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class LandmarkCountRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("landmark-count", "Main, banner and footer stand once")
          .family(LANDMARKS).severity(WARNING)
          .axe("landmark-no-duplicate-main", "landmark-no-duplicate-banner", "landmark-no-duplicate-contentinfo")
          .why("Of two headers or main parts a reader who jumps there cannot tell which is the page's.");

  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("main", "main parts");
    WORDS.put("banner", "page headers");
    WORDS.put("contentinfo", "page footers");
  }

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    WORDS.forEach((role, words) -> {
      List<Landmark> others = new ArrayList<>();
      boolean isFirst = true;
      for (Landmark landmark : page.landmarks().all()) {
        boolean isOne = landmark.role().equals(role) && landmark.isFirm() && landmark.outer().isEmpty();
        if (isOne && !isFirst && !isForOtherScreens(landmark)) {
          others.add(landmark);
        }
        isFirst &= !isOne;
      }
      if (!others.isEmpty()) {
        context.report(others.get(0).element(), "This %s looks like one of %s %s. Make all but one a <div>."
            .formatted(others.get(0).tag(), others.size() + 1, words));
      }
    });
  }

  /** A second masthead may show only on small screens, or when the reader scrolls: a style sheet decides. */
  private static boolean isForOtherScreens(Landmark landmark) {
    return landmark.role().equals("banner") && landmark.isMasthead();
  }
}
