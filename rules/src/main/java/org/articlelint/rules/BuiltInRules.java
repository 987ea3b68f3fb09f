package org.articlelint.rules;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;
import org.articlelint.rules.captions.CaptionCreditRule;
import org.articlelint.rules.captions.CaptionMarkupRule;
import org.articlelint.rules.captions.CaptionParentRule;
import org.articlelint.rules.captions.CaptionTextRule;
import org.articlelint.rules.captions.CaptionUniqueRule;
import org.articlelint.rules.captions.CreditFormRule;
import org.articlelint.rules.captions.CreditLicenceRule;
import org.articlelint.rules.captions.CreditMetadataRule;
import org.articlelint.rules.captions.CreditSourceRule;
import org.articlelint.rules.captions.ImageGeneratedRule;
import org.articlelint.rules.captions.PhotoCaptionRule;
import org.articlelint.rules.headings.HeadingOrderRule;
import org.articlelint.rules.images.DecorativeMarkupRule;
import org.articlelint.rules.images.ImageAltRule;
import org.articlelint.rules.images.ImageAltCaptionRule;
import org.articlelint.rules.images.ImageAltCreditRule;
import org.articlelint.rules.images.ImageAltEchoRule;
import org.articlelint.rules.images.ImageAltHeadlineRule;
import org.articlelint.rules.images.ImageAltLengthRule;
import org.articlelint.rules.images.ImageAltMatchRule;
import org.articlelint.rules.images.ImageAltWordsRule;
import org.articlelint.rules.images.ImageButtonAltRule;
import org.articlelint.rules.images.ImageDecorativeRule;
import org.articlelint.rules.images.ImageDescriptionRule;
import org.articlelint.rules.images.ImageMapRule;
import org.articlelint.rules.images.ImageTextRule;
import org.articlelint.rules.images.ObjectTextRule;
import org.articlelint.rules.images.PhotoAltRule;
import org.articlelint.rules.images.SvgNameRule;

/** The rules of the house, by family as in the catalogue. */
public final class BuiltInRules implements RuleProvider {

  private static final List<Rule> RULES = List.of(
      new ImageAltRule(),
      new ImageButtonAltRule(),
      new ObjectTextRule(),
      new SvgNameRule(),
      new ImageAltWordsRule(),
      new ImageAltMatchRule(),
      new PhotoAltRule(),
      new ImageDecorativeRule(),
      new DecorativeMarkupRule(),
      new ImageAltLengthRule(),
      new ImageAltCaptionRule(),
      new ImageAltEchoRule(),
      new ImageAltCreditRule(),
      new ImageAltHeadlineRule(),
      new ImageDescriptionRule(),
      new ImageTextRule(),
      new ImageMapRule(),
      new CaptionTextRule(),
      new PhotoCaptionRule(),
      new CaptionCreditRule(),
      new CreditSourceRule(),
      new CreditFormRule(),
      new CreditLicenceRule(),
      new CaptionMarkupRule(),
      new CaptionParentRule(),
      new CaptionUniqueRule(),
      new CreditMetadataRule(),
      new ImageGeneratedRule(),
      new HeadingOrderRule());

  @Override
  public List<Rule> rules() {
    return RULES;
  }
}
