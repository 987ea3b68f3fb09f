package org.articlelint.maven;

import java.util.List;
import java.util.Locale;

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

  /** Goes back to the last {@code **} at most: what stands before it is matched as well as it can be. */
  private boolean matches(List<String> way) {
    int at = 0;
    int here = 0;
    int mark = -1;
    int passed = 0;
    while (here < way.size()) {
      if (at < names.size() && names.get(at).equals(FOLDERS)) {
        mark = at++;
        passed = here;
      } else if (at < names.size() && matches(names.get(at), way.get(here))) {
        at++;
        here++;
      } else if (mark >= 0) {
        at = mark + 1;
        here = ++passed;
      } else {
        return false;
      }
    }
    return names.stream().skip(at).allMatch(FOLDERS::equals);
  }

  /** The same for the signs of one name, where a star is what {@code **} is for a way. */
  private static boolean matches(String pattern, String name) {
    int at = 0;
    int here = 0;
    int mark = -1;
    int passed = 0;
    while (here < name.length()) {
      char sign = at < pattern.length() ? pattern.charAt(at) : 0;
      if (sign == '*') {
        mark = at++;
        passed = here;
      } else if (sign == '?' || sign != 0 && sign == name.charAt(here)) {
        at++;
        here++;
      } else if (mark >= 0) {
        at = mark + 1;
        here = ++passed;
      } else {
        return false;
      }
    }
    return pattern.chars().skip(at).allMatch(rest -> rest == '*');
  }
}
