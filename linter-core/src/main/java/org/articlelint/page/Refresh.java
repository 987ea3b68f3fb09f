package org.articlelint.page;

import java.util.Optional;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * What makes the page reload or leave by itself: the first {@code <meta http-equiv="refresh">} that browsers can read (HTML, "shared declarative
 * refresh steps").
 *
 * @param element the {@code meta}
 * @param seconds how long it waits
 * @param leavesFor where it leads, as written; empty where it loads the same page again
 */
public record Refresh(Element element, long seconds, Optional<String> leavesFor) {

  /** The refresh of a page; empty where there is none. */
  public static final Fact<Optional<Refresh>> FACT = Fact.of(page -> Pragmas.of(page, "http-equiv", "refresh").stream()
      .flatMap(meta -> of(meta).stream()).findFirst());

  private static final int MOST_DIGITS = 12;
  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;

  /** How long it waits, in words: {@code 15 minutes}. */
  public String delay() {
    boolean isMinutes = seconds >= MINUTE && seconds % MINUTE == 0;
    boolean isHours = seconds >= HOUR && seconds % HOUR == 0;
    return isHours ? count(seconds / HOUR, "hour") : isMinutes ? count(seconds / MINUTE, "minute") : count(seconds, "second");
  }

  private static String count(long number, String unit) {
    return number == 1 ? "one " + unit : number + " " + unit + "s";
  }

  private static Optional<Refresh> of(Element meta) {
    String content = AttributeText.of(meta, "content");
    int start = Pragmas.skip(content, 0, Pragmas.GAPS);
    int end = Pragmas.skip(content, start, "0123456789");
    boolean isReadable = end > start || content.startsWith(".", start);
    int at = Pragmas.skip(content, end, "0123456789.");
    if (!isReadable || at < content.length() && "; ,\t\n\f\r".indexOf(content.charAt(at)) < 0) {
      return Optional.empty();
    }
    int digits = Pragmas.skip(content, start, "0");
    long seconds = end <= digits ? 0 : end - digits > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(content.substring(digits, end));
    return Optional.of(new Refresh(meta, seconds, address(content, at)));
  }

  /** HTML lets the address stand with or without {@code url=}, and with or without quotes. */
  private static Optional<String> address(String content, int from) {
    int at = Pragmas.skip(content, from, Pragmas.GAPS);
    boolean isParted = at < content.length() && ";,".indexOf(content.charAt(at)) >= 0;
    String rest = content.substring(Pragmas.skip(content, isParted ? at + 1 : at, Pragmas.GAPS));
    if (rest.regionMatches(true, 0, "url", 0, 3)) {
      int equals = Pragmas.skip(rest, 3, Pragmas.GAPS);
      rest = rest.startsWith("=", equals) ? rest.substring(Pragmas.skip(rest, equals + 1, Pragmas.GAPS)) : rest;
    }
    boolean isQuoted = rest.startsWith("\"") || rest.startsWith("'");
    int close = isQuoted ? rest.indexOf(rest.charAt(0), 1) : -1;
    String address = rest.substring(isQuoted ? 1 : 0, close < 0 ? rest.length() : close).strip();
    return address.isEmpty() ? Optional.empty() : Optional.of(address);
  }
}
