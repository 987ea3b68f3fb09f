package org.articlelint.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A date as people write it: “January 10, 2022”, “10.01.2022”, “10 janvier 2022”, “2022年1月10日”. Names of months are in
 * {@code months.txt}.
 *
 * @param day the day meant
 * @param text the words that say it
 */
record WrittenDate(LocalDate day, String text) {

  private static final int MAX_GAP = 6; // letters between day and month, month and year: ". ", " de ", "º of "

  /** A number or a month's name in a text; {@code month} is 0 for a number. */
  private record Token(int start, int end, int number, int month) {}

  private static final class Known {
    static final Map<String, Integer> MONTHS = read();

    private static Map<String, Integer> read() {
      Map<String, Integer> months = new HashMap<>();
      for (WordList.Entry entry : WordList.read("months.txt")) {
        String[] names = entry.words().split("\\s+");
        for (int i = 0; i < names.length; i++) {
          for (String name : names[i].split("/")) {
            months.putIfAbsent(name, i + 1);
          }
        }
      }
      return months;
    }
  }

  /** Whether that word is the name of a month. */
  static boolean isMonth(String word) {
    return Known.MONTHS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The first date in the text; numbers alone, 3/4/2022, are read as the language does, month first for en-US only. */
  static Optional<WrittenDate> in(String text, boolean isMonthFirst) {
    List<Token> tokens = hasDigit(text) ? tokens(text) : List.of();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token a = tokens.get(i);
      Token b = tokens.get(i + 1);
      Token c = tokens.get(i + 2);
      if (b.start() - a.end() > MAX_GAP || c.start() - b.end() > MAX_GAP) {
        continue;
      }
      boolean isClock = text.substring(a.end(), c.start()).indexOf(':') >= 0 || c.end() < text.length() && text.charAt(c.end()) == ':';
      Optional<LocalDate> day = isClock ? Optional.empty() : day(text, a, b, c, isMonthFirst);
      if (day.isPresent()) {
        return Optional.of(new WrittenDate(day.get(), words(text, a, c)));
      }
    }
    return Optional.empty();
  }

  /** Whether there is a digit in it, without which it says no date. */
  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String words(String text, Token first, Token last) {
    boolean isMarked = last.end() < text.length() && "日일".indexOf(text.charAt(last.end())) >= 0;
    return text.substring(first.start(), isMarked ? last.end() + 1 : last.end());
  }

  private static Optional<LocalDate> day(String text, Token a, Token b, Token c, boolean isMonthFirst) {
    if (a.month() > 0) {
      return b.month() > 0 ? Optional.empty() : day(c.number(), a.month(), b.number());
    }
    if (b.month() > 0) {
      return a.number() > 1000 ? day(a.number(), b.month(), c.number()) : day(c.number(), b.month(), a.number());
    }
    String first = text.substring(a.end(), b.start()).strip();
    String second = text.substring(b.end(), c.start()).strip();
    if (c.month() > 0 || !areSeparators(first, second)) {
      return Optional.empty();
    }
    if (a.number() > 1000) {
      return day(a.number(), b.number(), c.number());
    }
    boolean monthFirst = first.equals("/") && (isMonthFirst && a.number() <= 12 || b.number() > 12);
    return monthFirst ? day(c.number(), a.number(), b.number()) : day(c.number(), b.number(), a.number());
  }

  private static boolean areSeparators(String first, String second) {
    boolean isCounted = first.equals("年") && second.equals("月") || first.equals("년") && second.equals("월");
    return isCounted || first.equals(second) && Set.of(".", "/", "-", "–").contains(first);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    int whole = year < 100 && year >= 0 ? 2000 + year : year;
    if (whole < 1900 || whole > 2100) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(whole, month, day));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      if (Character.isDigit(text.charAt(i))) {
        int number = 0;
        for (; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
          number = Math.min(number * 10 + Character.digit(text.charAt(i), 10), 1_000_000);
        }
        tokens.add(new Token(start, i, number, 0));
      } else if (isLetter(text.charAt(i))) {
        for (; i < text.length() && isLetter(text.charAt(i)); i++) {
          // to the end of the word
        }
        Integer month = Known.MONTHS.get(text.substring(start, i).toLowerCase(Locale.ROOT));
        if (month != null) {
          tokens.add(new Token(start, i, 0, month));
        }
      } else {
        i++;
      }
    }
    return tokens;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
