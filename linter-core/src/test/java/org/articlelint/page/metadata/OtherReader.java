package org.articlelint.page.metadata;

import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What metadata-extractor, which many programs trust, reads in the packets of a picture's file. */
final class OtherReader {

  private final Metadata metadata = new Metadata();

  private OtherReader(Packets packets) {
    packets.xmp().forEach(packet -> new XmpReader().extract(packet, metadata));
    packets.photoshop().forEach(packet -> new PhotoshopReader().extract(new SequentialByteArrayReader(packet), packet.length, metadata));
    packets.exif().forEach(packet -> new ExifReader().extract(new ByteArrayReader(packet), metadata));
  }

  static PictureFile read(byte[] file) {
    var reader = new OtherReader(Packets.in(file));
    List<String> creators = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      reader.xmp("dc:creator[" + i + "]").ifPresent(creators::add);
    }
    if (creators.isEmpty()) {
      creators.addAll(reader.byLines());
    }
    if (creators.isEmpty()) {
      reader.first(ExifIFD0Directory.class, ExifIFD0Directory.TAG_ARTIST).ifPresent(creators::add);
    }
    return new PictureFile(creators,
        reader.xmp("photoshop:Credit").or(() -> reader.iptc(IptcDirectory.TAG_CREDIT)),
        reader.xmp("dc:rights[1]").or(() -> reader.iptc(IptcDirectory.TAG_COPYRIGHT_NOTICE))
            .or(() -> reader.first(ExifIFD0Directory.class, ExifIFD0Directory.TAG_COPYRIGHT)),
        reader.xmp("Iptc4xmpExt:DigitalSourceType"),
        reader.xmp("dc:description[1]").or(() -> reader.iptc(IptcDirectory.TAG_CAPTION)));
  }

  private Optional<String> xmp(String path) {
    return metadata.getDirectoriesOfType(XmpDirectory.class).stream().map(directory -> directory.getXmpProperties().get(path))
        .filter(Objects::nonNull).flatMap(value -> PictureText.told(value).stream()).findFirst();
  }

  private List<String> byLines() {
    return metadata.getDirectoriesOfType(IptcDirectory.class).stream().map(directory -> directory.getStringArray(IptcDirectory.TAG_BY_LINE))
        .filter(Objects::nonNull).flatMap(Arrays::stream).flatMap(value -> PictureText.told(value).stream()).toList();
  }

  private Optional<String> iptc(int tag) {
    return first(IptcDirectory.class, tag);
  }

  private <T extends Directory> Optional<String> first(Class<T> kind, int tag) {
    return metadata.getDirectoriesOfType(kind).stream().map(directory -> directory.getString(tag))
        .filter(Objects::nonNull).flatMap(value -> PictureText.told(value).stream()).findFirst();
  }
}
