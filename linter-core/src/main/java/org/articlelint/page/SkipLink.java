package org.articlelint.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A link by which a reader jumps over what repeats on each page.
 *
 * @param element the link
 * @param text its accessible name; empty where it has none
 * @param href the address as written, {@code #content}
 * @param target what it leads to; empty where nothing has that id or name
 * @param isWorking whether there is a target and a reader can get to it
 */
public record SkipLink(Element element, String text, String href, Optional<Element> target, boolean isWorking) {

  public static final Fact<List<SkipLink>> FACT = Fact.of(SkipLink::of);

  private static List<SkipLink> of(Page page) {
    return List.of();
  }
}
