package org.articlelint.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** Escapes in JSON not only what the format wants escaped, but all that steers a terminal: JSON is looked at there, too. */
final class TerminalEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[0x7F] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int sign) {
    return sign > Character.MAX_VALUE || Plain.isPlain((char) sign) ? null : new SerializedString("\\u%04x".formatted(sign));
  }
}
