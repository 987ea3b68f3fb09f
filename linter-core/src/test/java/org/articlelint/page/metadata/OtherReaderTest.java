package org.articlelint.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we read in a picture's file, metadata-extractor reads too. */
class OtherReaderTest {

  private static final String HEAD = """
      <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:ps="http://ns.adobe.com/photoshop/1.0/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/"
        xmlns:xap="http://ns.adobe.com/xap/1.0/" xmlns:r="http://ns.adobe.com/xap/1.0/rights/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:other="urn:other">
      """;
  private static final String TAIL = "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";

  private static void assertBothTell(byte[] file) {
    PictureFile ours = PictureFile.read(file).orElseThrow();
    assertThat(ours).isEqualTo(OtherReader.read(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<dc:creator><rdf:Seq><rdf:li>Jane Doe</rdf:li><rdf:li>Łukasz Żak</rdf:li></rdf:Seq></dc:creator>",
      "<dc:creator><rdf:Bag><rdf:li>Jane &amp; John</rdf:li></rdf:Bag></dc:creator><ps:Credit>AFP\n  Photo</ps:Credit>",
      "<dc:creator>Jane Doe</dc:creator><dc:rights>(c) Bote</dc:rights>",
      "<dc:rights><rdf:Alt><rdf:li xml:lang='de'>Alle Rechte</rdf:li><rdf:li xml:lang='x-default'>All rights</rdf:li></rdf:Alt></dc:rights>",
      "<dc:description><rdf:Alt><rdf:li xml:lang='en'>Boats</rdf:li></rdf:Alt></dc:description>",
      "<ext:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</ext:DigitalSourceType>",
      "<ext:DigitalSourceType rdf:resource='http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture'/>",
      "<tiff:Artist>Jane Doe</tiff:Artist><dc:rights>(c) Bote</dc:rights>",
      "<ps:Author>Jane Doe</ps:Author><ps:Caption>Boats</ps:Caption><ps:Copyright>Bote</ps:Copyright>",
      "<xap:Author>Jane Doe</xap:Author>",
      "<xap:Authors><rdf:Seq><rdf:li>Jane Doe</rdf:li></rdf:Seq></xap:Authors><pdf:Subject>Boats</pdf:Subject>",
      "<pdf:Author>Jane Doe</pdf:Author>",
      "<ps:Credit rdf:parseType='Resource'><rdf:value>AFP</rdf:value><other:since>2026</other:since></ps:Credit>",
      "<ps:Credit><rdf:Description><rdf:value>AFP</rdf:value><other:since>2026</other:since></rdf:Description></ps:Credit>",
      "<other:creator>Nobody</other:creator><ps:Credit>AFP</ps:Credit>",
      "<dc:creator><rdf:Seq><rdf:li></rdf:li><rdf:li>Jane Doe</rdf:li></rdf:Seq></dc:creator>",
  })
  void reads_xmp(String properties) {
    assertBothTell(PictureBytes.jpeg(HEAD + properties + TAIL));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<tiff:Copyright>(c) Bote</tiff:Copyright><tiff:ImageDescription>Boats</tiff:ImageDescription>",
      "<r:Copyright>(c) Bote</r:Copyright><xap:Description>Boats</xap:Description>",
  })
  void reads_other_names_that_the_other_reader_overlooks(String properties) {
    PictureFile ours = PictureFile.read(PictureBytes.jpeg(HEAD + properties + TAIL)).orElseThrow();
    assertThat(ours.copyrightNotice()).contains("(c) Bote");
    assertThat(ours.caption()).contains("Boats");
  }

  @Test
  void reads_xmp_under_a_prefix_of_its_own_and_in_attributes() {
    assertBothTell(PictureBytes.jpeg("""
        <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description xmlns:p="http://ns.adobe.com/photoshop/1.0/" p:Credit="AFP"/>
        <r:Description><d:creator xmlns:d="http://purl.org/dc/elements/1.1/"><r:Seq><r:li>Jane Doe</r:li></r:Seq></d:creator></r:Description></r:RDF>
        """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-16"})
  void reads_xmp_in_wide_letters(String charset) {
    byte[] xmp = PictureBytes.xmp("Łukasz Żak", "AFP", "").getBytes(Charset.forName(charset));
    byte[] mark = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.ISO_8859_1);
    assertBothTell(PictureBytes.jpeg(0xE1, concat(mark, xmp)));
  }

  @Test
  void reads_iptc_with_letters_of_either_kind() {
    assertBothTell(PictureBytes.iptcJpeg("Łukasz Żak", "AFP", StandardCharsets.UTF_8));
    assertBothTell(PictureBytes.iptcJpeg("Jörg Müller", "AFP", StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void reads_exif_of_either_order(boolean isBigEndian) {
    byte[] artist = "Jane Doe\0".getBytes(StandardCharsets.US_ASCII);
    byte[] tiff = tiff(isBigEndian, 0x13B, 2, artist);
    assertBothTell(PictureBytes.jpeg(0xE1, concat("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff)));
  }

  @Test
  void reads_xmp_and_iptc_inside_of_exif() {
    byte[] exif = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    byte[] xmp = PictureBytes.xmp("Jane Doe", "AFP", "").getBytes(StandardCharsets.UTF_8);
    assertBothTell(PictureBytes.jpeg(0xE1, concat(exif, tiff(true, 0x2BC, 1, xmp))));
    byte[] iim = concat(new byte[] {0x1C, 2, 110, 0, 3}, "AFP".getBytes(StandardCharsets.US_ASCII));
    assertBothTell(PictureBytes.jpeg(0xE1, concat(exif, tiff(true, 0x83BB, 7, iim))));
  }

  @Test
  void reads_exif_and_xmp_inside_of_photoshop_resources() {
    byte[] exif = tiff(false, 0x8298, 2, "(c) Bote\0".getBytes(StandardCharsets.US_ASCII));
    assertBothTell(PictureBytes.jpeg(0xED, PictureBytes.resource(0x422, exif)));
    byte[] xmp = PictureBytes.xmp("Jane Doe", "AFP", "").getBytes(StandardCharsets.UTF_8);
    assertBothTell(PictureBytes.jpeg(0xED, PictureBytes.resource(0x424, xmp)));
  }

  /** A TIFF header and one directory with one entry. */
  private static byte[] tiff(boolean isBigEndian, int tag, int type, byte[] data) {
    ByteBuffer tiff = ByteBuffer.allocate(26 + data.length).order(isBigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    tiff.put((isBigEndian ? "MM" : "II").getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    tiff.putShort((short) 1).putShort((short) tag).putShort((short) type).putInt(data.length).putInt(26).putInt(0);
    return tiff.put(data).array();
  }

  private static byte[] concat(byte[] first, byte[] second) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }
}
