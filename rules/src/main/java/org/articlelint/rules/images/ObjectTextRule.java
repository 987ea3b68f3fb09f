package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.ERROR;

import java.util.Locale;
import java.util.Set;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class ObjectTextRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("object-text", "Embedded objects have a text alternative")
          .family(IMAGES).severity(ERROR).wcag("1.1.1").act("8fc3b6").axe("object-alt")
          .why("Screen readers pass over an embedded picture or film without a name, or say “object” and no more.");

  private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "ico", "tif", "tiff",
      "mp3", "m4a", "ogg", "oga", "wav", "aac", "flac", "mp4", "m4v", "webm", "ogv", "mov", "avi");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (Element object : page.all("object")) {
      boolean isSilent = object.hasAttr("role") || !isMedium(object) || !page.hidden().fromScreenReaders(object).isNo();
      if (!isSilent && page.names().of(object).isEmpty()) {
        context.report(object, "This embedded object has no name. Say in an aria-label what it shows or plays.");
      }
    }
  }

  private static boolean isMedium(Element object) {
    String data = object.attr("data").strip().toLowerCase(Locale.ROOT);
    String type = object.attr("type").strip().toLowerCase(Locale.ROOT);
    if (data.isEmpty()) {
      return false; // nothing is embedded: readers get the fallback
    }
    if (!type.isEmpty()) {
      return type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/") || type.equals("application/ogg");
    }
    String path = data.split("[?#]", 2)[0];
    return ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1));
  }
}
