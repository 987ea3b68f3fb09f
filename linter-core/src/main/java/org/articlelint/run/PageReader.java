package org.articlelint.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.articlelint.lint.Timing;
import org.articlelint.page.Page;

/** From an input to a page, or to the reason why it is none. */
final class PageReader {

  private final SiteSheets sheets;
  private final SitePictures pictures;
  private final Optional<Timing> timing;

  PageReader(SiteSheets sheets) {
    this(sheets, Optional.empty());
  }

  PageReader(SiteSheets sheets, Optional<Timing> timing) {
    this.sheets = sheets;
    this.timing = timing;
    this.pictures = new SitePictures(sheets.siteRoot());
  }

  Page read(Input input) throws Unreadable {
    return page(bytes(input), input);
  }

  /** The page of these bytes, which stand in that input or are to. */
  Page page(byte[] bytes, Input input) throws Unreadable {
    Optional<String> other = FileKind.otherThanHtml(bytes);
    if (other.isPresent()) {
      throw new Unreadable(other.get());
    }
    long start = timing.map(Timing::now).orElse(0L);
    try {
      Page page = Page.parse(bytes, sheets.of(input), pictures.of(input));
      timing.ifPresent(clock -> clock.parsed(start));
      return page;
    } catch (RuntimeException | StackOverflowError broken) { // the parser's own fault, which costs this page and no other
      throw new Unreadable("The page cannot be parsed: %s.".formatted(broken));
    }
  }

  static byte[] bytes(Input input) throws Unreadable {
    try {
      return input.bytes().read();
    } catch (NoSuchFileException | FileNotFoundException missing) {
      throw new Unreadable("There is no such file.");
    } catch (AccessDeniedException denied) {
      throw new Unreadable("The file may not be read by this user.");
    } catch (IOException broken) {
      throw new Unreadable("The file cannot be read: %s.".formatted(reason(broken)));
    }
  }

  static String reason(IOException broken) {
    String message = broken.getMessage();
    return message == null ? broken.getClass().getSimpleName() : message.strip().replaceAll("\\s+", " ");
  }
}
