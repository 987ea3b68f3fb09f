package org.articlelint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;
import org.articlelint.rules.aria.AriaRules;
import org.articlelint.rules.article.ArticleRules;
import org.articlelint.rules.captions.CaptionRules;
import org.articlelint.rules.forms.FormRules;
import org.articlelint.rules.headings.HeadingRules;
import org.articlelint.rules.ids.IdRules;
import org.articlelint.rules.images.ImageRules;
import org.articlelint.rules.landmarks.LandmarkRules;
import org.articlelint.rules.language.LanguageRules;
import org.articlelint.rules.links.LinkRules;
import org.articlelint.rules.lists.ListRules;
import org.articlelint.rules.media.MediaRules;
import org.articlelint.rules.page.PageRules;
import org.articlelint.rules.readability.ReadabilityRules;
import org.articlelint.rules.skiplinks.SkipLinkRules;
import org.articlelint.rules.tables.TableRules;

/** The rules of the house, by family as in the catalogue. */
public final class BuiltInRules implements RuleProvider {

  private static final List<Rule> RULES = Stream.of(
          new SkipLinkRules(),
          new ImageRules(),
          new CaptionRules(),
          new HeadingRules(),
          new LinkRules(),
          new LanguageRules(),
          new PageRules(),
          new LandmarkRules(),
          new TableRules(),
          new ListRules(),
          new MediaRules(),
          new FormRules(),
          new AriaRules(),
          new IdRules(),
          new ArticleRules(),
          new ReadabilityRules())
      .flatMap(family -> family.rules().stream()).toList();

  @Override
  public List<Rule> rules() {
    return RULES;
  }
}
