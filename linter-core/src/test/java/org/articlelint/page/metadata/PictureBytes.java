package org.articlelint.page.metadata;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Files of pictures that hold metadata, and no picture. */
public final class PictureBytes {

  private static final String XMP_MARK = "http://ns.adobe.com/xap/1.0/\0";

  private PictureBytes() {}

  /** A packet of XMP with creator, credit line, copyright notice, source type and caption. */
  public static String xmp(String creator, String credit, String sourceType) {
    return """
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
          xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" photoshop:Credit="%s" Iptc4xmpExt:DigitalSourceType="%s">
        <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
        <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">(c) Bote</rdf:li></rdf:Alt></dc:rights>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Boats in the old town</rdf:li></rdf:Alt></dc:description>
        </rdf:Description></rdf:RDF></x:xmpmeta>""".formatted(credit, sourceType, creator);
  }

  /** A JPEG with that packet of XMP. */
  public static byte[] jpeg(String xmp) {
    return jpeg(0xE1, (XMP_MARK + xmp).getBytes(StandardCharsets.UTF_8));
  }

  /** A JPEG with one segment of that kind. */
  static byte[] jpeg(int kind, byte[] data) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(bytes(0xFF, 0xD8, 0xFF, kind, data.length + 2 >> 8, data.length + 2 & 0xFF));
    out.writeBytes(data);
    out.writeBytes(bytes(0xFF, 0xDA, 0, 2, 0xFF, 0xD9));
    return out.toByteArray();
  }

  /** A JPEG with IPTC-IIM: a by-line and a credit. */
  static byte[] iptcJpeg(String byLine, String credit) {
    return iptcJpeg(byLine, credit, StandardCharsets.ISO_8859_1);
  }

  /** The same, in that encoding. */
  static byte[] iptcJpeg(String byLine, String credit, Charset charset) {
    var iim = new ByteArrayOutputStream();
    iim.writeBytes(dataset(80, byLine, charset));
    iim.writeBytes(dataset(110, credit, charset));
    return jpeg(0xED, resource(0x404, iim.toByteArray()));
  }

  /** Photoshop's resources with one of that number. */
  static byte[] resource(int number, byte[] data) {
    var out = new ByteArrayOutputStream();
    out.writeBytes("Photoshop 3.0\0008BIM".getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(bytes(number >> 8, number & 0xFF, 0, 0, 0, 0, data.length >> 8, data.length & 0xFF));
    out.writeBytes(data);
    out.writeBytes(new byte[data.length % 2]);
    return out.toByteArray();
  }

  private static byte[] dataset(int number, String text, Charset charset) {
    byte[] data = text.getBytes(charset);
    var out = new ByteArrayOutputStream();
    out.writeBytes(bytes(0x1C, 2, number, 0, data.length));
    out.writeBytes(data);
    return out.toByteArray();
  }

  /** A PNG with that packet of XMP. */
  static byte[] png(String xmp) {
    byte[] data = ("XML:com.adobe.xmp\0\0\0\0\0" + xmp).getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream();
    out.writeBytes(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, data.length >> 8, data.length & 0xFF));
    out.writeBytes("iTXt".getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(data);
    out.writeBytes(bytes(0, 0, 0, 0));
    return out.toByteArray();
  }

  /** A WebP with that packet of XMP. */
  static byte[] webp(String xmp) {
    byte[] data = xmp.getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream();
    out.writeBytes("RIFF\0\0\0\0WEBPXMP ".getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(bytes(data.length & 0xFF, data.length >> 8, 0, 0));
    out.writeBytes(data);
    return out.toByteArray();
  }

  private static byte[] bytes(int... numbers) {
    byte[] bytes = new byte[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      bytes[i] = (byte) numbers[i];
    }
    return bytes;
  }
}
