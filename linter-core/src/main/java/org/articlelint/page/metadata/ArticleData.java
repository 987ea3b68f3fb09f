package org.articlelint.page.metadata;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * An article as JSON-LD describes it (schema.org {@code Article} and its kinds).
 *
 * @param script the block that says so
 * @param types its types without the address of schema.org, {@code NewsArticle}
 * @param headline as written; empty where there is none
 * @param alternative its alternative headline; empty where there is none
 * @param published when it was published first; empty where that is not told
 * @param modified when it was changed last; empty where that is not told
 * @param authors their names, in the order written
 * @param images its pictures, in the order written
 * @param publisher name of who publishes it; empty where that is not told
 */
public record ArticleData(
    Element script,
    List<String> types,
    Optional<String> headline,
    Optional<String> alternative,
    Optional<Timestamp> published,
    Optional<Timestamp> modified,
    List<String> authors,
    List<ImageData> images,
    Optional<String> publisher) {}
