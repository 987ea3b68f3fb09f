package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

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
    List<Element> controls = page.all("a", "button").stream()
        .filter(control -> page.hidden().fromScreenReaders(control).isNo()).toList();
    List<Element> echoes = new ArrayList<>();
    for (Image image : page.images()) {
      Optional<Element> control = Optional.ofNullable(image.element().closest("a, button"));
      if (control.isPresent() && !image.isUnfilled() && page.hidden().fromScreenReaders(image.element()).isNo()
          && isEcho(image, control.get(), controls)) {
        echoes.add(image.element());
      }
    }
    Series.among(echoes).forEach(series -> context.report(series.first(),
        "The alt text %s looks like an echo: the link beside it says the same. Write alt=\"\".".formatted(Quote.of(series.first().attr("alt")))));
  }

  private static boolean isEcho(Image image, Element control, List<Element> controls) {
    String alt = Words.plain(image.alt().orElse(""));
    String own = Words.plain(control.text());
    if (alt.isEmpty() || alt.equals(own)) {
      return !alt.isEmpty();
    }
    int next = controls.indexOf(control) + 1;
    return own.isEmpty() && next > 0 && next < controls.size() && control.hasAttr("href")
        && controls.get(next).attr("href").equals(control.attr("href")) && Words.plain(controls.get(next).text()).equals(alt);
  }
}
