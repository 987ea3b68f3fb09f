package org.articlelint.rules.media;

import static org.articlelint.rule.Family.MEDIA;
import static org.articlelint.rule.Severity.WARNING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.Alike;
import org.articlelint.page.Page;
import org.articlelint.page.PostEmbed;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class EmbedFallbackRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("embed-fallback", "Embedded posts keep their words")
          .family(MEDIA).severity(WARNING)
          .why("Where the other site's script is blocked, or the post was deleted, the story has a gap.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Element, String> empty = new LinkedHashMap<>();
    for (PostEmbed embed : page.fact(PostEmbed.FACT)) {
      if (!embed.hasWords() && page.hidden().fromEveryone(embed.element()).isNo()) {
        empty.put(embed.element(), embed.site());
      }
    }
    for (Series series : Series.among(context.counting(List.copyOf(empty.keySet()), Function.identity()))) {
      String others = series.others() == 0 ? "" : " and of " + Alike.more(series.others());
      context.report(series.first(), "Without scripts nothing is left of this post from %s%s. Put its words and a link to it inside."
          .formatted(empty.get(series.first()), others));
    }
  }
}
