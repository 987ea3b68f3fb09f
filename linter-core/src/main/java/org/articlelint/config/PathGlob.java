package org.articlelint.config;

import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * A pattern for files, relative to a folder: {@code *}, {@code ?} and {@code [a-z]} within a folder, {@code {a,b}} for one of several, and
 * {@code **} for any number of folders, also none. What it finds stands for all that lies below it.
 *
 * @param text as written
 * @param pattern the same, for a way with slashes; takes time in proportion to its length, whatever was written
 */
public record PathGlob(String text, Pattern pattern) {

  private static final int LONGEST = 500;

  /** The pattern of that text; empty if it is none, which is told. */
  public static Optional<PathGlob> read(YamlText written, ConfigErrors errors) {
    String text = written.text();
    String plain = text.startsWith("./") ? text.substring(2) : text;
    Optional<String> fault = fault(plain);
    if (fault.isPresent()) {
      errors.add(written.spot(), "The pattern “%s” %s".formatted(shortened(text), fault.get()));
      return Optional.empty();
    }
    return Optional.of(new PathGlob(text, Pattern.compile(new Translation(plain.endsWith("/") ? plain + "**" : plain).regex() + "(?:/.*)?")));
  }

  private static Optional<String> fault(String text) {
    if (text.length() > LONGEST) {
      return Optional.of("is longer than %s signs. Write several.".formatted(LONGEST));
    }
    if (text.startsWith("/")) {
      return Optional.of("begins with a slash. Write it relative to the folder of this file.");
    }
    if (text.indexOf('\\') >= 0) {
      return Optional.of("has a backslash. Write / between folders.");
    }
    if (("/" + text + "/").contains("/../")) {
      return Optional.of("leads out of the folder of this file. Put the file higher up.");
    }
    return new Translation(text).fault();
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  /** Whether it finds the file that lies there, seen from its folder, with slashes. */
  public boolean finds(String way) {
    return pattern.matches(way);
  }

  /** Whether its last part has a dot: others find pages only. */
  boolean namesEnding() {
    return text.indexOf('.', text.lastIndexOf('/') + 1) >= 0;
  }

  /** From the signs of a glob to those of a regular expression. */
  private static final class Translation {

    private final String glob;
    private final StringBuilder regex = new StringBuilder();
    private int braces;
    private Optional<String> fault = Optional.empty();

    Translation(String glob) {
      this.glob = glob;
      int at = 0;
      while (at < glob.length()) {
        at = sign(at);
      }
      if (braces > 0) {
        fault = Optional.of("opens a { that it does not close.");
      }
    }

    String regex() {
      return regex.toString();
    }

    Optional<String> fault() {
      return fault;
    }

    /** Translates the sign there; tells where the next one stands. */
    private int sign(int at) {
      char sign = glob.charAt(at);
      if (sign == '*') {
        return stars(at);
      }
      if (sign == '[') {
        return range(at);
      }
      if (sign == '{' || sign == '}') {
        braces += sign == '{' ? 1 : -1;
        fault = braces < 0 ? Optional.of("closes a } that it does not open.") : fault;
      }
      regex.append(switch (sign) {
        case '?' -> "[^/]";
        case '{' -> "(?:";
        case '}' -> ")";
        case ',' -> braces > 0 ? "|" : ",";
        default -> Pattern.quote(String.valueOf(sign));
      });
      return at + 1;
    }

    private int stars(int at) {
      if (!glob.startsWith("**", at)) {
        regex.append("[^/]*");
        return at + 1;
      }
      boolean isFolder = glob.startsWith("**/", at) && (at == 0 || "/{,".indexOf(glob.charAt(at - 1)) >= 0);
      regex.append(isFolder ? "(?:.*/)?" : ".*");
      return at + (isFolder ? 3 : 2);
    }

    private int range(int at) {
      int end = glob.indexOf(']', at + 2);
      if (end < 0) {
        fault = Optional.of("opens a [ that it does not close.");
        return glob.length();
      }
      boolean isNot = glob.charAt(at + 1) == '!';
      StringBuilder signs = new StringBuilder();
      for (char sign : glob.substring(at + (isNot ? 2 : 1), end).toCharArray()) {
        signs.append("[]^&".indexOf(sign) >= 0 ? "\\" + sign : sign);
      }
      regex.append(isNot ? "[^/" : "[").append(signs).append(']');
      return end + 1;
    }
  }
}
