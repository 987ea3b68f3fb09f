package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.aria.Focus;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What is marked as decoration: the role none or presentation, or an {@code img} with an empty alt text and no role.
 *
 * @param element what is marked
 * @param overruledBy the attribute, or {@code href} and the like, for which browsers ignore the mark and announce it all the same
 *     (WAI-ARIA 1.2, "Presentational Roles Conflict Resolution"); empty where they do not
 */
public record Decoration(Element element, Optional<String> overruledBy) {

  /** Every decoration, hidden ones too, in page order. */
  public static final Fact<List<Decoration>> FACT = Fact.of(Decoration::of);

  static boolean isMarked(Element element) {
    String role = AttributeText.of(element, "role").strip().toLowerCase(Locale.ROOT);
    return role.isEmpty()
        ? element.normalName().equals("img") && AttributeText.isWritten(element, "alt") && AttributeText.of(element, "alt").isEmpty()
        : (role.startsWith("none") || role.startsWith("presentation")) && isSilent(role.split("\\s+", 2)[0]);
  }

  private static boolean isSilent(String role) {
    return role.equals("none") || role.equals("presentation");
  }

  private static List<Decoration> of(Page page) {
    List<Decoration> found = new ArrayList<>();
    for (Element element : page.candidates("img")) {
      if (isMarked(element)) {
        boolean isKept = isSilent(page.roles().of(element));
        found.add(new Decoration(element, isKept ? Optional.empty() : reason(element)));
      }
    }
    return List.copyOf(found);
  }

  private static Optional<String> reason(Element element) {
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().startsWith("aria-") || attribute.getKey().equals("tabindex")) {
        return Optional.of(attribute.getKey());
      }
    }
    String kind = AttributeText.isWritten(element, "href") ? "href" : element.normalName();
    return Focus.isFocusable(element) ? Optional.of(kind) : Optional.empty(); // a title alone names it, and is no conflict
  }
}
