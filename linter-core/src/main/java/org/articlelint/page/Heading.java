package org.articlelint.page;

import java.util.Optional;
import org.articlelint.page.aria.Answer;
import org.jsoup.nodes.Element;

/**
 * A heading as it is announced.
 *
 * @param element the element that is announced as a heading
 * @param level the level it is announced at, 1 or more
 * @param text its accessible name; empty where it has none
 * @param hidden whether no screen reader gets it: no, or unknown
 * @param box the part of the page, set apart from the story, that it belongs to: the nearest navigation, banner, footer, aside,
 *     dialog or search around it; empty in the story and in what is not set apart
 */
public record Heading(Element element, int level, String text, Answer hidden, Optional<Element> box) {}
