package org.articlelint.page.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of article that schema.org knows. */
final class ArticleTypes {

  private ArticleTypes() {}

  /** Whether that type inherits from Article. Letter case is not looked at: sites write it as it comes. */
  static boolean contain(String type) {
    return Holder.TYPES.contains(type.toLowerCase(Locale.ROOT));
  }

  private static final class Holder {

    private static final Set<String> TYPES = read();

    private static Set<String> read() {
      var stream = ArticleTypes.class.getResourceAsStream("article-types.txt");
      try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
  }
}
