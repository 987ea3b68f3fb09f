package org.articlelint.page;

import java.util.Optional;
import org.articlelint.page.credit.Credit;
import org.jsoup.nodes.Element;

/**
 * The words that stand with a picture, as a reader gets them.
 *
 * @param element the smallest element that holds them
 * @param text all of them, white space collapsed
 * @param description them without the credit; empty where there is nothing else
 * @param credit who the picture is from; empty where the words do not say
 */
public record Caption(Element element, String text, String description, Optional<Credit> credit) {}
