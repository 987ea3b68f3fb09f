package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * What is announced as a button or an item of a menu.
 *
 * @param element the button; no image button and no file field, which are named in other ways
 * @param name its accessible name; the empty text where it has none
 */
public record Button(Element element, String name) {

  /** Every button that is not surely hidden from screen readers, in page order; those in buttons and pictures left out. */
  public static final Fact<List<Button>> FACT = Fact.of(Button::of);

  private static final Set<String> ROLES = Set.of("button", "menuitem");
  private static final Set<String> OTHERS = Set.of("file", "image");

  private static List<Button> of(Page page) {
    List<Button> buttons = new ArrayList<>();
    for (Element element : page.candidates("button", "input")) {
      if (ROLES.contains(page.roles().of(element)) && !isOther(element) && !page.hidden().fromScreenReaders(element).isYes()
          && !page.roles().isInClosed(element)) {
        buttons.add(new Button(element, page.names().of(element)));
      }
    }
    return List.copyOf(buttons);
  }

  private static boolean isOther(Element element) {
    return element.normalName().equals("input")
        && OTHERS.contains(AttributeText.of(element, "type").strip().toLowerCase(Locale.ROOT));
  }
}
