package org.articlelint.page.metadata;

import java.util.Optional;

/** Where the files of a page's pictures lie. Whoever reads pages from a disk knows; a page alone does not. */
@FunctionalInterface
public interface PictureFiles {

  /** No file is to be had. */
  PictureFiles NONE = (base, src) -> Optional.empty();

  /**
   * What the file at that address says of itself.
   *
   * @param base what the page's {@code <base href>} says, as written; the empty text where there is none
   * @param src the address as it is written
   * @return empty if the file is missing, says nothing, lies where nothing may be read, or would have to be fetched
   */
  Optional<PictureFile> at(String base, String src);
}
