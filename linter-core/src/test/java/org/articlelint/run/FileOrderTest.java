package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which a disk tells of its files is nobody's business. Java's own file system of a zip tells of them as they were put in. */
class FileOrderTest {

  private static final int MANY = 60;

  @TempDir
  private Path folder;

  private List<String> pages() {
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      pages.add("site/%s%s.html".formatted(i % 3 == 0 ? "news/" : i % 3 == 1 ? "" : "a/b/", i));
    }
    return pages;
  }

  private FileSystem disk(String name, List<String> pages) throws IOException {
    Path zip = folder.resolve(name);
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String page : pages) {
        out.putNextEntry(new ZipEntry(page));
        out.write('<');
      }
    }
    return FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of());
  }

  private static List<String> told(FileSystem disk) throws IOException {
    try (Stream<Path> files = Files.walk(disk.getPath("/site"))) {
      return files.filter(Files::isRegularFile).map(Path::toString).toList();
    }
  }

  private static List<String> found(FileSystem disk, String what) {
    return new FileFinder(Door.of(FileOrderTest.class.getClassLoader()).in(disk.getPath("/"))).find(List.of(what)).stream().map(Input::file).toList();
  }

  @Test
  void a_disk_in_another_order_has_the_same_pages_in_the_same_order() throws IOException {
    List<String> shuffled = pages();
    Collections.shuffle(shuffled, new Random(7));
    try (FileSystem one = disk("one.zip", pages()); FileSystem other = disk("other.zip", shuffled)) {
      assertThat(told(one)).isNotEqualTo(told(other)).hasSize(MANY);
      assertThat(found(one, "site")).isEqualTo(found(other, "site")).containsExactlyElementsOf(new TreeSet<>(pages()));
      assertThat(found(one, "site/**/*.html")).isEqualTo(found(other, "site/**/*.html")).hasSize(MANY);
    }
  }
}
