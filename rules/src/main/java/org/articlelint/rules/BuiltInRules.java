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
import org.articlelint.rules.headings.HeadingBoldRule;
import org.articlelint.rules.headings.HeadingLengthRule;
import org.articlelint.rules.headings.HeadingOrderRule;
import org.articlelint.rules.headings.HeadingPlaceRule;
import org.articlelint.rules.headings.HeadingSpaceRule;
import org.articlelint.rules.headings.HeadingStoryRule;
import org.articlelint.rules.headings.HeadingTextRule;
import org.articlelint.rules.headings.HeadingUniqueRule;
import org.articlelint.rules.headings.HeadingWordsRule;
import org.articlelint.rules.headings.PageHeadingRule;
import org.articlelint.rules.images.DecorativeMarkupRule;
import org.articlelint.rules.images.ImageAltCaptionRule;
import org.articlelint.rules.images.ImageAltCreditRule;
import org.articlelint.rules.images.ImageAltEchoRule;
import org.articlelint.rules.images.ImageAltHeadlineRule;
import org.articlelint.rules.images.ImageAltLengthRule;
import org.articlelint.rules.images.ImageAltMatchRule;
import org.articlelint.rules.images.ImageAltRule;
import org.articlelint.rules.images.ImageAltWordsRule;
import org.articlelint.rules.images.ImageButtonAltRule;
import org.articlelint.rules.images.ImageDecorativeRule;
import org.articlelint.rules.images.ImageDescriptionRule;
import org.articlelint.rules.images.ImageMapRule;
import org.articlelint.rules.images.ImageTextRule;
import org.articlelint.rules.images.ObjectTextRule;
import org.articlelint.rules.images.PhotoAltRule;
import org.articlelint.rules.images.SvgNameRule;
import org.articlelint.rules.language.PageLangRule;
import org.articlelint.rules.language.PageLangTagRule;
import org.articlelint.rules.page.PageTitleRule;
import org.articlelint.rules.skiplinks.PageBypassRule;
import org.articlelint.rules.skiplinks.SkipLinkFirstRule;
import org.articlelint.rules.skiplinks.SkipLinkRule;
import org.articlelint.rules.skiplinks.SkipLinkTargetRule;
import org.articlelint.rules.skiplinks.SkipLinkVisibleRule;

/** The rules of the house, by family as in the catalogue. */
public final class BuiltInRules implements RuleProvider {

  private static final List<Rule> RULES = List.of(
      new PageBypassRule(),
      new SkipLinkRule(),
      new SkipLinkFirstRule(),
      new SkipLinkTargetRule(),
      new SkipLinkVisibleRule(),
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
      new PageHeadingRule(),
      new HeadingPlaceRule(),
      new HeadingStoryRule(),
      new HeadingOrderRule(),
      new HeadingTextRule(),
      new HeadingUniqueRule(),
      new HeadingLengthRule(),
      new HeadingBoldRule(),
      new HeadingSpaceRule(),
      new HeadingWordsRule(),
      new PageLangRule(),
      new PageLangTagRule(),
      new PageTitleRule());

  @Override
  public List<Rule> rules() {
    return RULES;
  }
}
