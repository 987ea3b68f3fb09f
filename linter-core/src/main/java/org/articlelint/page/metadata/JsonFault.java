package org.articlelint.page.metadata;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What keeps machines from reading a block of JSON-LD.
 *
 * @param script the block
 * @param kind what is wrong
 * @param offset where in the block's text, in UTF-16 units; -1 where no one place is to blame
 * @param sign the sign or word at that place; empty where there is none, or none that can be shown
 */
public record JsonFault(Element script, Kind kind, int offset, String sign) {

  /** What may be wrong with a block. */
  public enum Kind {
    /** It ends before all is closed. */
    END,
    /** A line break, a tab or another control character stands in a text. */
    CONTROL,
    /** A comma stands before a closing bracket. */
    COMMA,
    /** A comment, or HTML. */
    COMMENT,
    /** Other quotation marks than JSON's. */
    QUOTE,
    /** A quotation mark in a text, without its backslash. */
    INNER_QUOTE,
    /** A word without quotation marks. */
    WORD,
    /** A backslash that escapes nothing. */
    BACKSLASH,
    /** A sign that is out of place. */
    SIGN,
    /** No object and no list. */
    VALUE,
    /** A thing with a type, but without the vocabulary of its words. */
    NO_CONTEXT,
    /** An address that is nearly schema.org's. */
    CONTEXT
  }

  /**
   * A sign of the block's text that is to give way to others.
   *
   * @param offset where, in UTF-16 units
   * @param replacement what stands there instead; empty where nothing does
   */
  public record Repair(int offset, String replacement) {}

  /** What makes the whole block readable, in order, and leaves what it says; empty where that cannot be told from the signs alone. */
  public List<Repair> repairs() {
    return JsonSyntax.repairs(script, script.data());
  }
}
