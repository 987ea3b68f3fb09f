package org.articlelint.page.style;

import java.util.List;

/**
 * One component value of CSS (CSS Syntax 3, 5.3).
 *
 * @param text a word or a function's name in lower case, a number's unit in lower case, a bracket's opening sign, the sign itself, or what a
 *     string or a hash says
 * @param inner what stands in the brackets of a function or block
 * @param start where it begins in the text that was read
 * @param end where it has ended
 */
record Component(Kind kind, String text, double number, List<Component> inner, int start, int end) {

  /** What a component can be; what breaks the grammar of every property is {@code BAD}. */
  enum Kind { WORD, NUMBER, FUNCTION, BLOCK, STRING, HASH, URL, SIGN, BAD }

  static Component of(Kind kind, String text, int start, int end) {
    return new Component(kind, text, 0, List.of(), start, end);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isFunction() {
    return kind == Kind.FUNCTION;
  }

  boolean isFunction(String name) {
    return kind == Kind.FUNCTION && text.equals(name);
  }

  boolean isRoundBlock() {
    return kind == Kind.BLOCK && text.equals("(");
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isNumber(String unit) {
    return kind == Kind.NUMBER && text.equals(unit);
  }

  /** How it is written in the text that was read. */
  String in(String css) {
    return css.substring(start, end);
  }
}
