package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.ERROR;

import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class ImageMapRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("image-map", "Image maps work with the keyboard")
          .family(IMAGES).severity(ERROR).wcag("2.1.1").axe("server-side-image-map")
          .why("The server is told where the mouse clicked; who uses a keyboard always clicks in the same corner.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Element picture : page.all("img", "input")) {
      if (isServerMap(picture) && page.hidden().fromEveryone(picture).isNo()) {
        context.report(picture, "This map needs a mouse: the server asks where it was clicked. Use <map> with an <area> for each place.");
      }
    }
  }

  private static boolean isServerMap(Element picture) {
    if (picture.normalName().equals("img")) {
      return picture.hasAttr("ismap") && picture.closest("a") != null;
    }
    return picture.attr("type").equalsIgnoreCase("image") && (picture.hasAttr("ismap") || picture.hasAttr("usemap"));
  }
}
