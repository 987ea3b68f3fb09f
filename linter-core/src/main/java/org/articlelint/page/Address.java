package org.articlelint.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the address of a link is good for.
 *
 * @param text as written, without the white space around it
 * @param kind where it leads
 */
public record Address(String text, Kind kind) {

  /** Where an address leads. */
  public enum Kind {
    /** To another page, a file, a mailbox. */
    AWAY,
    /** To a part of this page. */
    WITHIN,
    /** To the top of this page, as nothing behind a {@code #} does. */
    TOP,
    /** It runs a script. */
    SCRIPT,
    /** To this page again, since nothing is written. */
    NOWHERE,
    /** What was to be replaced by an address: {@code http://}, {@code URL}. */
    STAND_IN,
    /** To a computer or a disk that only its author has. */
    LOCAL
  }

  private static final Set<String> STAND_INS = Set.of( // what editors and systems leave where an address belongs
      "http:", "https:", "http://", "https://", "//", "url", "link", "href", "xxx", "xx", "tbd", "todo", "tk", "null", "undefined", "none", "nan",
      "[link]", "[url]", "%url%", "%link%", "%%url%%", "%%link%%", "{url}", "{link}", "#link", "#url", "#todo", "http://url", "http://link",
      "https://url", "https://link", "http://http://", "http://https://", "https://https://", "https://http://", "http://www.", "https://www.");
  private static final List<String> STAND_IN_SITES = List.of("example.com", "www.example.com", "example.org", "www.example.org", "yoursite.com");
  private static final Pattern HOME = Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|0\\.0\\.0\\.0|\\[::1]");
  private static final Pattern DISK = Pattern.compile("[a-z]:[\\\\/].*+|\\\\\\\\.*+", Pattern.DOTALL);
  private static final int LONGEST = 300;

  static Address of(String href) {
    String text = href.strip();
    return new Address(text, kind(text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT)));
  }

  private static Kind kind(String text) {
    if (text.isEmpty()) {
      return Kind.NOWHERE;
    }
    if (STAND_INS.contains(text)) {
      return Kind.STAND_IN;
    }
    if (text.equals("#") || text.equals("#top")) {
      return Kind.TOP;
    }
    if (text.startsWith("#")) {
      return Kind.WITHIN;
    }
    if (text.startsWith("javascript:")) {
      return Kind.SCRIPT;
    }
    return away(text);
  }

  private static Kind away(String text) {
    boolean mayBeDisk = text.startsWith(":", 1) || text.startsWith("\\\\");
    if (text.startsWith("file:") || mayBeDisk && DISK.matcher(text).matches()) {
      return Kind.LOCAL;
    }
    String host = host(text);
    boolean mayBeHome = !host.isEmpty() && "l10[".indexOf(host.charAt(0)) >= 0;
    if (mayBeHome && HOME.matcher(host).matches()) {
      return Kind.LOCAL;
    }
    return STAND_IN_SITES.contains(host) ? Kind.STAND_IN : Kind.AWAY;
  }

  /** The name of the computer; empty where the address names none. */
  private static String host(String text) {
    int start = text.startsWith("//") ? 2 : text.startsWith("http://") ? 7 : text.startsWith("https://") ? 8 : text.length();
    int end = start;
    while (end < text.length() && "/?#:".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }
}
