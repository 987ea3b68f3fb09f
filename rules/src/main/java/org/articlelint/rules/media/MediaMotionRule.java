package org.articlelint.rules.media;

import static org.articlelint.rule.Family.MEDIA;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.Motion;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class MediaMotionRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("media-motion", "Nothing blinks or scrolls by itself")
          .family(MEDIA).severity(ERROR).wcag("2.2.2").axe("blink", "marquee")
          .why("What moves beside the text keeps readers with attention disorders from reading it.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Motion.Kind, List<Element>> byKind = new EnumMap<>(Motion.Kind.class);
    for (Motion motion : page.fact(Motion.FACT)) {
      byKind.computeIfAbsent(motion.kind(), kind -> new ArrayList<>()).add(motion.element());
    }
    byKind.forEach((kind, elements) -> Series.among(context.counting(elements, Function.identity()))
        .forEach(series -> tell(kind, series.first(), context)));
  }

  private static void tell(Motion.Kind kind, Element element, RuleContext context) {
    String words = element.hasText() ? " " + Quote.of(element.text()) : "";
    switch (kind) {
      case MARQUEE -> context.report(element,
          "The marquee%s scrolls without end. Set the text still, or show one line at a time on demand.".formatted(words));
      case BLINK -> context.report(element, "Old browsers flash%s, since it stands in blink. Take the tag away.".formatted(words));
      case VIDEO -> context.ask(element, "Can readers stop this video? It plays over and over by itself and has no controls.");
      case ANIMATION -> context.ask(element, "Does%s stop moving? Its animation in style= is infinite.".formatted(words));
    }
  }
}
