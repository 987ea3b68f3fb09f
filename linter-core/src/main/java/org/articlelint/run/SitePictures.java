package org.articlelint.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.articlelint.page.metadata.PictureFile;
import org.articlelint.page.metadata.PictureFiles;

/**
 * The files of pictures that lie on disk inside the site root of their page, as far as style sheets may lie. Nothing is read before a page
 * asks, each file once for all pages, and nothing is ever fetched.
 */
final class SitePictures {

  static final int MOST_BYTES = 4 << 20; // metadata stands at the start of a file, the picture behind it

  private final Optional<Path> siteRoot;
  private final Map<Path, Memo<Optional<PictureFile>>> files = new ConcurrentHashMap<>();

  SitePictures(Optional<Path> siteRoot) {
    this.siteRoot = siteRoot;
  }

  /** The files of that page's pictures. */
  PictureFiles of(Input page) {
    Site site = new Site(siteRoot.orElse(page.root()));
    return (base, src) -> site.folder(page.folder(), base).flatMap(folder -> site.file(folder, src)).flatMap(this::read);
  }

  private Optional<PictureFile> read(Path file) {
    return files.computeIfAbsent(file, path -> new Memo<>(() -> PictureFile.read(firstBytes(path)))).answer();
  }

  private static byte[] firstBytes(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MOST_BYTES);
    } catch (IOException unreadable) {
      return new byte[0];
    }
  }
}
