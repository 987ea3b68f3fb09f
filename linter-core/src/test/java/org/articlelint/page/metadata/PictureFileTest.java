package org.articlelint.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PictureFileTest {

  private static final String XMP = PictureBytes.xmp("Jane Doe", "AFP", "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia");

  @Test
  @Timeout(20)
  void a_packet_that_nests_or_names_without_end_costs_little() {
    String names = IntStream.range(0, 300).mapToObj(i -> " xmlns:n%s='u%s'".formatted(i, i)).collect(Collectors.joining());
    String few = names.substring(0, names.indexOf(" xmlns:n50="));
    assertThat(PictureFile.read(PictureBytes.png(XMP.replace("<rdf:RDF", "<rdf:RDF" + names)))).isEmpty();
    assertThat(PictureFile.read(PictureBytes.png(XMP.replace("<rdf:RDF", "<rdf:RDF" + few)))).isPresent();
    assertThat(PictureFile.read(PictureBytes.png("<a" + few + ">" + "<b>".repeat(15_000)))).isEmpty();
  }

  @Test
  void reads_xmp_of_jpeg_png_and_webp() {
    for (byte[] bytes : List.of(PictureBytes.jpeg(XMP), PictureBytes.png(XMP), PictureBytes.webp(XMP))) {
      PictureFile file = PictureFile.read(bytes).orElseThrow();
      assertThat(file.creators()).containsExactly("Jane Doe");
      assertThat(file.creditLine()).contains("AFP");
      assertThat(file.copyrightNotice()).contains("(c) Bote");
      assertThat(file.caption()).contains("Boats in the old town");
      assertThat(file.sourceType().orElseThrow()).endsWith("trainedAlgorithmicMedia");
      assertThat(file.sources()).containsExactly("AFP", "Jane Doe", "(c) Bote");
    }
  }

  @Test
  void reads_the_older_iptc() {
    PictureFile file = PictureFile.read(PictureBytes.iptcJpeg("Jane Doe", "AFP")).orElseThrow();
    assertThat(file.creators()).containsExactly("Jane Doe");
    assertThat(file.creditLine()).contains("AFP");
  }

  @Test
  void other_files_say_nothing() {
    for (String text : List.of("", "GIF89a", "<html>", "\u0089PNG\r\n\u001a\n", "RIFF\0\0\0\0WEBP")) {
      assertThat(PictureFile.read(text.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }
  }

  @Test
  void packets_with_a_document_type_are_not_read() {
    String bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + PictureBytes.xmp("&a;", "AFP", "");
    assertThat(PictureFile.read(PictureBytes.jpeg(bomb))).isEmpty();
    assertThat(PictureFile.read(PictureBytes.png(bomb))).isEmpty();
  }

  @Test
  void deep_and_long_xmp_breaks_nothing() {
    String deep = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>" + "<rdf:Description>".repeat(3000);
    assertThat(PictureFile.read(PictureBytes.jpeg(deep))).isEmpty();
    assertThat(PictureFile.read(PictureBytes.png(PictureBytes.xmp("Jane Doe".repeat(5000), "AFP", "")))
        .orElseThrow().creators()).isEmpty();
  }

  @Test
  void cut_off_and_garbled_files_break_nothing() {
    var random = new Random(6);
    List<byte[]> whole = List.of(PictureBytes.jpeg(XMP), PictureBytes.png(XMP), PictureBytes.webp(XMP), PictureBytes.iptcJpeg("Jane Doe", "AFP"),
        PictureBytes.jpeg(0xE1, exif()), PictureBytes.jpeg(0xED, PictureBytes.resource(0x424, XMP.getBytes(StandardCharsets.UTF_8))),
        PictureBytes.jpeg(0xED, PictureBytes.resource(0x422, Arrays.copyOfRange(exif(), 6, exif().length))));
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
      for (byte[] bytes : whole) {
        for (int i = 0; i < 300; i++) {
          byte[] broken = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
          for (int hit = 0; hit < i % 12; hit++) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
          }
          assertThat(PictureFile.read(broken)).isNotNull();
        }
      }
    });
  }

  @Test
  void reads_exif() {
    PictureFile file = PictureFile.read(PictureBytes.jpeg(0xE1, exif())).orElseThrow();
    assertThat(file.creators()).containsExactly("Jane Doe");
  }

  /** A TIFF header and one directory with one entry: Artist. */
  private static byte[] exif() {
    return ("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u003B\0\u0002\0\0\0\u0009\0\0\0\u001A\0\0\0\0Jane Doe\0").getBytes(StandardCharsets.ISO_8859_1);
  }
}
