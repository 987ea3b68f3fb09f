package org.articlelint.page.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A picture as JSON-LD describes it (schema.org {@code ImageObject}, or a bare address).
 *
 * @param urls where it lies: {@code url}, {@code contentUrl}, {@code thumbnailUrl} and {@code @id}, as written; empty where none is told
 * @param caption what it shows; empty where that is not told
 * @param creditText who is to be credited, as a reader would get it; empty where that is not told
 * @param creators names of {@code creator} and {@code author}, in the order written
 * @param copyrightNotice the notice of copyright; empty where there is none
 * @param copyrightHolders names of those who hold the copyright
 * @param sourceType the IPTC digital source type, an address that says for instance that a model made it; empty where none is told
 */
public record ImageData(
    List<String> urls,
    Optional<String> caption,
    Optional<String> creditText,
    List<String> creators,
    Optional<String> copyrightNotice,
    List<String> copyrightHolders,
    Optional<String> sourceType) {

  @Override
  public boolean equals(Object other) { // by hand, as hashCode: what Java makes for a record delays a short run (decision 19)
    return other instanceof ImageData data && urls.equals(data.urls) && caption.equals(data.caption) && creditText.equals(data.creditText)
        && creators.equals(data.creators) && copyrightNotice.equals(data.copyrightNotice) && copyrightHolders.equals(data.copyrightHolders)
        && sourceType.equals(data.sourceType);
  }

  @Override
  public int hashCode() {
    return urls.hashCode();
  }

  /**
   * Credit text, creators and copyright notice: what names a source. Not the holders: sites tend to write themselves there.
   */
  public List<String> sources() {
    return Stream.of(creditText.stream(), creators.stream(), copyrightNotice.stream())
        .flatMap(source -> source).distinct().toList();
  }
}
