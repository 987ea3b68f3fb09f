package org.articlelint.page.metadata;

import java.util.Arrays;

/**
 * A packet of Photoshop's resources (its file format, "Image Resource Blocks"): a mark of four letters, a number, a name, a length of four
 * bytes, the data; name and data are filled up to an even length.
 */
final class PhotoshopResources {

  private static final int IIM = 0x404;
  private static final int EXIF = 0x422;
  private static final int EXIF_TOO = 0x423;
  private static final int XMP = 0x424;
  private static final int HEAD = 12; // with an empty name

  private PhotoshopResources() {}

  /** Adds the packets among the resources to those. */
  static void read(byte[] packet, Packets inner) {
    int at = 0;
    while (at + HEAD <= packet.length) {
      int number = (int) Packets.number(packet, at + 4, 2, true);
      int nameLength = packet[at + 6] & 0xFF;
      int length = at + 6 + even(nameLength + 1);
      int start = length + 4;
      if (start > packet.length) {
        return;
      }
      long size = Packets.number(packet, length, 4, true);
      if (size > packet.length - start) {
        return;
      }
      int end = start + (int) size;
      if (Packets.stands(Packets.latin("8BIM"), packet, at)) {
        add(number, Arrays.copyOfRange(packet, start, end), inner);
      }
      at = start + even((int) size);
    }
  }

  private static void add(int number, byte[] data, Packets inner) {
    switch (number) {
      case IIM -> Packets.addInner(data, inner.iim());
      case EXIF, EXIF_TOO -> Packets.addInner(data, inner.exif());
      case XMP -> Packets.addInner(data, inner.xmp());
      default -> { } // colours, thumbnails and the like
    }
  }

  private static int even(int length) {
    return length + (length & 1);
  }
}
