package org.articlelint.rules.media;

import static org.articlelint.rule.Family.MEDIA;
import static org.articlelint.rule.Severity.ERROR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.Frame;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class EmbedTitleRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("embed-title", "Embedded frames have a title")
          .family(MEDIA).severity(ERROR).wcag("4.1.2").act("cae760").axe("frame-title")
          .why("Screen readers announce “frame” and a cryptic address, and leave open whether it is worth going in.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Element, Frame> unnamed = new LinkedHashMap<>();
    for (Frame frame : page.fact(Frame.FACT)) {
      boolean isUnnamed = frame.isFilled() && frame.name().isEmpty() && !frame.isDecorative() && !frame.isOutOfTabOrder();
      if (isUnnamed && page.hidden().fromScreenReaders(frame.element()).isNo()) {
        unnamed.put(frame.element(), frame);
      }
    }
    for (Series series : Series.among(context.counting(List.copyOf(unnamed.keySet()), Function.identity()))) {
      context.report(series.first(), message(unnamed.get(series.first()), series.others()));
    }
  }

  private static String message(Frame frame, int others) {
    String from = frame.host().map(host -> " from " + Quote.of(host)).orElse("");
    return switch (others) {
      case 0 -> "This frame%s has no title. Give its tag one that says what it shows, like title=\"Map of the flood\".".formatted(from);
      case 1 -> "This frame%s and one more like it have no title. Say in each what the frame shows.".formatted(from);
      default -> "This frame%s and %s more like it have no title. Say in each what the frame shows.".formatted(from, others);
    };
  }
}
