package org.articlelint.page.metadata;

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
      boolean isArticle = thing.types().stream().anyMatch(ArticleTypes::contain);
      List<String> parts = thing.members().all("hasPart").stream().filter(Members.class::isInstance).map(Members.class::cast)
          .filter(FreeAccess::isLocked).flatMap(part -> part.all("cssSelector").stream())
          .filter(JsonValue.Text.class::isInstance).map(selector -> ((JsonValue.Text) selector).text().strip()).toList();
      boolean isWholeLocked = isLocked(thing.members());
      if (isArticle && (isWholeLocked || !parts.isEmpty())) {
        return new FreeAccess(Optional.of(thing.script()), isWholeLocked, parts);
      }
    }
    return new FreeAccess(Optional.empty(), false, List.of());
  }

  /** {@code false}, “False”, “http://schema.org/False”. */
  private static boolean isLocked(Members members) {
    return members.text(PROPERTY).filter(text -> text.substring(text.lastIndexOf('/') + 1).equalsIgnoreCase("false")).isPresent();
  }
}
