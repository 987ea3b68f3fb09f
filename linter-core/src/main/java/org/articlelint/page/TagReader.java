package org.articlelint.page;

import java.util.Locale;
import java.util.Optional;

/** Reads the attributes of a start tag where they stand in the source (HTML, 13.2.5.32 to 13.2.5.39, the states of the tokenizer). */
final class TagReader {

  private static final String SPACES = " \t\n\f\r";

  private final String source;
  private final int end;
  private int at;

  TagReader(String source, StartTag tag) {
    this.source = source;
    this.end = tag.end() > tag.start() && source.charAt(tag.end() - 1) == '>' ? tag.end() - 1 : tag.end();
    this.at = tag.start() + 1;
    skipUntil(SPACES + "/");
  }

  /** The first attribute of that name, in lower case: of two alike, browsers drop the second. */
  Optional<WrittenAttribute> find(String name) {
    while (at < end) {
      int start = at;
      skip(SPACES + "/");
      if (at >= end) {
        return Optional.empty();
      }
      int nameStart = at++; // a name may begin with =
      skipUntil(SPACES + "/=");
      boolean isIt = source.substring(nameStart, at).toLowerCase(Locale.ROOT).equals(name);
      int before = nameStart;
      while (before > start && SPACES.indexOf(source.charAt(before - 1)) >= 0) {
        before--;
      }
      WrittenAttribute read = value(before);
      if (isIt) {
        return Optional.of(read);
      }
    }
    return Optional.empty();
  }

  private WrittenAttribute value(int start) {
    int nameEnd = at;
    skip(SPACES);
    if (at >= end || source.charAt(at) != '=') {
      at = nameEnd;
      return new WrittenAttribute(start, nameEnd, nameEnd, nameEnd, WrittenAttribute.NONE);
    }
    at++;
    skip(SPACES);
    char sign = at < end ? source.charAt(at) : WrittenAttribute.BARE;
    if (sign == '"' || sign == '\'') {
      int close = source.indexOf(sign, at + 1);
      int valueStart = at + 1;
      int valueEnd = close < 0 || close > end ? end : close;
      at = Math.min(end, valueEnd + 1);
      return new WrittenAttribute(start, valueStart, valueEnd, at, sign);
    }
    int valueStart = at;
    skipUntil(SPACES);
    return new WrittenAttribute(start, valueStart, at, at, WrittenAttribute.BARE);
  }

  private void skip(String signs) {
    while (at < end && signs.indexOf(source.charAt(at)) >= 0) {
      at++;
    }
  }

  private void skipUntil(String signs) {
    while (at < end && signs.indexOf(source.charAt(at)) < 0) {
      at++;
    }
  }
}
