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
final class Encoding {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Encoding() {}

  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, '<', 0, '?', 0, 'x', 0)) {
      return decode(bytes, 0, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0, '<', 0, '?', 0, 'x')) {
      return decode(bytes, 0, StandardCharsets.UTF_16BE);
    }
    Optional<Charset> declared = Prescan.of(bytes);
    return declared.isPresent() ? decode(bytes, 0, declared.get()) : sniff(bytes);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
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
