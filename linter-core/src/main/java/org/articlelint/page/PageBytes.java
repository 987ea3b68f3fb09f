package org.articlelint.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bytes that a page was read from, and which of them each sign of its source stands for. So an edit changes the bytes at its place
 * and no other, whatever the encoding.
 */
public final class PageBytes {

  private final byte[] bytes;
  private final Encoding.Reading reading;

  private PageBytes(byte[] bytes, Encoding.Reading reading) {
    this.bytes = bytes;
    this.reading = reading;
  }

  /** The bytes of a page, read as {@link Page#parse(byte[])} reads them. */
  public static PageBytes of(byte[] bytes) {
    return new PageBytes(bytes, Encoding.reading(bytes));
  }

  /** That source in UTF-8, whatever it was read from: for people to look at. */
  public static PageBytes utf8(String source) {
    return new PageBytes(source.getBytes(StandardCharsets.UTF_8), new Encoding.Reading(StandardCharsets.UTF_8, 0));
  }

  /**
   * Bytes that give way to others.
   *
   * @param start offset of the first that goes
   * @param end offset after the last one
   * @param replacement what stands there instead
   */
  public record Splice(int start, int end, byte[] replacement) {}

  /** The bytes; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The name of the encoding: {@code windows-1252}. */
  public String encoding() {
    return reading.charset().name();
  }

  /** Whether the encoding has a sign for each of that text. */
  public boolean canWrite(String text) {
    return isFree() && reading.charset().canEncode() && reading.charset().newEncoder().canEncode(text);
  }

  /** Whether each byte says by itself and its neighbours what it stands for; in ISO-2022-JP that depends on all before it. */
  private boolean isFree() {
    return !reading.charset().name().contains("ISO-2022");
  }

  /**
   * What those edits of the source change in the bytes, by place.
   *
   * @param source what the bytes were read as
   * @param edits of which no two overlap
   * @return empty if the encoding does not let bytes be changed one by one, or cannot write what they write
   */
  public Optional<List<Splice>> splices(String source, List<Edit> edits) {
    if (!isFree() || !edits.stream().allMatch(edit -> canWrite(edit.replacement()))) {
      return Optional.empty();
    }
    var map = new ByteMap(source);
    List<Splice> splices = new ArrayList<>();
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
      int start = map.offset(edit.start());
      int end = map.offset(edit.end());
      if (start < 0 || end < 0) {
        return Optional.empty();
      }
      splices.add(new Splice(start, end, edit.replacement().getBytes(reading.charset())));
    }
    return Optional.of(splices);
  }

  /** The bytes after those splices, which stand in order. */
  public byte[] with(List<Splice> splices) {
    var out = new ByteArrayOutputStream(bytes.length + 64);
    int at = 0;
    for (Splice splice : splices) {
      out.write(bytes, at, splice.start() - at);
      out.writeBytes(splice.replacement());
      at = splice.end();
    }
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }

  /** Which byte each sign begins at, asked for in rising order: the bytes are read a second time as far as somebody asks. */
  private final class ByteMap {

    private final String source;
    private final ByteBuffer in = ByteBuffer.wrap(bytes, reading.mark(), bytes.length - reading.mark());
    private final CharsetDecoder decoder = charset().newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
    private int at;

    ByteMap(String source) {
      this.source = source;
    }

    private Charset charset() {
      return reading.charset();
    }

    /** The offset of the byte; -1 where the bytes do not say what the source says, or a sign of two UTF-16 units is parted. */
    int offset(int sign) {
      CharBuffer out = CharBuffer.allocate(sign - at);
      if (sign > at) {
        decoder.decode(in, out, true);
      }
      boolean isSame = !out.hasRemaining() && source.startsWith(out.flip().toString(), at);
      at = sign;
      return isSame ? in.position() : -1;
    }
  }
}
