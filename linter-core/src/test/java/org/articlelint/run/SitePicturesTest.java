package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.articlelint.page.GeneratedPicture;
import org.articlelint.page.MetadataCredit;
import org.articlelint.page.MetadataCredit.Origin;
import org.articlelint.page.Page;
import org.articlelint.page.metadata.PictureBytes;
import org.articlelint.page.style.StyleSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePicturesTest {

  @TempDir Path folder;

  @BeforeEach
  void write_pictures() throws IOException {
    byte[] picture = PictureBytes.jpeg(PictureBytes.xmp("Jane Doe", "AFP", "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"));
    Files.createDirectories(folder.resolve("site/m"));
    Files.write(folder.resolve("site/m/flood.jpg"), picture);
    Files.write(folder.resolve("secret.jpg"), picture);
    Files.createSymbolicLink(folder.resolve("site/m/link.jpg"), folder.resolve("secret.jpg"));
  }

  private Page page(String src) throws Unreadable {
    Path site = folder.resolve("site");
    byte[] bytes = ("<title>Flood</title><img alt=Boats src=\"" + src + "\">").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return new PageReader(new SiteSheets(Optional.empty(), StyleSheet::of))
        .read(new Input("flood.html", site, site, () -> bytes));
  }

  private boolean isFound(String src) throws Unreadable {
    Page page = page(src);
    return MetadataCredit.of(page, page.images().get(0)).stream().anyMatch(credit -> credit.origin() == Origin.FILE);
  }

  @Test
  void files_inside_the_site_tell_who_made_them_and_how() throws Unreadable {
    Page page = page("m/flood.jpg");
    assertThat(MetadataCredit.of(page, page.images().get(0))).contains(new MetadataCredit(Origin.FILE, "AFP"), new MetadataCredit(Origin.FILE, "Jane Doe"));
    assertThat(GeneratedPicture.of(page, page.images().get(0))).map(GeneratedPicture::sign).contains(GeneratedPicture.Sign.PICTURE);
    assertThat(isFound("/m/flood.jpg?w=100")).isTrue();
  }

  @Test
  void files_elsewhere_are_never_read() throws Unreadable {
    assertThat(isFound("../secret.jpg")).isFalse();
    assertThat(isFound("m/link.jpg")).isFalse();
    assertThat(isFound(folder.resolve("secret.jpg").toUri().toString())).isFalse();
    assertThat(isFound("https://bote.example/m/flood.jpg")).isFalse();
    assertThat(isFound("m/none.jpg")).isFalse();
    assertThat(isFound("m")).isFalse();
  }
}
