package org.articlelint.page.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The first directory of a packet of Exif (TIFF 6.0, 2): a count, then entries of twelve bytes: tag, type, number of values, and the values
 * or where they stand. Only tags whose values are bytes are read.
 */
final class Tiff {

  private static final int ARTIST = 0x13B;
  private static final int COPYRIGHT = 0x8298;
  private static final int XMP = 0x2BC;
  private static final int IIM = 0x83BB;
  private static final int PHOTOSHOP = 0x8649;
  private static final int ENTRY = 12;
  private static final List<Integer> BYTE_TYPES = List.of(1, 2, 6, 7); // BYTE, ASCII, SBYTE, UNDEFINED
  private static final int LONG_TYPE = 4; // as some write IPTC-IIM

  private final byte[] packet;
  private final boolean isBigEndian;

  private Tiff(byte[] packet) {
    this.packet = packet;
    this.isBigEndian = packet.length > 0 && packet[0] == 'M';
  }

  /** What the directory says, and the packets in it. */
  static PictureFile read(byte[] packet, Packets inner) {
    var tiff = new Tiff(packet);
    tiff.bytes(XMP).ifPresent(found -> Packets.addInner(found, inner.xmp()));
    tiff.bytes(IIM).ifPresent(found -> Packets.addInner(found, inner.iim()));
    tiff.bytes(PHOTOSHOP).ifPresent(found -> Packets.addInner(found, inner.photoshop()));
    return new PictureFile(tiff.text(ARTIST).stream().toList(), Optional.empty(), tiff.text(COPYRIGHT), Optional.empty(), Optional.empty());
  }

  /** The text of that tag, up to its first NUL. */
  private Optional<String> text(int tag) {
    return bytes(tag).map(PictureText::of).map(text -> text.substring(0, (text + "\0").indexOf('\0'))).flatMap(PictureText::told);
  }

  /** The first value of that tag. */
  private Optional<byte[]> bytes(int tag) {
    long directory = number(4, 4);
    if (directory + 2 > packet.length || number(2, 2) != 42) {
      return Optional.empty();
    }
    long count = number((int) directory, 2);
    for (long i = 0, at = directory + 2; i < count && at + ENTRY <= packet.length; i++, at += ENTRY) {
      if (number((int) at, 2) == tag) {
        return value((int) at);
      }
    }
    return Optional.empty();
  }

  private Optional<byte[]> value(int entry) {
    int type = (int) number(entry + 2, 2);
    long length = number(entry + 4, 4) * (type == LONG_TYPE ? 4 : 1);
    long start = length <= 4 ? entry + 8 : number(entry + 8, 4);
    boolean isThere = (type == LONG_TYPE || BYTE_TYPES.contains(type)) && start + length <= packet.length;
    return isThere ? Optional.of(Arrays.copyOfRange(packet, (int) start, (int) (start + length))) : Optional.empty();
  }

  /** That many bytes as a number without a sign; 0 behind the end. */
  private long number(int at, int bytes) {
    return at + bytes > packet.length ? 0 : Packets.number(packet, at, bytes, isBigEndian);
  }
}
