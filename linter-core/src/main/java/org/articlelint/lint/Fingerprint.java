package org.articlelint.lint;

import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.Page;
import org.articlelint.page.StartTag;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a problem is recognised by on a later version of its page: the rule, the start tag as written but for its white space, the
 * first words in it, and the names of the elements around it. Neither line nor selector is part of it, so it survives what is
 * written elsewhere on the page. A problem of the whole page is recognised by its rule alone.
 */
final class Fingerprint {

  private static final int WORDS_LENGTH = 80;
  private static final int NODES = 40;
  private static final long OFFSET = 0xcbf29ce484222325L; // FNV-1a, 64 bit
  private static final long PRIME = 0x100000001b3L;

  private long hash = OFFSET;

  private Fingerprint() {}

  /** The fingerprint, 16 hexadecimal digits: the same for the same problem on every machine. */
  static String of(String rule, Page page, Element element) {
    var fingerprint = new Fingerprint();
    fingerprint.add(rule);
    if (element != page.root()) {
      Optional<StartTag> tag = StartTag.of(page, element);
      fingerprint.add(tag.map(written -> page.source().substring(written.start(), written.end())).orElse(element.normalName()));
      fingerprint.add(words(element));
      fingerprint.add(name(element.parent()));
      fingerprint.add(name(element.previousElementSibling()));
      fingerprint.add(name(element.nextElementSibling()));
    }
    return String.format(Locale.ROOT, "%016x", fingerprint.hash);
  }

  /** Adds that text, each run of white space as one space. */
  private void add(String text) {
    boolean isSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (Character.isWhitespace(sign)) {
        isSpace = true;
        continue;
      }
      if (isSpace) {
        add(' ');
        isSpace = false;
      }
      add(sign);
    }
    add('\0');
  }

  private void add(char sign) {
    hash = (hash ^ sign) * PRIME;
  }

  private static String name(Element element) {
    return element == null ? "" : element.normalName();
  }

  /** The first words in the element; not all, since a landmark may hold the whole page. */
  private static String words(Element element) {
    var words = new StringBuilder();
    Node node = element;
    for (int seen = 0; node != null && seen < NODES && words.length() < WORDS_LENGTH; seen++) {
      if (node instanceof TextNode text) {
        String whole = text.getWholeText();
        words.append(whole, 0, Math.min(whole.length(), WORDS_LENGTH)).append(' ');
      }
      node = next(node, element);
    }
    return words.toString();
  }

  /** The node after that one inside the element, in page order; null at its end. */
  private static Node next(Node node, Element within) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node at = node;
    while (at != within && at != null && at.nextSibling() == null) {
      at = at.parent();
    }
    return at == within || at == null ? null : at.nextSibling();
  }
}
