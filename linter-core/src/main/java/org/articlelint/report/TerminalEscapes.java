package org.articlelint.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Escapes in JSON not only what the format wants escaped, but all that steers a terminal: JSON is looked at there, too. */
final class TerminalEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final int LAST_CONTROL = 0x9F;
  private static final int FIRST_MARK = 0x2028;
  private static final int LAST_MARK = 0x2069;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[0x7F] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int sign) {
    return isSteering((char) sign) ? new SerializedString(escaped((char) sign)) : null;
  }

  /** Whether it is no sign to be read, but one that steers a terminal, or the direction of what stands around it. */
  static boolean isSteering(char sign) {
    boolean isFarOff = sign > LAST_CONTROL && sign < FIRST_MARK || sign > LAST_MARK; // nearly all are: asked for each sign of a report
    return !isFarOff && !Plain.isPlain(sign);
  }

  /** The sign as JSON escapes it. */
  static String escaped(char sign) {
    return String.format(Locale.ROOT, "\\u%04x", (int) sign);
  }
}
