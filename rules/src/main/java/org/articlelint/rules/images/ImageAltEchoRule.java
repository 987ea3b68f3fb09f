package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

public final class ImageAltEchoRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("image-alt-echo", "Alt text does not repeat the text beside it")
          .family(IMAGES).severity(WARNING).axe("image-redundant-alt")
          .why("A screen reader says the same words twice in a row, for every teaser of a list.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Element, List<Image>> byControl = new IdentityHashMap<>();
    for (Image image : page.images()) {
      if (image.control().isPresent() && !image.name().isEmpty() && image.isHeard(page.hidden())) {
        byControl.computeIfAbsent(image.control().get(), key -> new ArrayList<>()).add(image);
      }
    }
    List<Element> echoes = new ArrayList<>();
    Element before = page.root();
    @Nullable List<Image> ahead = null; // what stands in the control before
    for (Element control : byControl.isEmpty() ? List.<Element>of() : page.all("a", "button")) {
      @Nullable List<Image> inside = byControl.get(control);
      if (ahead != null && isPair(before, control)) {
        addEchoes(ahead, control, echoes);
      }
      if (inside != null) {
        addEchoes(inside, control, echoes);
      }
      before = control;
      ahead = inside;
    }
    for (Series series : Series.among(context.counting(echoes, Function.identity()))) {
      context.report(series.first(), message(series.first(), page));
    }
  }

  /** Whether both lead to one place, and the first one holds pictures alone. */
  private static boolean isPair(Element first, Element second) {
    return first.hasAttr("href") && first.attr("href").equals(second.attr("href")) && Words.outsideDrawings(first).isEmpty();
  }

  private static void addEchoes(List<Image> images, Element control, List<Element> echoes) {
    String words = Words.plain(Words.outsideDrawings(control));
    for (Image image : images) {
      if (!words.isEmpty() && Words.plain(image.name()).equals(words)) {
        echoes.add(image.element());
      }
    }
  }

  private static String message(Element echo, Page page) {
    boolean isAlt = !echo.attr("alt").isBlank();
    Element link = echo.closest("a");
    boolean isAloneInLink = link != null && Words.outsideDrawings(link).isEmpty(); // silenced there, it would leave a link without words
    return "%s %s looks like an echo of the %s %s.".formatted(
        isAlt ? "The alt text" : "The label", Quote.of(page.names().of(echo)),
        isAloneInLink ? "next link. Move the picture into it, with" : "words beside it. Write",
        isAlt ? "alt=\"\"" : "aria-hidden=\"true\"");
  }
}
