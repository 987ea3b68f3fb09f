package org.articlelint.page.style;

import java.util.Locale;

/** How a counter's number is written (CSS Counter Styles 3, 6): figures, letters, Roman numerals; other scripts as figures. */
final class CounterStyle {

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
  private static final int LARGEST_ROMAN = 3999;

  private CounterStyle() {}

  /** The number in the style of that name; in figures where the name is empty or not known. */
  static String write(int number, String style) {
    return switch (style) {
      case "none" -> "";
      case "disc", "circle", "square" -> "\u2022";
      case "decimal-leading-zero" -> Math.abs(number) < 10 ? (number < 0 ? "-0" : "0") + Math.abs(number) : String.valueOf(number);
      case "lower-alpha", "lower-latin" -> letters(number, 'a');
      case "upper-alpha", "upper-latin" -> letters(number, 'A');
      case "lower-roman" -> roman(number);
      case "upper-roman" -> roman(number).toUpperCase(Locale.ROOT);
      default -> String.valueOf(number);
    };
  }

  private static String letters(int number, char first) {
    if (number < 1) {
      return String.valueOf(number);
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) (first + (rest - 1) % 26));
    }
    return letters.toString();
  }

  private static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return String.valueOf(number);
    }
    StringBuilder numeral = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
        numeral.append(ROMAN[i]);
      }
    }
    return numeral.toString();
  }
}
