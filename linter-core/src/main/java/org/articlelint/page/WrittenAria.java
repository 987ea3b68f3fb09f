package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.aria.AriaAttribute;
import org.articlelint.page.aria.AriaAttributes;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.articlelint.page.words.Nearest;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * One {@code aria-*} attribute as it is written.
 *
 * @param name in lower case
 * @param value as written, untouched
 * @param known what WAI-ARIA says of it; empty where it has none such
 */
public record WrittenAria(Element element, String name, String value, Optional<AriaAttribute> known) {

  /** Every one that may reach somebody, in page order. */
  public static final Fact<List<WrittenAria>> FACT = Fact.of(WrittenAria::of);

  private static List<WrittenAria> of(Page page) {
    List<WrittenAria> all = new ArrayList<>();
    for (Element element : page.having(Census.ANY_ARIA)) {
      if (page.hidden().fromEveryone(element).isYes()) {
        continue;
      }
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().startsWith("aria-")) {
          String name = attribute.getKey().toLowerCase(Locale.ROOT);
          all.add(new WrittenAria(element, name, attribute.getValue(), AriaAttributes.of(name)));
        }
      }
    }
    return List.copyOf(all);
  }

  /** Whether the name is a plain one, and no binding of a framework ({@code aria-label$}) or scrap of a broken tag. */
  public boolean isPlain() {
    return name.chars().allMatch(sign -> sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9' || sign == '-' || sign == '_');
  }

  /** Whether a script is to fill the value in: {@code {{label}}}. */
  public boolean isToBeFilled() {
    return isToBeFilled(value);
  }

  static boolean isToBeFilled(String value) {
    return value.contains("{") || value.contains("[[") || value.contains("<%");
  }

  /** By what those are known that one template wrote: the tag, the name and the first class. */
  public String template() {
    return element.normalName() + " " + name + " " + AttributeText.of(element, "class").strip().split("\\s+", 2)[0];
  }

  /** Whether it stands on an empty {@code div}, which a script is to fill, and may give a role. */
  public boolean isOnEmptyBox() {
    return element.normalName().equals("div") && element.childrenSize() == 0 && element.text().replace('\u00a0', ' ').isBlank();
  }

  /** What those who listen need where this is for braille. */
  public String twin() {
    return name.equals("aria-brailleroledescription") ? "aria-roledescription" : "name";
  }

  /** Whether it is for braille, and those who listen have nothing in its place. */
  public boolean isBrailleAlone(Page page) {
    return switch (name) {
      case "aria-braillelabel" -> !value.isBlank() && page.names().of(element).isEmpty();
      case "aria-brailleroledescription" -> !value.isBlank() && AttributeText.of(element, "aria-roledescription").isBlank();
      default -> false;
    };
  }

  /** The known name that it may be a slip for. */
  public Optional<String> meant() {
    return name.equals("aria-role") ? Optional.of("role") : Nearest.bySlip(name, AriaAttributes.names());
  }
}
