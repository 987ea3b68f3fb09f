package org.articlelint.rules.media;

import static org.articlelint.rule.Family.MEDIA;
import static org.articlelint.rule.Severity.ERROR;

import org.articlelint.page.Frame;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class EmbedFocusRule implements Rule {

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
    for (Frame frame : page.fact(Frame.FACT)) {
      Element element = frame.element();
      boolean isShown = page.hidden().fromSight(element).isNo() && page.hidden().fromScreenReaders(element).isNo();
      if (!isShown || !frame.isOutOfTabOrder()) {
        continue;
      }
      String tag = "tabindex=\"" + element.attr("tabindex").strip() + "\"";
      if (frame.holdsControls()) {
        context.report(element, "The keyboard cannot get at the controls in this frame. Delete %s.".formatted(tag));
      } else if (frame.content().isEmpty() && frame.address().isPresent()) {
        context.ask(element, "Is there anything to click or to scroll in this frame? The keyboard cannot get in: delete %s.".formatted(tag));
      }
    }
  }
}
