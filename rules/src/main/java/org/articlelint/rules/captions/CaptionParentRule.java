package org.articlelint.rules.captions;

import static org.articlelint.rule.Family.CAPTIONS;
import static org.articlelint.rule.Severity.ERROR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlelint.page.Alike;
import org.articlelint.page.FigureContent;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class CaptionParentRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("caption-parent", "Caption and picture share a figure")
          .family(CAPTIONS).severity(ERROR)
          .why("Without a common figure, a screen reader does not say which picture the caption is about.");

  private static final String OUTSIDE = "%s stands outside a figure%s. Put it into one <figure> with what it explains.";
  private static final String SECOND = "%s stands second in its figure%s. Give each picture a figure of its own.";
  private static final String BARE = "%s stands in a figure without a picture%s. Put the picture in.";
  private static final String AMID = "%s stands amid its figure%s. Move it to the start or the end.";

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Element, Element> firsts = new HashMap<>();
    page.all("figcaption").stream().filter(caption -> caption.closest("figure") != null)
        .forEach(caption -> firsts.putIfAbsent(caption.closest("figure"), caption));
    Map<String, Map<String, List<Element>>> templates = new LinkedHashMap<>(); // a template's fault is told once
    Set<String> known = firsts.values().stream().map(caption -> Words.plain(caption.text())).filter(words -> !words.isEmpty())
        .collect(Collectors.toSet());
    for (Element caption : page.all("figcaption")) {
      boolean isCopy = caption.closest("figure") == null && isAlone(caption) && known.contains(Words.plain(caption.text())); // for large screens
      if (!isCopy && page.hidden().fromEveryone(caption).isNo()) {
        fault(caption, firsts).ifPresent(fault -> templates.computeIfAbsent(fault, key -> new LinkedHashMap<>())
            .computeIfAbsent(caption.className(), key -> new ArrayList<>()).add(caption));
      }
    }
    templates.forEach((fault, byClass) -> byClass.values().forEach(captions -> report(captions, fault, context)));
  }

  /** Whether nothing but meta stands beside it; asked from the nearest on. */
  private static boolean isAlone(Element caption) {
    return Stream.of(Stream.iterate(caption.nextElementSibling(), Objects::nonNull, Element::nextElementSibling),
        Stream.iterate(caption.previousElementSibling(), Objects::nonNull, Element::previousElementSibling))
        .flatMap(siblings -> siblings).allMatch(other -> other.normalName().equals("meta"));
  }

  private static Optional<String> fault(Element caption, Map<Element, Element> firsts) {
    Element figure = caption.closest("figure");
    if (figure == null) {
      return Optional.of(OUTSIDE);
    }
    Element first = firsts.get(figure);
    if (first != caption) { // the same words twice: one for phones, one for large screens
      return Words.plain(first.text()).equals(Words.plain(caption.text())) ? Optional.empty() : Optional.of(SECOND);
    }
    var content = FigureContent.of(figure, caption);
    if (content.isBare()) {
      return Optional.of(BARE);
    }
    return content.isAround() ? Optional.of(AMID) : Optional.empty();
  }

  private static void report(List<Element> captions, String fault, RuleContext context) {
    Element caption = captions.get(0);
    String subject = caption.text().isBlank() ? "This figcaption" : "The caption " + Quote.of(caption.text());
    context.report(caption, fault.formatted(subject, Alike.asDo(captions.size() - 1)));
  }
}
