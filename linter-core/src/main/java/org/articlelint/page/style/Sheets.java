package org.articlelint.page.style;

import java.util.Optional;

/** Where the style sheets lie that a page links. Whoever reads pages from a disk knows; a page alone does not. */
@FunctionalInterface
public interface Sheets {

  /** No linked sheet is to be had. */
  Sheets NONE = (base, href) -> Optional.empty();

  /**
   * The sheet that is linked by that address.
   *
   * @param base what the page's {@code <base href>} says, as written; the empty text where there is none
   * @param href the address as it is written
   * @return empty if the sheet is missing, lies where nothing may be read, or would have to be fetched
   */
  Optional<StyleSheet> linked(String base, String href);
}
