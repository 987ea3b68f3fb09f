package org.articlelint.page;

import org.jsoup.nodes.Element;

/**
 * A heading as it is announced.
 *
 * @param element the element that is announced as a heading
 * @param level the level it is announced at, 1 or more
 * @param text its accessible name; empty where it has none
 */
public record Heading(Element element, int level, String text) {}
