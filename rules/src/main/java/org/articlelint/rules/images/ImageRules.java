package org.articlelint.rules.images;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules on images and their alt text, in the order of the catalogue. */
public final class ImageRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(
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
        new ImageMapRule());
  }
}
