package org.articlelint.config;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A regular expression of a guest (RE2 syntax): it is run in time in proportion to the text, whatever was written.
 *
 * @param text as written
 * @param pattern the same, read
 */
public record TextPattern(String text, Pattern pattern) {

  private static final int LONGEST = 1_000;
  private static final int LARGEST = 2_000; // steps of the program that it becomes: the engine sets no bound of its own

  /** The pattern of that text; empty if it is none, which is told. */
  public static Optional<TextPattern> read(YamlText written, ConfigErrors errors) {
    String text = written.text();
    if (text.length() > LONGEST || grows(text)) {
      errors.add(written.spot(), "This pattern is too large: {n} repeats what stands before it n times. Write + or * in its place.");
      return Optional.empty();
    }
    try {
      return Optional.of(new TextPattern(text, Pattern.compile(text)));
    } catch (PatternSyntaxException none) {
      errors.add(written.spot(), none.getDescription().startsWith("invalid or unsupported Perl syntax")
          ? "The pattern has “%s”, which RE2 does not know: it looks neither ahead nor back. Write the pattern without it."
              .formatted(none.getPattern())
          : "The pattern cannot be read: %s at “%s”.".formatted(none.getDescription(), none.getPattern()));
      return Optional.empty();
    }
  }

  /** Whether it is found anywhere in that text. */
  public boolean isIn(String words) {
    return pattern.matcher(words).find();
  }

  /** Whether counted repetitions, one in the other, make the pattern larger than can be run. Looks at its outline only. */
  static boolean grows(String pattern) {
    Deque<Long> around = new ArrayDeque<>();
    long size = 0;
    long last = 0;
    int at = 0;
    while (at < pattern.length() && size <= LARGEST) {
      char sign = pattern.charAt(at);
      int end = pattern.indexOf('}', at);
      long times = sign == '{' && end > 0 ? times(pattern.substring(at + 1, end)) : 0;
      if (sign == '(') {
        around.push(size);
        size = 0;
        last = 0;
      } else if (sign == ')' && !around.isEmpty()) {
        last = size + 2;
        size = around.pop() + last;
      } else if (times > 0) {
        size += last * (times - 1);
        last *= times;
        at = end;
      } else {
        last = 1;
        size++;
        at += sign == '\\' ? 1 : sign == '[' ? classLength(pattern, at) : 0;
      }
      at++;
    }
    return size > LARGEST || around.stream().mapToLong(Long::longValue).sum() > LARGEST;
  }

  private static int classLength(String pattern, int at) {
    int end = pattern.indexOf(']', at + 2);
    return end < 0 ? 0 : end - at;
  }

  private static long times(String counts) {
    String most = counts.substring(counts.indexOf(',') + 1);
    String least = counts.substring(0, Math.max(0, counts.indexOf(',')));
    String larger = most.isEmpty() ? least : most;
    return larger.matches("[0-9]{1,6}") ? Math.max(1, Long.parseLong(larger)) : 0;
  }
}
