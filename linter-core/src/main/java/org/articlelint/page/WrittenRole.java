package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.aria.AriaRole;
import org.articlelint.page.aria.AriaRoles;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.words.Nearest;
import org.jsoup.nodes.Element;

/**
 * A {@code role=} as it is written.
 *
 * @param value in lower case, without the white space around it; never blank
 * @param role the first role in it that there is, be it announced or not; empty where it names none
 */
public record WrittenRole(Element element, String value, Optional<AriaRole> role) {

  /** Every one that may reach somebody, in page order. */
  public static final Fact<List<WrittenRole>> FACT = Fact.of(WrittenRole::of);

  private static List<WrittenRole> of(Page page) {
    List<WrittenRole> all = new ArrayList<>();
    for (Element element : page.having("role")) {
      String value = AttributeText.of(element, "role").strip().toLowerCase(Locale.ROOT);
      if (!value.isEmpty() && !page.hidden().fromScreenReaders(element).isYes()) {
        all.add(new WrittenRole(element, value, page.roles().named(element)));
      }
    }
    return List.copyOf(all);
  }

  /** Whether a script is to fill it in: {@code {{role}}}. */
  public boolean isToBeFilled() {
    return WrittenAria.isToBeFilled(value);
  }

  /** Whether it surely reaches screen readers as the page opens. */
  public boolean isShown(Page page) {
    return page.hidden().fromScreenReaders(element).isNo();
  }

  /** Whether it reads what is in it as one run of text: no role of WAI-ARIA, but known to browsers of Apple's. */
  public boolean isText() {
    return value.equals("text");
  }

  /** The word that names the role, as written: presentation where {@link #role} is none. */
  public String word() {
    return isRole(value) ? value : role.map(AriaRole::name).orElse(value);
  }

  /** The role that stands in it between quotes of print, which quote nothing here; empty where it is written without. */
  public Optional<String> misquoted() {
    String plain = value.replaceAll("[“”„‟«»\"]", "");
    return Optional.of(plain).filter(word -> !word.equals(value) && isRole(word));
  }

  /** The role that it may be a slip for. */
  public Optional<String> meant() {
    return Nearest.bySlip(value, AriaRoles.names()).filter(WrittenRole::isRole);
  }

  private static boolean isRole(String word) {
    return AriaRoles.of(word).filter(role -> !role.isAbstract()).isPresent();
  }
}
