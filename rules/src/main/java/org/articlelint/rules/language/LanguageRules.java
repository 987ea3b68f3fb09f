package org.articlelint.rules.language;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules on language and text, in the order of the catalogue. */
public final class LanguageRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(
        new PageLangRule(),
        new PageLangTagRule(),
        new PageLangXmlRule(),
        new PageLangWordsRule(),
        new LangTagRule(),
        new LangWordsRule(),
        new LangChangeRule(),
        new TextContrastRule(),
        new TextContrastHighRule(),
        new TextSpacingRule(),
        new TextLettersRule(),
        new TextParagraphRule(),
        new TextReferenceRule(),
        new TextCapsRule(),
        new TextLeftoverRule());
  }
}
