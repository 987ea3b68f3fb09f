package org.articlelint.lint;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.articlelint.page.Page;
import org.articlelint.page.Suppression;
import org.articlelint.page.Words;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a problem is recognised by on a later version of its page: the rule, and by what a reader of the source would know its element
 * again: the tag's name, the address of the picture or link, the name of the field, the first words. Of a box around other things, only
 * the words that stand in itself. An id is asked only where there is nothing else, since many are made anew with each page.
 *
 * <p>Neither lines nor selectors nor neighbours are part of it, so that it survives what is written elsewhere on the page, and neither
 * classes nor styles, so that it survives a new design. Problems that are alike share it: whoever compares has to count. A problem of
 * the whole page is recognised by its rule alone.
 */
final class Fingerprint {

  private static final List<String> ADDRESSES = List.of("src", "data-src", "href", "data", "action");
  private static final List<String> LABELS = List.of("name", "property", "itemprop", "http-equiv", "for");
  private static final Set<String> BOXES = Set.of("article", "aside", "blockquote", "body", "center", "details", "dialog", "div", "dl",
      "fieldset", "footer", "form", "frameset", "head", "header", "hgroup", "main", "map", "menu", "nav", "noscript", "ol", "search",
      "section", "table", "tbody", "template", "tfoot", "thead", "tr", "ul");
  private static final int WORDS_LENGTH = 80;
  private static final int TEXT_LENGTH = 400; // of a text, with its indent
  private static final int ADDRESS_LENGTH = 200;
  private static final int NODES = 40;
  private static final int CHILDREN = 400;
  private static final long OFFSET = 0xcbf29ce484222325L; // FNV-1a, 64 bit
  private static final long PRIME = 0x100000001b3L;

  private long hash = OFFSET;

  private Fingerprint() {}

  /** The fingerprint, 16 hexadecimal digits: the same for the same problem on every machine. */
  static String of(String rule, Page page, Element element) {
    var fingerprint = new Fingerprint();
    fingerprint.add(rule);
    if (element != page.root()) {
      fingerprint.add(element.normalName());
      String known = isBox(element) ? address(element) + labels(element) + ownWords(element)
          : address(element) + labels(element) + content(element);
      fingerprint.add(known.isBlank() ? element.id() : known);
    }
    return fingerprint.digits();
  }

  /** The fingerprint of what that rule says of a suppression: what it says, as written. */
  static String of(String rule, Suppression suppression) {
    var fingerprint = new Fingerprint();
    fingerprint.add(rule);
    fingerprint.add(suppression.word());
    suppression.rules().forEach(fingerprint::add);
    return fingerprint.digits();
  }

  private String digits() {
    return HexFormat.of().toHexDigits(hash);
  }

  private void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
    add('\0');
  }

  private void add(char sign) {
    hash = (hash ^ sign) * PRIME;
  }

  private static boolean isBox(Element element) {
    return BOXES.contains(element.normalName()) || element.normalName().indexOf('-') > 0;
  }

  /** Where the element leads or what it shows, without a query: that of a picture often changes with each build. */
  private static String address(Element element) {
    for (String name : ADDRESSES) {
      String written = AttributeText.of(element, name).strip();
      if (!written.isEmpty()) {
        int query = written.indexOf('?');
        String address = query > 0 ? written.substring(0, query) : written;
        return address.substring(0, Math.min(address.length(), ADDRESS_LENGTH)) + "\n";
      }
    }
    return "";
  }

  private static String labels(Element element) {
    var labels = new StringBuilder();
    for (String name : LABELS) {
      labels.append(AttributeText.of(element, name).strip()).append('\n');
    }
    return labels.toString();
  }

  private static String ownWords(Element box) {
    var words = new StringBuilder();
    Node node = box.firstChild();
    for (int seen = 0; node != null && seen < CHILDREN && words.length() < WORDS_LENGTH; seen++) {
      append(node, words);
      node = node.nextSibling();
    }
    return cut(words);
  }

  /** The first words in the element, and the first address: a figure is known by its picture. */
  private static String content(Element element) {
    var words = new StringBuilder();
    String address = "";
    Node node = next(element, element);
    for (int seen = 0; node != null && seen < NODES && words.length() < WORDS_LENGTH; seen++) {
      append(node, words);
      address = address.isEmpty() && node instanceof Element inner ? address(inner) : address;
      node = next(node, element);
    }
    return address + cut(words);
  }

  private static void append(Node node, StringBuilder words) {
    if (node instanceof TextNode text) {
      String whole = text.getWholeText();
      String start = whole.substring(0, Math.min(whole.length(), TEXT_LENGTH)).strip();
      words.append(Words.collapsed(start)).append(start.isEmpty() ? "" : " ");
    }
  }

  private static String cut(StringBuilder words) {
    return words.substring(0, Math.min(words.length(), WORDS_LENGTH));
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
