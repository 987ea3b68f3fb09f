package org.articlelint.run;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * A pattern for files that the shell did not expand: {@code *}, {@code ?}, {@code [a-z]}, {@code {a,b}}, and {@code **} for any number
 * of folders, also none. A pattern whose last part names no ending finds pages only, for {@code site/**} means its pages.
 *
 * @param base the folder before the first sign that stands for others, as written; empty where there is none
 * @param pattern the rest, as written
 * @param matcher what the way from there to a file looks like
 * @param namesEnding whether the last part has a dot of its own
 */
record Glob(String base, String pattern, PathMatcher matcher, boolean namesEnding) {

  private static final String SIGNS = "*?[{";

  static boolean isGlob(String file) {
    return file.chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0);
  }

  /**
   * The glob of that text.
   *
   * @throws java.util.regex.PatternSyntaxException if a bracket or brace is not closed, or nested
   */
  static Glob of(String file) {
    String base = base(file);
    String pattern = file.substring(base.length());
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + anyDepth(pattern));
    return new Glob(base, pattern, matcher, pattern.indexOf('.', pattern.lastIndexOf('/') + 1) >= 0);
  }

  /** The folder of that text before its first sign that stands for others. */
  static String base(String file) {
    int sign = 0;
    while (SIGNS.indexOf(file.charAt(sign)) < 0) {
      sign++;
    }
    return file.substring(0, file.lastIndexOf('/', sign) + 1);
  }

  /** How many folders deep what it finds may lie, seen from its base. */
  int depth() {
    return pattern.contains("**") ? Integer.MAX_VALUE : 1 + (int) pattern.chars().filter(sign -> sign == '/').count();
  }

  /** Whether it finds the file that lies there, seen from its base. */
  boolean finds(Path way) {
    return matcher.matches(way) && (namesEnding || Folder.isPage(way));
  }

  /** With Java, two stars and a slash stand for at least one folder; everywhere else for none as well. */
  private static String anyDepth(String pattern) {
    StringBuilder wider = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char at = pattern.charAt(i);
      braces += at == '{' ? 1 : at == '}' ? -1 : 0;
      boolean isAnyDepth = braces == 0 && pattern.startsWith("**/", i) && (i == 0 || pattern.charAt(i - 1) == '/');
      wider.append(isAnyDepth ? "{**/,}" : at);
      i += isAnyDepth ? 2 : 0;
    }
    return wider.toString();
  }
}
