package org.articlelint.rules.captions;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules on captions and credits, in the order of the catalogue. */
public final class CaptionRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(
        new CaptionTextRule(),
        new PhotoCaptionRule(),
        new CaptionOpeningRule(),
        new CaptionCreditRule(),
        new CreditNameRule(),
        new CreditGapRule(),
        new CreditRepeatRule(),
        new CreditSourceRule(),
        new CreditPicturesRule(),
        new CreditFormRule(),
        new CreditLicenceRule(),
        new CaptionMarkupRule(),
        new CaptionParentRule(),
        new CaptionUniqueRule(),
        new CreditMetadataRule(),
        new ImageGeneratedRule());
  }
}
