package org.articlelint.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlelint.page.metadata.JsonValue.Members;
import org.jsoup.nodes.Element;

/**
 * What a page's JSON-LD says of who may read its article ({@code isAccessibleForFree}).
 *
 * @param script the block that says so first; empty where none says that something has to be paid for
 * @param isWholeLocked whether the article as a whole is not free
 * @param lockedParts the CSS selectors of parts that are not free, as written
 */
public record FreeAccess(Optional<Element> script, boolean isWholeLocked, List<String> lockedParts) {

  private static final String PROPERTY = "isAccessibleForFree";

  /** What those blocks say of the first article that is not free. */
  static FreeAccess of(JsonLd blocks) {
    for (JsonLd.Thing thing : blocks.things()) {
      boolean isWholeLocked = isLocked(thing.members());
      List<String> parts = thing.isArticle() ? lockedParts(thing.members()) : List.of();
      if (isWholeLocked && thing.isArticle() || !parts.isEmpty()) {
        return new FreeAccess(Optional.of(thing.script()), isWholeLocked, parts);
      }
    }
    return new FreeAccess(Optional.empty(), false, List.of());
  }

  private static List<String> lockedParts(Members article) {
    List<String> selectors = new ArrayList<>();
    for (JsonValue part : article.all("hasPart")) {
      for (JsonValue selector : part instanceof Members members && isLocked(members) ? members.all("cssSelector") : List.<JsonValue>of()) {
        if (selector instanceof JsonValue.Text text) {
          selectors.add(text.text().strip());
        }
      }
    }
    return List.copyOf(selectors);
  }

  /** {@code false}, “False”, “http://schema.org/False”. */
  private static boolean isLocked(Members members) {
    return members.text(PROPERTY).filter(text -> text.substring(text.lastIndexOf('/') + 1).equalsIgnoreCase("false")).isPresent();
  }
}
