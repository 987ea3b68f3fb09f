package org.articlelint.rules.media;

import static org.articlelint.rule.Family.MEDIA;
import static org.articlelint.rule.Severity.ERROR;

import java.util.List;
import org.articlelint.page.Frame;
import org.articlelint.page.Page;
import org.articlelint.page.WrittenAttribute;
import org.articlelint.rule.Fix;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class EmbedFocusRule implements Fixable {

  private static final RuleMeta META =
      RuleMeta.of("embed-focus", "Frames with controls can be tabbed into")
          .family(MEDIA).severity(ERROR).wcag("2.1.1").act("akn7bn").axe("frame-focusable-content")
          .why("Whoever works by keyboard sees the buttons in the frame, and never gets to them.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Frame frame : passedOver(page)) {
      Element element = frame.element();
      String tag = "tabindex=\"" + element.attr("tabindex").strip() + "\"";
      if (frame.holdsControls()) {
        context.report(element, "The keyboard cannot get at the controls in this frame. Delete %s.".formatted(tag));
      } else if (frame.content().isEmpty() && frame.address().isPresent()) {
        context.ask(element, "Is there anything to click or to scroll in this frame? The keyboard cannot get in: delete %s.".formatted(tag));
      }
    }
  }

  @Override
  public List<Fix> fixes(Page page) {
    return passedOver(page).stream().filter(Frame::holdsControls).map(Frame::element)
        .flatMap(frame -> WrittenAttribute.of(page, frame, "tabindex").map(number -> Fix.of(frame, number.away())).stream()).toList();
  }

  private static List<Frame> passedOver(Page page) {
    return page.fact(Frame.FACT).stream().filter(Frame::isOutOfTabOrder)
        .filter(frame -> page.hidden().fromSight(frame.element()).isNo() && page.hidden().fromScreenReaders(frame.element()).isNo()).toList();
  }
}
