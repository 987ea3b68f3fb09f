package org.articlelint.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Bytes that are read as something else than they say, or as nothing. */
final class OddBytes {

  private static final String STORY =
      "<!DOCTYPE html><html lang=de><title>Überflutung</title><h1>Überflutung in Obernau</h1>" + Hostile.FAULT + "<p>Der Fluß stieg. 洪水</p>";
  private static final String LONG = "<p>The river rose again.</p>".repeat(400); // what no page is tells by its beginning
  private static final String ENTITIES = """
      &#x110000; &#0; &#xD800; &#xDFFF; &#x80; &#99999999999999999999; &#; &#x; & && &# &#-1; &#1e9; &#x1F4A9&#x1F4A9 &#13;&#10;
      &notit; &amp &ampx=1 &NotEqualTilde; &NotEqualTild &lt;script&gt;
      """ + "&#x" + "F".repeat(1_000) + "; &" + "a".repeat(1_000) + ";";
  private static final byte[] NOTHING = new byte[0];
  private static final byte[] LITTLE = bytes(0xFF, 0xFE); // the mark of UTF-16, one way and the other
  private static final byte[] BIG = bytes(0xFE, 0xFF);

  private OddBytes() {}

  /** What is a page all the same. */
  static Stream<Hostile> pages() {
    return Stream.of(entities(), encodings(), signs()).flatMap(pages -> pages);
  }

  private static Stream<Hostile> entities() {
    return Stream.of(ENTITIES.split("\\s+"))
        .flatMap(entity -> Stream.of(
            Hostile.body(entity, 2_000, number -> "<p>" + entity.repeat(number)),
            Hostile.body(entity + " in attributes", 500,
                number -> "<a href='%1$s' title=\"%1$s\" alt=%1$s>x</a>".formatted(entity).repeat(number))));
  }

  private static Stream<Hostile> encodings() {
    byte[] utf8 = STORY.getBytes(StandardCharsets.UTF_8);
    byte[] mark = bytes(0xEF, 0xBB, 0xBF);
    return Stream.of(
        plain("a mark of UTF-8, twice", mark, mark, utf8),
        plain("a mark of UTF-8, and UTF-16 in meta", mark, Hostile.utf8("<meta charset=utf-16>"), utf8),
        plain("UTF-16 in meta", Hostile.utf8("<meta charset=utf-16le>"), utf8),
        plain("UTF-7 in meta", Hostile.utf8("<meta charset=utf-7>+ADw-script+AD4-"), utf8),
        plain("no such encoding in meta", Hostile.utf8("<meta charset='klingon&#0;'>"), utf8),
        plain("two encodings in meta",
            Hostile.utf8("<meta charset=shift_jis><meta http-equiv=content-type content='text/html; charset=koi8-r'>"), utf8),
        plain("the replacement encoding in meta", Hostile.utf8("<meta charset=hz-gb-2312>"), utf8),
        plain("a user's own encoding in meta", Hostile.utf8("<meta charset=x-user-defined>"), utf8),
        plain("ISO-2022-JP that never comes back", Hostile.utf8("<meta charset=iso-2022-jp>" + Hostile.FAULT + "\u001b$B"), utf8),
        plain("UTF-16 with a mark", LITTLE, STORY.getBytes(StandardCharsets.UTF_16LE)),
        plain("UTF-16 the other way round, with a mark", BIG, STORY.getBytes(StandardCharsets.UTF_16BE)),
        plain("UTF-16 with an odd byte at its end", LITTLE, STORY.getBytes(StandardCharsets.UTF_16LE), bytes(0x41)),
        plain("UTF-16 that is cut in a sign of two units", BIG, STORY.getBytes(StandardCharsets.UTF_16BE), bytes(0xD8, 0x3D)),
        plain("windows-1252 that says UTF-8", Hostile.utf8("<meta charset=utf-8>"), STORY.getBytes(Charset.forName("windows-1252"))),
        plain("UTF-8 that is cut in a sign", utf8, bytes(0xF0, 0x9F)),
        plain("lone surrogates in UTF-8", utf8, bytes(0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF)),
        plain("signs that are longer than they need be", utf8, bytes(0xC0, 0xBC, 0xE0, 0x80, 0xBC, 0xF8, 0x88, 0x80, 0x80, 0xBC)),
        new Hostile("one byte after the other", 200_000, number -> join(utf8, Hostile.utf8(LONG), garbage(number))));
  }

  private static Stream<Hostile> signs() {
    return Stream.of(
        Hostile.body("NULs", 100_000, number -> LONG + "x\0<p\0 \0a=\0b\0>\0</p\0>\0y ".repeat(number / 20)),
        Hostile.body("form feeds, and separators of lines", 100_000, number -> LONG + "a\f\u2028\u2029\u0085\u000b b".repeat(number)),
        Hostile.body("signs without width", 100_000, "a\u200b\u200d\u2060\ufeff\u00ad"::repeat),
        Hostile.body("signs of no use", 100_000, number -> LONG + "\ufffe\uffff\ufdd0\u0001\u007f\u009f".repeat(number)),
        Hostile.body("emoji of many parts", 30_000, "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\ud83c\udffd\ufe0f"::repeat),
        Hostile.body("signs of two units", 300_000, "\ud83d\ude00"::repeat),
        Hostile.body("signs for private use", 100_000, "<i class=icon>\ue000</i>\udbff\udffd"::repeat),
        Hostile.body("line ends of all kinds", 20_000, "\r\n\n\r<img src=a.jpg>"::repeat));
  }

  /** What is no page: each with words of the reason that is to be told. */
  static Stream<NoPage> noPages() {
    byte[] packed = gzip(STORY.repeat(100).getBytes(StandardCharsets.UTF_8));
    return Stream.of(
        new NoPage("nothing", NOTHING, "is empty"),
        new NoPage("a mark of UTF-8 and nothing", bytes(0xEF, 0xBB, 0xBF), "is empty"),
        new NoPage("a mark of UTF-16 and nothing", bytes(0xFF, 0xFE), "is empty"),
        new NoPage("blanks", Hostile.utf8(" \r\n\t ".repeat(1_000)), "is empty"),
        new NoPage("gzip", packed, "compressed by gzip"),
        new NoPage("gzip that is cut off", Arrays.copyOf(packed, 20), "compressed by gzip"),
        new NoPage("two bytes of gzip", bytes(0x1F, 0x8B), "compressed by gzip"),
        new NoPage("NULs and nothing else", new byte[100_000], "binary data"),
        new NoPage("any bytes", garbage(100_000), "binary data"),
        new NoPage("UTF-16 without a mark", STORY.getBytes(StandardCharsets.UTF_16LE), "binary data"),
        new NoPage("UTF-32", STORY.getBytes(Charset.forName("UTF-32BE")), "binary data"),
        new NoPage("a picture that is cut off", bytes(0xFF, 0xD8, 0xFF, 0xE0), "a JPEG image"),
        new NoPage("a page behind a picture", join(Hostile.utf8("GIF89a"), Hostile.utf8(STORY)), "a GIF image"));
  }

  /**
   * Bytes that are no page.
   *
   * @param why words of what is to be told of them
   */
  record NoPage(String name, byte[] bytes, String why) {

    @Override
    public String toString() {
      return name;
    }
  }

  private static Hostile plain(String name, byte[]... parts) {
    return new Hostile(name, 1, number -> join(parts));
  }

  private static byte[] garbage(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static byte[] bytes(int... numbers) {
    byte[] bytes = new byte[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      bytes[i] = (byte) numbers[i];
    }
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
