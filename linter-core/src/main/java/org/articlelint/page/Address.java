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
  private static final int LONGEST_STAND_IN = 20; // signs, and none of them is longer
  private static final int LONGEST = 300;

  static Address of(String href) {
    String text = href.strip();
    return new Address(text, kind(text));
  }

  private static Kind kind(String text) {
    if (text.isEmpty()) {
      return Kind.NOWHERE;
    }
    boolean isPath = text.charAt(0) == '/' && text.length() > 2; // as most short ones are
    if (!isPath && text.length() <= LONGEST_STAND_IN && STAND_INS.contains(text.toLowerCase(Locale.ROOT))) {
      return Kind.STAND_IN;
    }
    if (text.charAt(0) == '#') {
      return text.length() == 1 || text.equalsIgnoreCase("#top") ? Kind.TOP : Kind.WITHIN;
    }
    return begins(text, "javascript:") ? Kind.SCRIPT : away(text);
  }

  private static Kind away(String text) {
    boolean isOnDisk = text.length() > 2 && isLetter(text.charAt(0)) && text.charAt(1) == ':' && (text.charAt(2) == '\\' || text.charAt(2) == '/');
    if (isOnDisk || text.startsWith("\\\\") || begins(text, "file:")) {
      return Kind.LOCAL;
    }
    int start = hostStart(text);
    int end = start < 0 ? text.length() : start;
    while (end < Math.min(text.length(), LONGEST) && !isAfterHost(text.charAt(end))) {
      end++;
    }
    return start >= 0 && end > start ? ofHost(text, start, end) : Kind.AWAY;
  }

  /** Where the name of a computer begins in that address; negative where there is none. */
  static int hostStart(String address) {
    return address.startsWith("//") ? 2 : begins(address, "http://") ? 7 : begins(address, "https://") ? 8 : -1;
  }

  /** Of the name of a computer, which stands there. */
  private static Kind ofHost(String text, int start, int end) {
    boolean mayBeHome = "lL10[".indexOf(text.charAt(start)) >= 0;
    if (mayBeHome && HOME.matcher(text.substring(start, end).toLowerCase(Locale.ROOT)).matches()) {
      return Kind.LOCAL;
    }
    for (String site : STAND_IN_SITES) {
      if (site.length() == end - start && text.regionMatches(true, start, site, 0, site.length())) {
        return Kind.STAND_IN;
      }
    }
    return Kind.AWAY;
  }

  private static boolean begins(String text, String start) {
    return text.regionMatches(true, 0, start, 0, start.length());
  }

  private static boolean isAfterHost(char sign) {
    return sign == '/' || sign == '?' || sign == '#' || sign == ':';
  }

  private static boolean isLetter(char sign) {
    return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
  }
}
