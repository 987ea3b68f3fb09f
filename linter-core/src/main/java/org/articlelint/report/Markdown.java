package org.articlelint.report;

import java.util.List;

/** Words of a page or a file name as Markdown may get them: they read as they are, and nothing in them is mark-up. */
final class Markdown {

  private static final String MARKS = "\\`*_[]<>|~&$#"; // no words begin a line, so what means something there only is none
  private static final List<String> SCHEMES = List.of("mailto", "xmpp", "tel");
  private static final char NOTHING = '\u200B'; // a space without width: what is parted by it is no name of a user and no number of an issue

  private Markdown() {}

  /** The words as text: in a paragraph, a list or a cell of a table. */
  static String text(String words) {
    String plain = Plain.of(words);
    StringBuilder text = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char at = plain.charAt(i);
      if (MARKS.indexOf(at) >= 0 || beginsLink(plain, i)) {
        text.append('\\');
      }
      text.append(at);
      if (at == '@' || at == '#') { // GitHub and GitLab look for these in what was made of Markdown, where an escape is gone
        text.append(NOTHING);
      }
    }
    return text.toString();
  }

  /** Whether a reader of Markdown would take what ends there for the start of an address, even if nobody marked it as one. */
  private static boolean beginsLink(String words, int at) {
    return words.charAt(at) == '.' && words.regionMatches(true, at - 3, "www", 0, 3)
        || words.charAt(at) == ':' && (words.startsWith("/", at + 1) || SCHEMES.stream().anyMatch(scheme ->
            words.regionMatches(true, at - scheme.length(), scheme, 0, scheme.length())));
  }

  /** The words as code: in a paragraph, a list or a cell of a table. */
  static String code(String words) {
    String plain = Plain.of(words).strip();
    int longest = 0;
    int run = 0;
    for (int i = 0; i < plain.length(); i++) {
      run = plain.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    String space = longest > 0 ? " " : "";
    return plain.isEmpty() ? "" : fence + space + plain.replace("|", "\\|") + space + fence;
  }
}
