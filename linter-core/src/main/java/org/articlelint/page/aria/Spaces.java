package org.articlelint.page.aria;

import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** White space as HTML knows it; a no-break space is none. */
final class Spaces {

  private Spaces() {}

  static boolean is(char sign) {
    return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
  }

  /** Whether it is at the end of that text, or nothing stands there. */
  static boolean end(CharSequence text) {
    return text.isEmpty() || is(text.charAt(text.length() - 1));
  }

  /** Whether that is a text that begins with it. */
  static boolean begin(Node node) {
    return node instanceof TextNode text && !text.getWholeText().isEmpty() && is(text.getWholeText().charAt(0));
  }

  /** Runs of it become one space, and at either end nothing. */
  static String collapse(CharSequence text) {
    String words = text.toString();
    int end = words.length();
    int start = 0;
    while (start < end && is(words.charAt(start))) {
      start++;
    }
    while (end > start && is(words.charAt(end - 1))) {
      end--;
    }
    int run = run(words, start, end);
    if (run == end) {
      return words.substring(start, end); // as most are
    }
    StringBuilder out = new StringBuilder(end - start);
    while (run < end) {
      out.append(words, start, run).append(' ');
      start = run;
      while (is(words.charAt(start))) { // it ends before the end
        start++;
      }
      run = run(words, start, end);
    }
    return out.append(words, start, end).toString();
  }

  /** Where the first run begins that is not one space; the end where there is none. */
  private static int run(String words, int start, int end) {
    int at = start;
    while (at < end && !(is(words.charAt(at)) && (words.charAt(at) != ' ' || is(words.charAt(at + 1))))) { // it ends before the end
      at++;
    }
    return at;
  }
}
