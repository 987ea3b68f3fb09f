package org.articlelint.page.credit;

/** What parts a source from a description, or one source from another: a stroke, a bar, or a dash between spaces. */
final class Separator {

  private Separator() {}

  /** Where the next stroke or bar stands from there on, or a dash between spaces, with the space before it; -1 if there is none. */
  static int next(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char sign = text.charAt(at);
      boolean isDash = sign == '-' || sign == '–' || sign == '—';
      boolean hasSpace = at > from && Character.isWhitespace(text.charAt(at - 1));
      if (sign == '/' || sign == '|' || isDash && hasSpace && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1))) {
        return hasSpace ? at - 1 : at;
      }
    }
    return -1;
  }

  /** Where the separator ends that begins there, with the space behind it. */
  static int end(String text, int start) {
    int behind = Character.isWhitespace(text.charAt(start)) ? start + 2 : start + 1;
    return behind < text.length() && Character.isWhitespace(text.charAt(behind)) ? behind + 1 : behind;
  }
}
