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

  private static final Reading SNIFFED_LAST = new Reading(Charset.forName("windows-1252"), 0);
  private static final String RULE = "@charset \"";
  private static final int LOOKED_AT = 1024;

  private Encoding() {}

  /**
   * How bytes are read as text.
   *
   * @param charset the encoding
   * @param mark how many bytes the byte order mark takes, which is not part of the text
   */
  record Reading(Charset charset, int mark) {

    String text(byte[] bytes) {
      return new String(bytes, mark, bytes.length - mark, charset);
    }
  }

  /** The text of a page. */
  static String decode(byte[] bytes) {
    Optional<Reading> told = told(bytes);
    return told.isPresent() ? told.get().text(bytes) : utf8(bytes).orElseGet(() -> SNIFFED_LAST.text(bytes));
  }

  /** How a page is read. */
  static Reading reading(byte[] bytes) {
    return told(bytes).orElseGet(() -> utf8(bytes).isPresent() ? new Reading(StandardCharsets.UTF_8, 0) : SNIFFED_LAST);
  }

  /** What a page says, one way or another; empty where it says nothing. */
  private static Optional<Reading> told(byte[] bytes) {
    Optional<Reading> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    if (startsWith(bytes, '<', 0, '?', 0, 'x', 0)) {
      return Optional.of(new Reading(StandardCharsets.UTF_16LE, 0));
    }
    if (startsWith(bytes, 0, '<', 0, '?', 0, 'x')) {
      return Optional.of(new Reading(StandardCharsets.UTF_16BE, 0));
    }
    return Prescan.of(bytes).map(named -> new Reading(named, 0));
  }

  /**
   * The text of a style sheet (CSS Syntax 3, 3.2), which says its encoding in its first bytes or not at all. What its page says is not
   * asked, for many pages share a sheet.
   */
  public static String decodeSheet(byte[] bytes) {
    Optional<Reading> told = marked(bytes).or(() -> rule(bytes).map(named -> new Reading(named, 0)));
    return told.isPresent() ? told.get().text(bytes) : utf8(bytes).orElseGet(() -> SNIFFED_LAST.text(bytes));
  }

  /** What a byte order mark says; empty where there is no mark. */
  private static Optional<Reading> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Reading(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new Reading(StandardCharsets.UTF_16BE, 2));
    }
    return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(new Reading(StandardCharsets.UTF_16LE, 2)) : Optional.empty();
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

  /** The text in UTF-8; empty where the bytes are not that throughout. */
  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }
}
