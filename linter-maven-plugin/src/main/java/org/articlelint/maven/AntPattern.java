package org.articlelint.maven;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * A pattern as Ant and Maven have it for files below a folder: {@code ?} is a sign, {@code *} any number of them within a name, and a name
 * {@code **} any number of folders, also none. Capitals do not matter. A folder stands for all that lies below it if it ends with a slash.
 *
 * @param names of the pattern, from the outermost folder to the file
 */
record AntPattern(List<String> names) {

  private static final String FOLDERS = "**";

  static AntPattern of(String text) {
    String slashes = text.strip().replace('\\', '/').toLowerCase(Locale.ROOT);
    return new AntPattern(names(slashes.endsWith("/") ? slashes + FOLDERS : slashes));
  }

  private static List<String> names(String way) {
    return List.of(way.split("/"));
  }

  /** Whether it matches the file that lies there, seen from the folder, with slashes. */
  boolean matches(String way) {
    return matches(names(way.toLowerCase(Locale.ROOT)));
  }

  private boolean matches(List<String> way) {
    return matches(names, FOLDERS, way,
        (pattern, name) -> matches(signs(pattern), '*', signs(name), (sign, other) -> sign == '?' || sign.equals(other)));
  }

  private static List<Character> signs(String text) {
    return text.chars().mapToObj(sign -> (char) sign).toList();
  }

  /**
   * Whether the pattern's parts are those given, of which {@code many} stands for any number. Goes back to the last such part at most: what
   * stands before it is matched as well as it can be.
   */
  private static <T> boolean matches(List<T> pattern, T many, List<T> given, BiPredicate<T, T> isOne) {
    int at = 0;
    int here = 0;
    int mark = -1;
    int passed = 0;
    while (here < given.size()) {
      if (at < pattern.size() && pattern.get(at).equals(many)) {
        mark = at++;
        passed = here;
      } else if (at < pattern.size() && isOne.test(pattern.get(at), given.get(here))) {
        at++;
        here++;
      } else if (mark >= 0) {
        at = mark + 1;
        here = ++passed;
      } else {
        return false;
      }
    }
    return pattern.stream().skip(at).allMatch(many::equals);
  }
}
