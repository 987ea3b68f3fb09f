package org.articlelint.page.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text in a picture's file. */
final class PictureText {

  private static final int LONGEST = 4000; // signs of one field; what is longer is none of those that are read
  private static final Charset ELSE = Charset.forName("windows-1252");

  private PictureText() {}

  /** Bytes of which nobody reliable says how they are encoded: UTF-8 if they can be. */
  static String of(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException older) {
      return new String(bytes, ELSE);
    }
  }

  /** The words of a field; empty if it has none. */
  static Optional<String> told(String value) {
    String words = value.length() > LONGEST ? "" : value.replace('\0', ' ').strip().replaceAll("\\s+", " ");
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
