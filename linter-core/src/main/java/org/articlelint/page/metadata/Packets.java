package org.articlelint.page.metadata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where in a picture's file its metadata lies: few packets, none of them large, and none that would have to be unpacked.
 *
 * <p>A packet with a document type, which could name other files or grow without end, is none, nor is one with more namespaces than any
 * program writes.
 *
 * @param xmp packets of XMP
 * @param photoshop Photoshop's resources, of which IPTC-IIM is one
 * @param exif packets of Exif, from their TIFF header on
 * @param iim packets of IPTC-IIM, which lie in the two before
 */
record Packets(List<byte[]> xmp, List<byte[]> photoshop, List<byte[]> exif, List<byte[]> iim) {

  private static final int MOST = 20; // of each kind
  private static final int MOST_BYTES = 1 << 20; // of one packet
  private static final int MOST_NAMESPACES = 200; // programs write some twenty
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PNG = latin("\u0089PNG\r\n\u001a\n");
  private static final byte[] RIFF = latin("RIFF");
  private static final byte[] WEBP = latin("WEBP");
  private static final byte[] EXIF_MARK = latin("Exif\0\0");
  private static final byte[] XMP_MARK = latin("http://ns.adobe.com/xap/1.0/\0");
  private static final byte[] PHOTOSHOP_MARK = latin("Photoshop 3.0\0");
  private static final byte[] PNG_XMP_MARK = latin("XML:com.adobe.xmp\0\0"); // its text is not packed

  static Packets in(byte[] file) {
    var packets = new Packets(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    if (stands(JPEG, file, 0)) {
      packets.readJpeg(file);
    } else if (stands(PNG, file, 0)) {
      packets.readPng(file);
    } else if (stands(RIFF, file, 0) && stands(WEBP, file, 8)) {
      packets.readWebp(file);
    }
    return packets;
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Segments (ITU T.81, B.1.1): FF, a kind, a length that counts itself; the picture itself begins with SOS, DA. */
  private void readJpeg(byte[] file) {
    int at = 2;
    while (at + 4 <= file.length && file[at] == (byte) 0xFF && file[at + 1] != (byte) 0xDA) {
      if (file[at + 1] == (byte) 0xFF) { // a fill byte
        at++;
        continue;
      }
      int kind = file[at + 1] & 0xFF;
      int end = at + 2 + ((file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
      if (end < at + 4 || end > file.length) {
        return;
      }
      if (kind == 0xE1) {
        addBehind(XMP_MARK, file, at + 4, end, xmp);
        addBehind(EXIF_MARK, file, at + 4, end, exif);
      } else if (kind == 0xED) {
        addBehind(PHOTOSHOP_MARK, file, at + 4, end, photoshop);
      }
      at = end;
    }
  }

  /** Chunks (PNG, 5.3): a length, a kind of four letters, the data, four bytes of checksum. */
  private void readPng(byte[] file) {
    int at = PNG.length;
    while (at + 12 <= file.length) {
      long length = number(file, at, 4, true);
      int start = at + 8;
      if (length > file.length - start - 4) {
        return;
      }
      int end = start + (int) length;
      if (stands(latin("iTXt"), file, at + 4) && stands(PNG_XMP_MARK, file, start)) {
        add(file, behindText(file, behindText(file, start + PNG_XMP_MARK.length + 1, end), end), end, xmp);
      } else if (stands(latin("eXIf"), file, at + 4)) {
        add(file, start, end, exif);
      }
      at = end + 4;
    }
  }

  /** Chunks (RIFF): a kind of four letters, a length, the data, filled up to an even length. */
  private void readWebp(byte[] file) {
    int at = 12;
    while (at + 8 <= file.length) {
      long length = number(file, at + 4, 4, false);
      int start = at + 8;
      if (length > file.length - start) {
        return;
      }
      int end = start + (int) length;
      if (stands(latin("XMP "), file, at)) {
        add(file, start, end, xmp);
      } else if (stands(latin("EXIF"), file, at)) {
        add(file, stands(EXIF_MARK, file, start) ? Math.min(start + EXIF_MARK.length, end) : start, end, exif);
      }
      at = end + (int) (length & 1);
    }
  }

  static long number(byte[] file, int at, int bytes, boolean isBigEndian) {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      number = number << 8 | file[isBigEndian ? at + i : at + bytes - 1 - i] & 0xFF;
    }
    return number;
  }

  private static int behindText(byte[] file, int from, int end) {
    int at = from;
    while (at < end && file[at] != 0) {
      at++;
    }
    return Math.min(at + 1, end);
  }

  private static void addBehind(byte[] mark, byte[] file, int start, int end, List<byte[]> packets) {
    if (end - start >= mark.length && stands(mark, file, start)) {
      add(file, start + mark.length, end, packets);
    }
  }

  private static void add(byte[] file, int start, int end, List<byte[]> packets) {
    boolean isSound = end > start && end - start <= MOST_BYTES && packets.size() < MOST;
    if (isSound && isWithoutEntities(file, start, end)) {
      packets.add(Arrays.copyOfRange(file, start, end));
    }
  }

  /** Adds a packet that lay in one of these. */
  static void addInner(byte[] packet, List<byte[]> packets) {
    if (packets.size() < MOST) {
      packets.add(packet);
    }
  }

  /** XMP may lie in the other packets too, and in two bytes a letter; XMP itself needs no document type. */
  private static boolean isWithoutEntities(byte[] file, int start, int end) {
    String text = new String(file, start, end - start, StandardCharsets.ISO_8859_1).replace("\0", "");
    return !text.contains("<!DOCTYPE") && !text.contains("<!ENTITY") && text.split("xmlns", MOST_NAMESPACES + 1).length <= MOST_NAMESPACES;
  }

  static boolean stands(byte[] mark, byte[] file, int at) {
    return at + mark.length <= file.length && Arrays.equals(file, at, at + mark.length, mark, 0, mark.length);
  }
}
