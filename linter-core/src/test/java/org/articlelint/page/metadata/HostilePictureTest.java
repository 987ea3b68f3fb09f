package org.articlelint.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files of pictures that lie of their lengths, or lead back to where they were. Nothing in them is believed, and nothing outside is read. */
@Timeout(20)
class HostilePictureTest {

  private static final String XMP = PictureBytes.xmp("Jane Doe", "AFP", "");

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  @Test
  void a_chunk_of_png_as_long_as_four_gigabytes_or_less_than_nothing_ends_the_file() {
    for (String length : new String[] {"\u00ff\u00ff\u00ff\u00ff", "\u0080\0\0\0", "\u007f\u00ff\u00ff\u00ff", "\u007f\u00ff\u00ff\u00f4"}) {
      byte[] whole = PictureBytes.png(XMP);
      System.arraycopy(latin(length), 0, whole, 8, 4);
      assertThat(PictureFile.read(whole)).isEmpty();
    }
  }

  @Test
  void a_chunk_of_webp_as_long_as_four_gigabytes_ends_the_file() {
    assertThat(PictureFile.read(latin("RIFF\u00ff\u00ff\u00ff\u00ffWEBPXMP \u00ff\u00ff\u00ff\u00ff" + XMP))).isEmpty();
    assertThat(PictureFile.read(latin("RIFF\u00ff\u00ff\u00ff\u00ffWEBPXMP \u00ff\u00ff\u00ff\u007f" + XMP))).isEmpty();
  }

  @Test
  void a_segment_of_jpeg_shorter_than_its_length_or_longer_than_the_file_ends_it() {
    byte[] whole = PictureBytes.jpeg(XMP);
    for (int length : new int[] {0, 1, 0xFFFF}) {
      whole[4] = (byte) (length >> 8);
      whole[5] = (byte) length;
      assertThat(PictureFile.read(whole)).isEmpty();
    }
    assertThat(PictureFile.read(latin("\u00ff\u00d8" + "\u00ff".repeat(2_000_000)))).isEmpty();
  }

  /** TIFF: a directory that counts 65,535 entries; each says that its text is as long as four gigabytes, or begins behind the end. */
  @Test
  void a_directory_whose_values_lie_elsewhere_says_nothing() {
    for (String place : new String[] {"\u00ff\u00ff\u00ff\u00ff\0\0\0\u001a", "\0\0\0\u0009\u00ff\u00ff\u00ff\u00f8",
        "\u007f\u00ff\u00ff\u00ff\u007f\u00ff\u00ff\u00ff"}) {
      byte[] exif = latin("Exif\0\0MM\0*\0\0\0\u0008\u00ff\u00ff\u0001\u003b\0\u0002" + place + "\0\0\0\u0008Jane Doe\0");
      assertThat(PictureFile.read(PictureBytes.jpeg(0xE1, exif))).isEmpty();
    }
    assertThat(PictureFile.read(PictureBytes.jpeg(0xE1, latin("Exif\0\0MM\0*\u00ff\u00ff\u00ff\u00ff")))).isEmpty();
    assertThat(PictureFile.read(PictureBytes.jpeg(0xE1, latin("Exif\0\0MM\0*\u007f\u00ff\u00ff\u00fe")))).isEmpty();
  }

  /** TIFF: the next directory is the same one; then one whose packet of Photoshop holds itself as Exif. */
  @Test
  void directories_that_lead_back_to_themselves_are_read_once() {
    byte[] ring = latin("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u003b\0\u0002\0\0\0\u0009\0\0\0\u001a\0\0\0\u0008Jane Doe\0");
    assertThat(PictureFile.read(PictureBytes.jpeg(0xE1, ring)).orElseThrow().creators()).containsExactly("Jane Doe");
    byte[] inner = latin("8BIM\u0004#\0\0\0\0\0\u0026");
    byte[] tiff = latin("MM\0*\0\0\0\u0008\0\u0001\u0086\u0049\0\u0007\0\0\0\u0032\0\0\0\u001a\0\0\0\u0008");
    byte[] self = join(latin("Exif\0\0"), tiff, inner, tiff, inner);
    assertThat(PictureFile.read(PictureBytes.jpeg(0xE1, self))).isEmpty();
  }

  @Test
  void packets_within_packets_and_many_of_them_cost_little() {
    byte[] resource = PictureBytes.resource(0x422, latin("MM\0*\0\0\0\u0008\0\0"));
    byte[] nested = resource;
    for (int i = 0; i < 200; i++) {
      nested = PictureBytes.resource(0x424, nested);
    }
    assertThat(PictureFile.read(PictureBytes.jpeg(0xED, nested))).isEmpty();
    byte[] segment = PictureBytes.jpeg(0xE1, latin("Exif\0\0MM\0*\0\0\0\u0008\u00ff\u00ff" + "\0".repeat(60_000)));
    byte[] many = join(IntStream.range(0, 60).mapToObj(i -> Arrays.copyOfRange(segment, i == 0 ? 0 : 2, segment.length - 6))
        .toArray(byte[][]::new));
    assertThat(PictureFile.read(many)).isEmpty();
  }

  /** Entities that name each other (a billion laughs), and one that names a file: whatever the encoding, no such packet is read. */
  @Test
  void entities_are_neither_fetched_nor_made_larger() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    String bomb = laughs + "]>" + XMP.replace("Jane Doe", "&a29;");
    String file = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>" + XMP.replace("Jane Doe", "&f;");
    for (String packet : new String[] {bomb, file}) {
      assertThat(PictureFile.read(PictureBytes.png(packet))).isEmpty();
      assertThat(PictureFile.read(PictureBytes.webp(packet))).isEmpty();
      byte[] wide = packet.getBytes(StandardCharsets.UTF_16BE);
      assertThat(PictureFile.read(PictureBytes.jpeg(0xE1, join(latin("http://ns.adobe.com/xap/1.0/\0"), wide)))).isEmpty();
    }
    assertThat(PictureFile.read(PictureBytes.png(XMP.replace("Jane Doe", "&f; Jane Doe"))).orElseThrow().creators()).containsExactly("&f; Jane Doe");
  }
}
