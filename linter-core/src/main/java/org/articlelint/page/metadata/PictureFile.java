package org.articlelint.page.metadata;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a picture's file says of itself (IPTC Photo Metadata Standard: in XMP, in IPTC-IIM, in Exif, looked for in that order).
 *
 * @param creators who made it ({@code dc:creator}, By-line, Artist), in the order written
 * @param creditLine who is to be credited ({@code photoshop:Credit}, Credit); empty where that is not told
 * @param copyrightNotice the notice of copyright ({@code dc:rights}, Copyright Notice); empty where there is none
 * @param sourceType the IPTC digital source type, an address that says for instance that a model made it; empty where none is told
 * @param caption what it shows ({@code dc:description}, Caption); empty where that is not told
 */
public record PictureFile(
    List<String> creators, Optional<String> creditLine, Optional<String> copyrightNotice, Optional<String> sourceType, Optional<String> caption) {

  private static final int MOST_CREATORS = 20;
  private static final int LONGEST = 4000; // signs of one field; what is longer is none of these

  /** Credit line, creators and copyright notice: what names a source. */
  public List<String> sources() {
    return Stream.of(creditLine.stream(), creators.stream(), copyrightNotice.stream()).flatMap(source -> source).distinct().toList();
  }

  /**
   * What the file with these first bytes says: a JPEG, PNG or WebP. Bytes that are broken, cut off or of another kind say nothing, or
   * what stands before the break.
   *
   * @return empty if it says none of it
   */
  public static Optional<PictureFile> read(byte[] bytes) {
    var metadata = new com.drew.metadata.Metadata();
    var packets = Packets.in(bytes);
    packets.xmp().forEach(packet -> careful(() -> new XmpReader().extract(packet, metadata)));
    packets.photoshop().forEach(packet ->
        careful(() -> new PhotoshopReader().extract(new com.drew.lang.SequentialByteArrayReader(packet), packet.length, metadata)));
    packets.exif().forEach(packet -> careful(() -> new ExifReader().extract(new ByteArrayReader(packet), metadata)));
    PictureFile file = of(metadata);
    boolean isSilent = file.sources().isEmpty() && file.sourceType.isEmpty() && file.caption.isEmpty();
    return isSilent ? Optional.empty() : Optional.of(file);
  }

  /** Runs a reader of others' making on bytes of others' making: what it cannot read it did not find. */
  private static void careful(Runnable reader) {
    try {
      reader.run();
    } catch (RuntimeException | StackOverflowError broken) {
      return; // a fault of the picture's, and no fault of the page
    }
  }

  private static PictureFile of(com.drew.metadata.Metadata metadata) {
    List<String> creators = new ArrayList<>();
    for (int i = 1; i <= MOST_CREATORS; i++) {
      xmp(metadata, "dc:creator[" + i + "]").ifPresent(creators::add);
    }
    if (creators.isEmpty()) {
      creators.addAll(byLines(metadata));
    }
    if (creators.isEmpty()) {
      exif(metadata, ExifIFD0Directory.TAG_ARTIST).ifPresent(creators::add);
    }
    return new PictureFile(creators.stream().distinct().toList(),
        xmp(metadata, "photoshop:Credit").or(() -> iptc(metadata, IptcDirectory.TAG_CREDIT)),
        xmp(metadata, "dc:rights[1]").or(() -> iptc(metadata, IptcDirectory.TAG_COPYRIGHT_NOTICE)).or(() -> exif(metadata, ExifIFD0Directory.TAG_COPYRIGHT)),
        xmp(metadata, "Iptc4xmpExt:DigitalSourceType"),
        xmp(metadata, "dc:description[1]").or(() -> iptc(metadata, IptcDirectory.TAG_CAPTION)));
  }

  private static Optional<String> xmp(com.drew.metadata.Metadata metadata, String path) {
    return metadata.getDirectoriesOfType(XmpDirectory.class).stream().map(XmpDirectory::getXmpProperties).map((Map<String, String> all) -> all.get(path))
        .filter(Objects::nonNull).flatMap(value -> told(value).stream()).findFirst();
  }

  private static List<String> byLines(com.drew.metadata.Metadata metadata) {
    return metadata.getDirectoriesOfType(IptcDirectory.class).stream().map(directory -> directory.getStringArray(IptcDirectory.TAG_BY_LINE))
        .filter(Objects::nonNull).flatMap(Arrays::stream).limit(MOST_CREATORS).flatMap(value -> told(value).stream()).toList();
  }

  private static Optional<String> iptc(com.drew.metadata.Metadata metadata, int tag) {
    return first(metadata, IptcDirectory.class, tag);
  }

  private static Optional<String> exif(com.drew.metadata.Metadata metadata, int tag) {
    return first(metadata, ExifIFD0Directory.class, tag);
  }

  private static <T extends Directory> Optional<String> first(com.drew.metadata.Metadata metadata, Class<T> kind, int tag) {
    return metadata.getDirectoriesOfType(kind).stream().map(directory -> directory.getString(tag))
        .filter(Objects::nonNull).flatMap(value -> told(value).stream()).findFirst();
  }

  private static Optional<String> told(String value) {
    String words = value.length() > LONGEST ? "" : value.replace('\0', ' ').strip().replaceAll("\\s+", " ");
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
