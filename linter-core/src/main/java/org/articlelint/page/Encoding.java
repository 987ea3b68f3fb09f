package org.articlelint.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text as browsers do it (HTML, "determining the character encoding"; Encoding Standard for the labels): a byte order
 * mark wins; then the first {@code meta} that names an encoding; then, as browsers sniff it, UTF-8 if every byte agrees; else
 * windows-1252. Bytes that the encoding does not know become U+FFFD. A byte order mark is not part of the text.
 */
final class Encoding {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Labels for which the Encoding Standard names another encoding than Java does. */
  private static final Map<String, String> LABELS = Map.ofEntries(
      Map.entry("ascii", "windows-1252"), Map.entry("us-ascii", "windows-1252"),
      Map.entry("latin1", "windows-1252"), Map.entry("l1", "windows-1252"), Map.entry("iso-8859-1", "windows-1252"),
      Map.entry("iso8859-1", "windows-1252"), Map.entry("iso88591", "windows-1252"), Map.entry("iso_8859-1", "windows-1252"),
      Map.entry("x-user-defined", "windows-1252"), Map.entry("iso-8859-9", "windows-1254"),
      Map.entry("latin5", "windows-1254"), Map.entry("iso-8859-11", "windows-874"), Map.entry("tis-620", "windows-874"),
      Map.entry("utf-16", "utf-8"), Map.entry("utf-16le", "utf-8"), Map.entry("utf-16be", "utf-8"),
      Map.entry("utf8", "utf-8"), Map.entry("unicode-1-1-utf-8", "utf-8"),
      Map.entry("gb2312", "gb18030"), Map.entry("gb_2312-80", "gb18030"), Map.entry("gbk", "gb18030"),
      Map.entry("x-gbk", "gb18030"), Map.entry("big5", "big5-hkscs"),
      Map.entry("shift_jis", "windows-31j"), Map.entry("shift-jis", "windows-31j"), Map.entry("sjis", "windows-31j"),
      Map.entry("x-sjis", "windows-31j"), Map.entry("euc-kr", "x-windows-949"),
      Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("korean", "x-windows-949"),
      Map.entry("ksc5601", "x-windows-949"), Map.entry("windows-949", "x-windows-949"));

  private static final Pattern COMMENT_OR_META = Pattern.compile("<!--.*?-->|<meta[\\s/][^>]*>|<body[\\s>]",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]+)", Pattern.CASE_INSENSITIVE);

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
    Optional<Charset> declared = declared(bytes);
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

  /** What the first meta before the body says; looked for in the first 64 KB, since browsers too take a late one. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 1 << 16), StandardCharsets.ISO_8859_1);
    Matcher found = COMMENT_OR_META.matcher(head);
    while (found.find()) {
      String tag = found.group();
      if (tag.regionMatches(true, 0, "<body", 0, 5)) {
        return Optional.empty();
      }
      Matcher charset = CHARSET.matcher(tag);
      if (!tag.startsWith("<!--") && charset.find()) {
        return charset(charset.group(1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> charset(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    String name = LABELS.getOrDefault(lower, lower);
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static String sniff(byte[] bytes) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException notUtf8) {
      return decode(bytes, 0, WINDOWS_1252);
    }
  }
}
