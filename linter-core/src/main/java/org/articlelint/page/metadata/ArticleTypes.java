package org.articlelint.page.metadata;

import java.util.Locale;
import java.util.Set;
import org.articlelint.page.words.WordFile;

/** The kinds of article that schema.org knows. */
final class ArticleTypes {

  private ArticleTypes() {}

  /** Whether that type inherits from Article. Letter case is not looked at: sites write it as it comes. */
  static boolean contain(String type) {
    return Holder.TYPES.contains(type.toLowerCase(Locale.ROOT));
  }

  private static final class Holder {

    private static final Set<String> TYPES = Set.copyOf(WordFile.read(ArticleTypes.class, "article-types.txt").stream()
        .map(parts -> parts.get(0).toLowerCase(Locale.ROOT)).toList());
  }
}
