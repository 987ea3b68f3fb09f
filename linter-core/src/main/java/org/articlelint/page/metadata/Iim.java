package org.articlelint.page.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A packet of IPTC-IIM (version 4.2): data sets, each a mark, its record, its number, a length of two bytes, the data. */
final class Iim {

  private static final int MARK = 0x1C;
  private static final int HEAD = 5;
  private static final int APPLICATION = 2;
  private static final int BY_LINE = 80;
  private static final int CREDIT = 110;
  private static final int COPYRIGHT_NOTICE = 116;
  private static final int CAPTION = 120;

  private final List<String> byLines = new ArrayList<>();
  private final List<String> credits = new ArrayList<>();
  private final List<String> copyrightNotices = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();

  private Iim() {}

  /** What the packet says, up to where it breaks. */
  static PictureFile read(byte[] packet) {
    var iim = new Iim();
    int at = 0;
    while (at + HEAD <= packet.length && packet[at] == MARK) {
      int start = at + HEAD;
      int end = start + ((packet[at + 3] & 0xFF) << 8 | packet[at + 4] & 0xFF);
      if (end > packet.length) {
        break;
      }
      if (packet[at + 1] == APPLICATION) {
        iim.add(packet[at + 2] & 0xFF, Arrays.copyOfRange(packet, start, end));
      }
      at = end;
    }
    return new PictureFile(iim.byLines, first(iim.credits), first(iim.copyrightNotices), Optional.empty(), first(iim.captions));
  }

  private void add(int number, byte[] data) {
    List<String> field = switch (number) {
      case BY_LINE -> byLines;
      case CREDIT -> credits;
      case COPYRIGHT_NOTICE -> copyrightNotices;
      case CAPTION -> captions;
      default -> new ArrayList<>();
    };
    if (field.size() < PictureFile.MOST_CREATORS) {
      PictureText.told(PictureText.of(data)).ifPresent(field::add);
    }
  }

  private static Optional<String> first(List<String> values) {
    return values.stream().findFirst();
  }
}
