package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.aria.Tokens;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Which references by id lead nowhere, on a page that is there as a whole and does not wait for a script to bring what they name. */
public final class IdReferences {

  /** The references whose target is nowhere in the page, in page order. */
  public static final Fact<List<Ids.Reference>> LOST = Fact.of(IdReferences::lost);

  /** What scripts bring only when it is wanted: menus, hints at fields, dialogs. */
  private static final Set<String> BROUGHT = Set.of("aria-controls", "aria-details", "aria-owns", "popovertarget");
  private static final Set<String> FIELDS = Set.of("button", "input", "select", "textarea");

  private IdReferences() {}

  /** The words that stand where ids belong; empty where they may well be ids. */
  public static Optional<String> words(Ids.Reference reference) {
    String text = AttributeText.of(reference.from(), reference.attribute()).strip();
    boolean isPlain = text.codePoints().allMatch(sign -> Character.isLetter(sign) || Character.isWhitespace(sign) || "'’.,".indexOf(sign) >= 0)
        && Tokens.of(text).stream().noneMatch(IdReferences::isCamel);
    boolean isSpoken = Tokens.of(text).size() > 1 // two ids are no words
        && (text.codePoints().anyMatch(sign -> sign > 127 || sign == ',' || Character.isUpperCase(sign)));
    boolean isTitle = text.equalsIgnoreCase(AttributeText.of(reference.from(), "title").strip());
    return isNaming(reference) && isPlain && (isSpoken || isTitle) ? Optional.of(text) : Optional.empty();
  }

  /** What takes words in place of a reference that holds some. */
  public static String forWords(Ids.Reference reference) {
    return reference.attribute().equals("aria-labelledby") ? "aria-label" : "aria-description";
  }

  private static boolean isCamel(String token) {
    return token.chars().skip(1).anyMatch(Character::isUpperCase) && token.chars().anyMatch(Character::isLowerCase);
  }

  private static List<Ids.Reference> lost(Page page) {
    if (page.isFragment()) {
      return List.of();
    }
    Ids ids = page.fact(Ids.FACT);
    List<Ids.Reference> lost = new ArrayList<>();
    boolean isNaming = false;
    for (Ids.Reference reference : ids.references()) {
      if (!ids.isThere(reference.id()) && !isToCome(reference)) {
        lost.add(reference);
        isNaming = isNaming || isNaming(reference);
      }
    }
    if (isNaming) {
      Set<Element> named = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Ids.Reference reference : ids.references()) {
        if (isNaming(reference) && ids.isThere(reference.id())) {
          named.add(reference.from());
        }
      }
      lost.removeIf(reference -> isNaming(reference) && named.contains(reference.from()));
    }
    if (!page.having("usemap").isEmpty()) {
      addLostMaps(page, lost);
    }
    List<Ids.Reference> told = new ArrayList<>();
    for (Ids.Reference reference : lost) {
      if (page.hidden().fromEveryone(reference.from()).isNo()) {
        told.add(reference);
      }
    }
    told.sort((one, other) -> Integer.compare(page.order(one.from()), page.order(other.from())));
    return List.copyOf(told);
  }

  private static boolean isNaming(Ids.Reference reference) {
    return reference.attribute().equals("aria-labelledby") || reference.attribute().equals("aria-describedby");
  }

  /** Cells have a rule of their own. */
  private static boolean isToCome(Ids.Reference reference) {
    Element from = reference.from();
    boolean isOpen = AttributeText.of(from, "aria-expanded").equals("true") && !AttributeText.isWritten(from, "aria-haspopup");
    return reference.attribute().equals("headers")
        || Words.holdsAny("{}$%<>", reference.id())
        || BROUGHT.contains(reference.attribute()) && !isOpen
        || reference.attribute().equals("aria-describedby") && FIELDS.contains(from.normalName())
        || from.normalName().indexOf('-') > 0
        || from.normalName().equals("label") && AttributeText.isWritten(from, "role")
        || isOfScript(from);
  }

  private static boolean isOfScript(Element from) {
    for (Attribute attribute : from.attributes()) {
      if (isOfScript(attribute.getKey())) {
        return true;
      }
    }
    return false;
  }

  /** Attributes by which script libraries write a tag anew: {@code x-show}, {@code v-if}, {@code @click}. */
  private static boolean isOfScript(String name) {
    return name.startsWith("x-") || name.startsWith("v-") || name.startsWith("ng-") || "@:[(*".indexOf(name.charAt(0)) >= 0;
  }

  private static void addLostMaps(Page page, List<Ids.Reference> lost) {
    Set<String> maps = new HashSet<>();
    for (Element map : page.all("map")) {
      maps.add(AttributeText.of(map, "name").toLowerCase(Locale.ROOT));
      maps.add(AttributeText.of(map, "id").toLowerCase(Locale.ROOT));
    }
    for (Element image : page.having("usemap")) {
      String map = AttributeText.of(image, "usemap").strip();
      if (map.startsWith("#") && map.length() > 1 && !maps.contains(map.substring(1).toLowerCase(Locale.ROOT))) {
        lost.add(new Ids.Reference(image, "usemap", map));
      }
    }
  }
}
