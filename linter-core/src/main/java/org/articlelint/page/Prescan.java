package org.articlelint.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The encoding that a page names in its first bytes, before anything is decoded (HTML, "prescan a byte stream to determine its
 * encoding"; by hand, since each byte is looked at once, however hostile the page).
 *
 * <p>Browsers also take a late {@code meta} into account, by starting again; hence 64 KB here, up to the {@code body} tag, rather
 * than the standard's 1024 bytes.
 */
final class Prescan {

  private static final int LOOKED_AT = 1 << 16;

  private final String head;
  private int at;

  private Prescan(String head) {
    this.head = head;
  }

  /** What the page says; empty where it says nothing that browsers understand. */
  static Optional<Charset> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    return new Prescan(head).meta().or(() -> xml(head));
  }

  private Optional<Charset> meta() {
    while ((at = head.indexOf('<', at)) >= 0) {
      if (head.startsWith("<!--", at)) {
        int end = head.indexOf("-->", at + 2);
        at = end < 0 ? head.length() : end + 3;
      } else if (isTag("<meta")) {
        at += 5;
        Optional<Charset> found = metaAttributes();
        if (found.isPresent()) {
          return found;
        }
      } else if (isTag("<body")) {
        return Optional.empty();
      } else if (letterAt(at + 1) || charAt(at + 1) == '/' && letterAt(at + 2)) {
        skipTag();
      } else if ("!/?".indexOf(charAt(at + 1)) >= 0) {
        int end = head.indexOf('>', at);
        at = end < 0 ? head.length() : end + 1;
      } else {
        at++;
      }
    }
    return Optional.empty();
  }

  private boolean isTag(String start) {
    char after = charAt(at + start.length());
    return head.regionMatches(true, at, start, 0, start.length()) && (isBlank(after) || after == '/' || after == '>');
  }

  private void skipTag() {
    while (at < head.length() && !isBlank(head.charAt(at)) && head.charAt(at) != '>') {
      at++;
    }
    while (attribute() != null) {
      // only the place behind the last one matters
    }
  }

  private Optional<Charset> metaAttributes() {
    Set<String> names = new HashSet<>();
    boolean isPragma = false;
    boolean isByContent = false;
    Optional<Charset> charset = Optional.empty();
    for (String[] attribute = attribute(); attribute != null; attribute = attribute()) {
      boolean isFirst = names.add(attribute[0]);
      if (isFirst && attribute[0].equals("http-equiv")) {
        isPragma = attribute[1].equals("content-type");
      } else if (isFirst && attribute[0].equals("charset")) {
        charset = EncodingLabels.charset(attribute[1]);
        isByContent = false;
      } else if (isFirst && attribute[0].equals("content") && !names.contains("charset")) {
        charset = inContent(attribute[1]);
        isByContent = true;
      }
    }
    return isByContent && !isPragma ? Optional.empty() : charset.map(Prescan::readable);
  }

  /** The encoding in a {@code content} (HTML, "extracting a character encoding from a meta element"). */
  private static Optional<Charset> inContent(String content) {
    int from = content.indexOf("charset");
    while (from >= 0) {
      int sign = from + "charset".length();
      while (sign < content.length() && isBlank(content.charAt(sign))) {
        sign++;
      }
      if (sign < content.length() && content.charAt(sign) == '=') {
        String rest = content.substring(sign + 1).strip();
        String quote = rest.startsWith("\"") ? "\"" : rest.startsWith("'") ? "'" : "";
        int end = quote.isEmpty() ? endOfLabel(rest) : rest.indexOf(quote, 1);
        return end < 0 ? Optional.empty() : EncodingLabels.charset(rest.substring(quote.length(), end));
      }
      from = content.indexOf("charset", from + 1);
    }
    return Optional.empty();
  }

  private static int endOfLabel(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ';' && !isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The encoding of an XML declaration (HTML, "get an XML encoding"). */
  private static Optional<Charset> xml(String head) {
    int end = head.startsWith("<?xml") ? head.indexOf('>') : -1;
    int name = end < 0 ? -1 : head.substring(0, end).indexOf("encoding");
    if (name < 0) {
      return Optional.empty();
    }
    String rest = head.substring(name + "encoding".length(), end).strip();
    String value = rest.startsWith("=") ? rest.substring(1).strip() : "";
    int close = value.isEmpty() || "\"'".indexOf(value.charAt(0)) < 0 ? -1 : value.indexOf(value.charAt(0), 1);
    return close < 0 ? Optional.empty() : EncodingLabels.charset(value.substring(1, close)).map(Prescan::readable);
  }

  /** What says its encoding in bytes that could be read one by one is not UTF-16, whatever it says. */
  static Charset readable(Charset named) {
    return named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named;
  }

  /** The next attribute of the tag, name and value in lower case; null behind the last one. */
  private String @Nullable [] attribute() {
    while (isBlank(charAt(at)) || charAt(at) == '/') {
      at++;
    }
    if (at >= head.length() || head.charAt(at) == '>') {
      return null;
    }
    int start = at++; // a name may begin with =
    while (at < head.length() && "=/>".indexOf(head.charAt(at)) < 0 && !isBlank(head.charAt(at))) {
      at++;
    }
    String name = head.substring(start, at).toLowerCase(Locale.ROOT);
    int behind = at;
    skipBlanks();
    if (charAt(at) != '=') {
      at = behind;
      return new String[] {name, ""};
    }
    at++;
    skipBlanks();
    return new String[] {name, value().toLowerCase(Locale.ROOT)};
  }

  private String value() {
    char quote = charAt(at);
    if (quote == '"' || quote == '\'') {
      int end = head.indexOf(quote, at + 1);
      String value = head.substring(at + 1, end < 0 ? head.length() : end);
      at = end < 0 ? head.length() : end + 1;
      return value;
    }
    int start = at;
    while (at < head.length() && head.charAt(at) != '>' && !isBlank(head.charAt(at))) {
      at++;
    }
    return head.substring(start, at);
  }

  private void skipBlanks() {
    while (isBlank(charAt(at))) {
      at++;
    }
  }

  private char charAt(int index) {
    return index < head.length() ? head.charAt(index) : '\0';
  }

  private boolean letterAt(int index) {
    char letter = charAt(index);
    return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
  }

  private static boolean isBlank(char sign) {
    return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\f' || sign == '\r';
  }
}
