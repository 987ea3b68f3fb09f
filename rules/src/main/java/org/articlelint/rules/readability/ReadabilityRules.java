package org.articlelint.rules.readability;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules on how easily the story is read, in the order of the catalogue. */
public final class ReadabilityRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(
        new SentenceLengthRule(),
        new ParagraphLengthRule(),
        new SectionLengthRule(),
        new StoryReadabilityRule());
  }
}
