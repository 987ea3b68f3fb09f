package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFileTest {

  private static final byte[] OLD = "<p>Flod".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NEW = "<p>Flood".getBytes(StandardCharsets.UTF_8);

  @TempDir
  private Path folder;
  private Path page = Path.of("");

  @BeforeEach
  void write() throws IOException {
    page = Files.write(folder.resolve("page.html"), OLD);
  }

  @Test
  void the_page_is_replaced_and_nothing_is_left_beside_it() {
    assertThat(PageFile.replace(page, OLD, NEW)).isEmpty();
    assertThat(page).hasBinaryContent(NEW);
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(page));
  }

  @Test
  void the_permissions_stay() throws IOException {
    assumeThat(page.getFileSystem().supportedFileAttributeViews()).contains("posix");
    for (String permissions : new String[] {"rw-r-----", "rwxrw-rw-"}) {
      Files.setPosixFilePermissions(page, PosixFilePermissions.fromString(permissions));
      assertThat(PageFile.replace(page, Files.readAllBytes(page), NEW)).isEmpty();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page))).isEqualTo(permissions);
    }
  }

  @Test
  void a_link_stays_a_link() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), Path.of("page.html"));
    assertThat(PageFile.replace(link, OLD, NEW)).isEmpty();
    assertThat(link).isSymbolicLink();
    assertThat(page).hasBinaryContent(NEW);
  }

  @Test
  void what_somebody_else_wrote_meanwhile_stays() throws IOException {
    Files.writeString(page, "<p>Flood, as the desk has it");
    assertThat(PageFile.replace(page, OLD, NEW)).contains("somebody else has changed the file meanwhile");
    assertThat(page).content().isEqualTo("<p>Flood, as the desk has it");
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(page));
  }

  @Test
  void a_page_that_is_gone_stays_gone() throws IOException {
    Files.delete(page);
    assertThat(PageFile.replace(page, OLD, NEW)).contains("the file is gone");
    assertThat(page).doesNotExist();
  }

  @Test
  void a_page_that_may_not_be_written_is_not_written() {
    assumeThat(page.toFile().setReadOnly()).isTrue();
    assumeThat(Files.isWritable(page)).as("whether this user may write everything").isFalse();
    assertThat(PageFile.replace(page, OLD, NEW)).contains("this user may not write the file");
    assertThat(page).hasBinaryContent(OLD);
  }

  @Test
  void the_old_page_is_whole_where_the_new_one_cannot_be_written() throws IOException {
    assumeThat(folder.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(folder)).as("whether this user may write everything").isFalse();
    assertThat(PageFile.replace(page, OLD, NEW)).contains("this user may not write in its folder");
    assertThat(folder.toFile().setWritable(true)).isTrue();
    assertThat(page).hasBinaryContent(OLD);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(page);
    }
  }
}
