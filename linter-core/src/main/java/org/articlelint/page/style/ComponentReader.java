package org.articlelint.page.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.articlelint.page.style.Component.Kind;

/**
 * Reads a value, a media query or a condition into component values (CSS Syntax 3, 4.3 and 5.4.8). It reads any text: blanks and comments
 * part, brackets still open at the end are closed there, and brackets nested deeper than anybody writes make all of it one bad component.
 */
final class ComponentReader {

  private static final int DEEPEST = 40;
  private static final Set<String> TWO_SIGNS = Set.of("<=", ">=");

  private final String css;
  private final Deque<Open> open = new ArrayDeque<>();
  private List<Component> into = new ArrayList<>();
  private int at;

  private ComponentReader(String css) {
    this.css = css;
  }

  /** A bracket that is not closed yet, and what stood before it on its level. */
  private record Open(Kind kind, String text, int start, char close, List<Component> before) {}

  /** The components of that text. */
  static List<Component> of(String css) {
    return new ComponentReader(css).all();
  }

  /** The parts between the commas that stand in no bracket; no part where there is no component at all. */
  static List<List<Component>> parts(List<Component> components, String sign) {
    List<List<Component>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < components.size(); i++) {
      if (components.get(i).isSign(sign)) {
        parts.add(components.subList(from, i));
        from = i + 1;
      }
    }
    if (!components.isEmpty()) {
      parts.add(components.subList(from, components.size()));
    }
    return parts;
  }

  private List<Component> all() {
    while (at < css.length()) {
      readOne(css.charAt(at));
      if (open.size() > DEEPEST) {
        return List.of(Component.of(Kind.BAD, "", 0, css.length()));
      }
    }
    while (!open.isEmpty()) {
      close();
    }
    return into;
  }

  private void readOne(char sign) {
    int start = at;
    if (CssText.isBlank(sign)) {
      at++;
    } else if (css.startsWith("/*", at)) {
      int end = css.indexOf("*/", at + 2);
      at = end < 0 ? css.length() : end + 2;
    } else if (sign == '"' || sign == '\'') {
      readString(sign);
    } else if (CssText.startsNumber(css, at)) {
      readNumber();
    } else if (CssText.startsName(css, at)) {
      readWord();
    } else if (sign == '#' && at + 1 < css.length() && CssText.isNameAt(css, at + 1)) {
      at++;
      String name = name();
      into.add(Component.of(Kind.HASH, name.toLowerCase(Locale.ROOT), start, at));
    } else {
      readSign(sign);
    }
  }

  private void readSign(char sign) {
    if (sign == '(' || sign == '[' || sign == '{') {
      push(Kind.BLOCK, String.valueOf(sign), at++, sign == '(' ? ')' : sign == '[' ? ']' : '}');
    } else if (!open.isEmpty() && sign == open.peek().close()) {
      at++;
      close();
    } else if (sign == ')' || sign == ']' || sign == '}' || sign == '\\') {
      into.add(Component.of(Kind.BAD, "", at, ++at));
    } else {
      int length = at + 2 <= css.length() && TWO_SIGNS.contains(css.substring(at, at + 2)) ? 2 : 1;
      into.add(Component.of(Kind.SIGN, css.substring(at, at + length), at, at + length));
      at += length;
    }
  }

  private void push(Kind kind, String text, int start, char close) {
    open.push(new Open(kind, text, start, close, into));
    into = new ArrayList<>();
  }

  private void close() {
    Open bracket = open.pop();
    boolean isBad = into.stream().anyMatch(part -> part.kind() == Kind.BAD);
    Component whole = new Component(isBad ? Kind.BAD : bracket.kind(), bracket.text(), 0, into, bracket.start(), at);
    into = bracket.before();
    into.add(whole);
  }

  private void readString(char quote) {
    int start = at++;
    StringBuilder text = new StringBuilder();
    while (at < css.length() && css.charAt(at) != quote && !CssText.isNewline(css.charAt(at))) {
      if (css.charAt(at) != '\\') {
        text.append(css.charAt(at++));
      } else if (at + 1 < css.length() && CssText.isNewline(css.charAt(at + 1))) {
        at += css.startsWith("\r\n", at + 1) ? 3 : 2;
      } else {
        at = CssText.escape(css, at, text);
      }
    }
    boolean isBroken = at < css.length() && css.charAt(at) != quote;
    at = Math.min(css.length(), at + 1);
    into.add(Component.of(isBroken ? Kind.BAD : Kind.STRING, text.toString(), start, at));
  }

  private void readNumber() {
    int start = at;
    at = CssText.endOfNumber(css, at);
    double number = Double.parseDouble(css.substring(start, at));
    String unit = "";
    if (at < css.length() && css.charAt(at) == '%') {
      unit = "%";
      at++;
    } else if (CssText.startsName(css, at)) {
      unit = name().toLowerCase(Locale.ROOT);
    }
    into.add(new Component(Kind.NUMBER, unit, number, List.of(), start, at));
  }

  private void readWord() {
    int start = at;
    String word = name().toLowerCase(Locale.ROOT);
    if (at == css.length() || css.charAt(at) != '(') {
      into.add(Component.of(Kind.WORD, word, start, at));
      return;
    }
    at++;
    int content = CssText.skipBlanks(css, at);
    boolean isQuoted = content < css.length() && (css.charAt(content) == '"' || css.charAt(content) == '\'');
    if (word.equals("url") && !isQuoted) {
      readAddress(start);
    } else {
      push(Kind.FUNCTION, word, start, ')');
    }
  }

  /** An address without quotes may hold what would be signs elsewhere, such as {@code ;} and {@code //}. */
  private void readAddress(int start) {
    int content = at;
    while (at < css.length() && css.charAt(at) != ')') {
      at += css.charAt(at) == '\\' && at + 1 < css.length() ? 2 : 1;
    }
    into.add(Component.of(Kind.URL, css.substring(content, at).strip(), start, Math.min(css.length(), at + 1)));
    at = Math.min(css.length(), at + 1);
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    while (at < css.length() && CssText.isNameAt(css, at)) {
      if (css.charAt(at) == '\\') {
        at = CssText.escape(css, at, name);
      } else {
        name.append(css.charAt(at++));
      }
    }
    return name.toString();
  }
}
