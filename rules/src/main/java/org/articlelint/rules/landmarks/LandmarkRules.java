package org.articlelint.rules.landmarks;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules on landmarks, in the order of the catalogue. */
public final class LandmarkRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(
        new LandmarkMainRule(),
        new LandmarkStoryRule(),
        new LandmarkCountRule(),
        new LandmarkLevelRule(),
        new LandmarkNameRule(),
        new LandmarkRegionRule());
  }
}
