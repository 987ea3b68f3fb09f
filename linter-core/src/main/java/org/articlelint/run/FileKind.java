package org.articlelint.run;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What bytes are by their content, where they are not HTML. Names of files say nothing. */
final class FileKind {

  /** How files of other kinds begin. ISO 8859-1; a dot stands for any byte. */
  private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

  static {
    BEGINNINGS.put("\u0089PNG\r\n", "a PNG image");
    BEGINNINGS.put("\u00FF\u00D8\u00FF", "a JPEG image");
    BEGINNINGS.put("GIF87a", "a GIF image");
    BEGINNINGS.put("GIF89a", "a GIF image");
    BEGINNINGS.put("RIFF....WEBP", "a WebP image");
    BEGINNINGS.put("RIFF....WAVE", "a sound");
    BEGINNINGS.put("RIFF....AVI ", "a video");
    BEGINNINGS.put("....ftypavi", "an AVIF image");
    BEGINNINGS.put("....ftyphei", "a HEIC image");
    BEGINNINGS.put("....ftyp", "a video");
    BEGINNINGS.put("II*\0", "a TIFF image");
    BEGINNINGS.put("MM\0*", "a TIFF image");
    BEGINNINGS.put("\0\0\1\0", "an icon");
    BEGINNINGS.put("BM....\0\0\0\0", "a BMP image");
    BEGINNINGS.put("%PDF-", "a PDF");
    BEGINNINGS.put("%!PS", "a PostScript file");
    BEGINNINGS.put("{\\rtf", "an RTF document");
    BEGINNINGS.put("PK\3\4", "a zip archive, or an office document");
    BEGINNINGS.put("PK\5\6", "an empty zip archive");
    BEGINNINGS.put("\u001F\u008B", "compressed by gzip: unpack it first");
    BEGINNINGS.put("BZh", "compressed by bzip2: unpack it first");
    BEGINNINGS.put("\u00FD7zXZ\0", "compressed by xz: unpack it first");
    BEGINNINGS.put("\u0028\u00B5\u002F\u00FD", "compressed by zstd: unpack it first");
    BEGINNINGS.put("7z\u00BC\u00AF\u0027\u001C", "a 7z archive");
    BEGINNINGS.put("Rar!\u001A\7", "a RAR archive");
    BEGINNINGS.put("\u00D0\u00CF\u0011\u00E0", "an office document");
    BEGINNINGS.put("ID3\3", "a sound");
    BEGINNINGS.put("ID3\4", "a sound");
    BEGINNINGS.put("OggS", "a sound or a video");
    BEGINNINGS.put("\u001AE\u00DF\u00A3", "a video");
    BEGINNINGS.put("wOFF", "a font");
    BEGINNINGS.put("wOF2", "a font");
    BEGINNINGS.put("\u007FELF", "a program");
    BEGINNINGS.put("\u00CA\u00FE\u00BA\u00BE", "a program");
  }

  private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
  /** Byte order marks, which are no text. */
  private static final Set<String> MARKS = Set.of(UTF_8_MARK, "\u00FE\u00FF", "\u00FF\u00FE");
  private static final int LOOKED_AT = 8192;

  private FileKind() {}

  /** What the bytes are instead, as a sentence; empty if they may be HTML. */
  static Optional<String> otherThanHtml(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.of("The file is empty.");
    }
    String start = start(bytes);
    Optional<String> kind = kind(start);
    if (kind.isPresent()) {
      return Optional.of("This is no HTML but %s.".formatted(kind.get()));
    }
    if (bytes.length <= LOOKED_AT && (MARKS.contains(start) || withoutMark(start).isBlank())) {
      return Optional.of("The file is empty.");
    }
    return isBinary(start) ? Optional.of("This is no HTML but binary data.") : Optional.empty();
  }

  /** Whether the bytes are text of whatever kind, be it empty. */
  static boolean isText(byte[] bytes) {
    String start = start(bytes);
    return kind(start).isEmpty() && !isBinary(start);
  }

  private static String start(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
  }

  private static Optional<String> kind(String start) {
    return BEGINNINGS.entrySet().stream().filter(kind -> begins(start, kind.getKey())).map(Map.Entry::getValue).findFirst();
  }

  private static String withoutMark(String start) {
    return start.startsWith(UTF_8_MARK) ? start.substring(UTF_8_MARK.length()) : start;
  }

  private static boolean begins(String start, String beginning) {
    if (start.length() < beginning.length()) {
      return false;
    }
    for (int i = 0; i < beginning.length(); i++) {
      if (beginning.charAt(i) != '.' && beginning.charAt(i) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether more than two in a hundred bytes are control codes that text has no use for (MIME Sniffing, binary data byte). A stray
   * one does not make a page binary: browsers show such pages.
   */
  private static boolean isBinary(String start) {
    boolean isUtf16 = start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")
        || start.startsWith("<\0?\0x\0") || start.startsWith("\0<\0?\0x");
    long codes = start.chars()
        .filter(code -> code < 0x20 && code != '\t' && code != '\n' && code != '\f' && code != '\r' && code != 0x1B).count();
    return !isUtf16 && codes * 50 > start.length();
  }
}
