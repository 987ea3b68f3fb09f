package org.articlelint.page;

import java.util.Optional;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An attribute where its start tag has it in the source.
 *
 * @param start offset of the white space before its name, in UTF-16 units
 * @param valueStart offset of its value, quotes apart
 * @param valueEnd offset after its value, quotes apart
 * @param end offset after all of it
 * @param quote the sign around its value: a double or single quote, a space where it is bare, NUL where there is no value
 */
public record WrittenAttribute(int start, int valueStart, int valueEnd, int end, char quote) {

  static final char BARE = ' ';
  static final char NONE = '\0';

  private static final String UNSAFE = " \t\n\f\r\"'`=<>";
  private static final String PRINT_QUOTES = "“”„‟«»‘’";

  /**
   * The attribute of that name, in lower case, of that element.
   *
   * @return empty if nobody wrote it, or it does not stand there as the parser read it
   */
  public static Optional<WrittenAttribute> of(Page page, Element element, String name) {
    return AttributeText.isWritten(element, name) ? StartTag.of(page, element)
        .flatMap(tag -> new TagReader(page.source(), tag).find(name))
        .filter(found -> Parser.unescapeEntities(found.value(page), true).equals(AttributeText.of(element, name))) : Optional.empty();
  }

  /** The value as it stands in the source, with its character references. */
  private String value(Page page) {
    return page.source().substring(valueStart, valueEnd);
  }

  /** The edit that gives it that value; the quotes stay as they are, and one that has none gets some if it needs them. */
  public Edit with(Page page, String value) {
    String safe = value.replace("&", "&amp;");
    if (quote != BARE && quote != NONE) {
      return new Edit(valueStart, valueEnd, safe.replace(String.valueOf(quote), quote == '"' ? "&quot;" : "&#39;"));
    }
    boolean isMeantQuoted = valueEnd > valueStart && PRINT_QUOTES.indexOf(page.source().charAt(valueStart)) >= 0;
    boolean isBare = !isMeantQuoted && !value.isEmpty() && value.chars().noneMatch(sign -> UNSAFE.indexOf(sign) >= 0);
    String quoted = isBare ? safe : '"' + safe.replace("\"", "&quot;") + '"';
    return new Edit(valueStart, valueEnd, quote == NONE ? "=" + quoted : quoted);
  }

  /** The edit that takes it out, with the white space before it. */
  public Edit away() {
    return new Edit(start, end, "");
  }
}
