package org.articlelint.page.metadata;

import java.util.ArrayList;
import java.util.List;
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

  static final int MOST_CREATORS = 20;
  private static final PictureFile SILENT = new PictureFile(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** With creators told apart, and no more than anybody reads. */
  public PictureFile {
    creators = creators.stream().distinct().limit(MOST_CREATORS).toList();
  }

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
    var packets = Packets.in(bytes);
    List<PictureFile> exif = new ArrayList<>();
    for (int tiffs = 0, resources = 0; tiffs < packets.exif().size() || resources < packets.photoshop().size();) { // each may hold others
      if (tiffs < packets.exif().size()) {
        exif.add(Tiff.read(packets.exif().get(tiffs++), packets));
      } else {
        PhotoshopResources.read(packets.photoshop().get(resources++), packets);
      }
    }
    PictureFile file = Stream.of(packets.xmp().stream().map(Xmp::read), packets.iim().stream().map(Iim::read), exif.stream())
        .flatMap(files -> files).reduce(SILENT, PictureFile::or);
    return file.equals(SILENT) ? Optional.empty() : Optional.of(file);
  }

  /** This, and what another tells of what is not told here. */
  private PictureFile or(PictureFile other) {
    return new PictureFile(creators.isEmpty() ? other.creators : creators, creditLine.or(other::creditLine),
        copyrightNotice.or(other::copyrightNotice), sourceType.or(other::sourceType), caption.or(other::caption));
  }
}
