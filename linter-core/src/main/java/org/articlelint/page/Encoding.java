package org.articlelint.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text as browsers do it (HTML, "determining the character encoding"; Encoding Standard for the labels): a byte order
 * mark wins; then what the page {@linkplain Prescan says of itself}; then, as browsers sniff it, UTF-8 if every byte agrees; else
 * windows-1252. Bytes that the encoding does not know become U+FFFD. A byte order mark is not part of the text.
 */
public final class Encoding {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String RULE = "@charset \"";
  private static final int LOOKED_AT = 1024;

  private Encoding() {}

  /** The text of a page. */
  static String decode(byte[] bytes) {
    Optional<String> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (startsWith(bytes, '<', 0, '?', 0, 'x', 0)) {
      return decode(bytes, 0, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0, '<', 0, '?', 0, 'x')) {
      return decode(bytes, 0, StandardCharsets.UTF_16BE);
    }
    return decode(bytes, Prescan.of(bytes));
  }

  /**
   * The text of a style sheet (CSS Syntax 3, 3.2), which says its encoding in its first bytes or not at all. What its page says is not
   * asked, for many pages share a sheet.
   */
  public static String decodeSheet(byte[] bytes) {
    return marked(bytes).orElseGet(() -> decode(bytes, rule(bytes)));
  }

  /** The text behind a byte order mark; empty where there is no mark. */
  private static Optional<String> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(decode(bytes, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(decode(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(decode(bytes, 2, StandardCharsets.UTF_16LE)) : Optional.empty();
  }

  /** What {@code @charset} says: no rule, but these very bytes, lower case and double quotes. */
  private static Optional<Charset> rule(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    int end = head.indexOf('"', RULE.length());
    return head.startsWith(RULE) && head.startsWith("\";", end)
        ? EncodingLabels.charset(head.substring(RULE.length(), end)).map(Prescan::readable) : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decode(byte[] bytes, Optional<Charset> declared) {
    return declared.isPresent() ? decode(bytes, 0, declared.get()) : sniff(bytes);
  }

  private static String decode(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static String sniff(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return decode(bytes, 0, WINDOWS_1252);
    }
  }
}
