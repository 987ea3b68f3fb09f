package org.articlelint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.articlelint.page.metadata.PictureFile;
import org.junit.jupiter.api.Timeout;

/** What a picture's file says of itself: whole files, and packets that are put where such packets lie. */
class PictureMetadataFuzzTest {

  @Timeout(120)
  @DictionaryFile(resourcePath = "picture.dict")
  @FuzzTest(maxDuration = "15m")
  void any_file_is_read(byte[] bytes) {
    read(bytes);
    for (byte[] file : List.of(png("iTXt", "XML:com.adobe.xmp\0\0\0\0\0", bytes), png("eXIf", "", bytes), jpeg(0xED, resource(0x0404, bytes)))) {
      read(file);
    }
  }

  private static void read(byte[] file) {
    PictureFile.read(file).ifPresent(said -> {
      assertThat(said.sources()).allSatisfy(source -> assertThat(source).isNotBlank());
      assertThat(said.caption()).isNotEqualTo(Optional.of(""));
    });
  }

  private static byte[] png(String chunk, String mark, byte[] data) {
    byte[] length = ByteBuffer.allocate(4).putInt(mark.length() + data.length).array();
    return join(latin("\u0089PNG\r\n\u001a\n"), length, latin(chunk), latin(mark), data, new byte[4]);
  }

  private static byte[] jpeg(int segment, byte[] data) {
    return join(latin("\u00FF\u00D8\u00FF"), new byte[] {(byte) segment}, ByteBuffer.allocate(2).putShort((short) (data.length + 2)).array(), data);
  }

  private static byte[] resource(int number, byte[] data) {
    byte[] head = ByteBuffer.allocate(8).putShort((short) number).putShort((short) 0).putInt(data.length).array();
    return join(latin("Photoshop 3.0\0008BIM"), head, data, new byte[data.length % 2]);
  }

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
}
