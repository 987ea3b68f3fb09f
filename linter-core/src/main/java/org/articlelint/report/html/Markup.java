package org.articlelint.report.html;

import java.io.IOException;

/**
 * HTML as it is written. Tags and attribute names are ours; all words and values are escaped, so that nothing a page says can become
 * mark-up or script, or turn the writing direction of the report.
 */
final class Markup {

  private static final char UNSHOWN = '\uFFFD';

  private final Appendable out;

  Markup(Appendable out) {
    this.out = out;
  }

  /** Opens a tag, or writes a void one. Attributes are name and value in turn; an empty value stands for itself. */
  Markup open(String tag, String... attributes) throws IOException {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        out.append("=\"");
        text(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  Markup close(String tag) throws IOException {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** A whole tag with words in it. */
  Markup tag(String tag, String words, String... attributes) throws IOException {
    return open(tag, attributes).text(words).close(tag);
  }

  /** A file name, its folder apart. */
  Markup path(String file) throws IOException {
    int folder = file.lastIndexOf('/') + 1;
    if (folder > 0) {
      tag("span", file.substring(0, folder), "class", "dir");
    }
    return text(file.substring(folder));
  }

  Markup line() throws IOException {
    out.append('\n');
    return this;
  }

  /** Text that is mark-up, style or script already: none of it may come from a page. */
  Markup own(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  /** Words, wherever they come from. */
  Markup text(String words) throws IOException {
    int done = 0;
    for (int i = 0; i < words.length(); i++) {
      char at = words.charAt(i);
      boolean isPair = Character.isHighSurrogate(at) && i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1));
      if (isPair) {
        i++;
      } else if (!isPlain(at)) {
        out.append(words, done, i).append(written(at));
        done = i + 1;
      }
    }
    out.append(words, done, words.length());
    return this;
  }

  private static boolean isPlain(char at) {
    return at != '&' && at != '<' && at != '>' && at != '"' && !isUnshown(at);
  }

  private static String written(char at) {
    return switch (at) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> String.valueOf(UNSHOWN);
    };
  }

  /** Control codes, half a surrogate pair, what is no character, and marks that turn the writing direction. */
  private static boolean isUnshown(char at) {
    return Character.isISOControl(at) && at != '\t' && at != '\n' || Character.isSurrogate(at)
        || at >= '\u202A' && at <= '\u202E' || at >= '\u2066' && at <= '\u2069' || at >= '\uFDD0' && at <= '\uFDEF' || at >= '\uFFFE';
  }
}
